import { Checkmark16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { useState, type KeyboardEvent } from "react";
import { texts } from "./texts";

/** What the formula bar does when it is worked. */
export interface FormulaBarActions {
  /** Goes to an address or a name; false where there is none such. */
  readonly goTo: (address: string) => boolean;
  readonly begin: () => void;
  readonly type: (text: string) => void;
  readonly confirm: (then: "down" | "right") => void;
  readonly cancel: () => void;
}

/** The name box, the two buttons of an entry, and the line that shows and edits the active cell's content. */
export function FormulaBar(props: {
  readonly address: string;
  readonly text: string;
  readonly isEditing: boolean;
  readonly actions: FormulaBarActions;
}) {
  const { address, text, isEditing, actions } = props;
  return (
    <div className="formula-bar">
      <NameBox address={address} goTo={actions.goTo} />
      <button
        type="button"
        className="icon-button"
        aria-label={texts.cancelEntry}
        disabled={!isEditing}
        onMouseDown={(event) => event.preventDefault()}
        onClick={actions.cancel}
      >
        <Dismiss16Regular aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={texts.confirmEntry}
        disabled={!isEditing}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => actions.confirm("down")}
      >
        <Checkmark16Regular aria-hidden />
      </button>
      <span className="formula-fx" aria-hidden>
        fx
      </span>
      <textarea
        className="formula-input"
        rows={1}
        aria-label={texts.formulaBar}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onFocus={actions.begin}
        onChange={(event) => actions.type(event.target.value)}
        onKeyDown={(event) => workByKey(event, actions)}
      />
    </div>
  );
}

function workByKey(event: KeyboardEvent, actions: FormulaBarActions): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === "Escape") actions.cancel();
  else if (event.key === "Enter" && !event.altKey) actions.confirm("down");
  else if (event.key === "Tab") actions.confirm("right");
  else return;
  event.preventDefault();
}

function NameBox(props: { readonly address: string; readonly goTo: (address: string) => boolean }) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      className="name-box"
      aria-label={texts.nameBox}
      spellCheck={false}
      value={typed ?? props.address}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(undefined)}
      onKeyDown={(event) => {
        if (event.key === "Escape") setTyped(undefined);
        if (event.key !== "Enter") return;
        // Else the key would reach the grid, which has the keys by then.
        event.preventDefault();
        if (props.goTo(event.currentTarget.value)) setTyped(undefined);
      }}
    />
  );
}
