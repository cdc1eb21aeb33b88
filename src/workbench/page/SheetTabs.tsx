import { Add16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type MouseEvent } from "react";
import { texts } from "./texts";

/** A visible sheet's tab. */
export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly color?: string;
}

/** The tabs of the sheets: a click shows one, a double click renames it, a right click opens its menu. */
export function SheetTabs(props: {
  readonly tabs: readonly SheetTab[];
  readonly activeId: string;
  readonly onShow: (id: string) => void;
  readonly onRename: (id: string, name: string) => void;
  readonly onAdd: () => void;
  readonly onMenu: (id: string, event: MouseEvent) => void;
}) {
  const [renaming, setRenaming] = useState<string>();
  return (
    <div className="sheet-bar">
      <div className="sheet-tabs" role="tablist" aria-label={texts.sheetTabs}>
        {props.tabs.map((tab) =>
          tab.id === renaming ? (
            <NameInput
              key={tab.id}
              name={tab.name}
              onDone={(name) => {
                setRenaming(undefined);
                if (name !== undefined && name !== tab.name) props.onRename(tab.id, name);
              }}
            />
          ) : (
            <Tab
              key={tab.id}
              tab={tab}
              isActive={tab.id === props.activeId}
              onShow={() => props.onShow(tab.id)}
              onRename={() => setRenaming(tab.id)}
              onMenu={(event) => props.onMenu(tab.id, event)}
            />
          ),
        )}
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={texts.addSheet}
        title={texts.addSheet}
        onClick={props.onAdd}
      >
        <Add16Regular aria-hidden />
      </button>
    </div>
  );
}

function Tab(props: {
  readonly tab: SheetTab;
  readonly isActive: boolean;
  readonly onShow: () => void;
  readonly onRename: () => void;
  readonly onMenu: (event: MouseEvent) => void;
}) {
  const { name, color } = props.tab;
  const { isActive } = props;
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [isActive]);
  return (
    <button
      type="button"
      role="tab"
      className="sheet-tab"
      aria-selected={isActive}
      data-sheet={name}
      ref={element}
      onClick={props.onShow}
      onDoubleClick={props.onRename}
      onContextMenu={props.onMenu}
    >
      {name}
      {color !== undefined && <span className="tab-color" style={{ background: color }} />}
    </button>
  );
}

function NameInput(props: {
  readonly name: string;
  readonly onDone: (name: string | undefined) => void;
}) {
  return (
    <input
      className="sheet-tab-input"
      aria-label={texts.renameSheet}
      defaultValue={props.name}
      maxLength={31}
      autoFocus
      onFocus={(event) => event.target.select()}
      onBlur={(event) => props.onDone(event.target.value.trim())}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key === "Escape") props.onDone(undefined);
      }}
    />
  );
}
