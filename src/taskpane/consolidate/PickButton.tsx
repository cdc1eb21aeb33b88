import { Button } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";

/** A button that opens the system's dialog for files, or for a folder whose files are all taken. */
export function PickButton(props: {
  readonly label: string;
  readonly icon: ReactElement;
  readonly disabled: boolean;
  readonly isFolder?: boolean;
  readonly onPick: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const { label, icon, disabled, isFolder = false, onPick } = props;
  return (
    <>
      <Button icon={icon} disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        multiple
        {...(isFolder ? { webkitdirectory: "" } : { accept: ".xlsx,.xlsm" })}
        onChange={({ target }) => {
          onPick([...(target.files ?? [])]);
          target.value = "";
        }}
      />
    </>
  );
}
