import { Button, mergeClasses, Text } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef, useState, type DragEvent } from "react";
import { paneMessages } from "../../messages";
import { useFilePickerStyles } from "./filePicker.styles";

const words = paneMessages.consolidate;

/** Takes files from the system's dialog, several at a time, or dropped onto it. */
export function FilePicker(props: {
  readonly disabled: boolean;
  readonly onPick: (files: readonly File[]) => void;
}) {
  const styles = useFilePickerStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const { disabled, onPick } = props;
  const take = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled) onPick([...event.dataTransfer.files]);
  };
  return (
    <div
      role="group"
      aria-label={words.files}
      className={mergeClasses(styles.area, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      <Button
        icon={<FolderOpenRegular />}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {words.pick}
      </Button>
      <Text className={styles.hint}>{words.dropHere}</Text>
      <input
        ref={input}
        hidden
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          onPick([...(target.files ?? [])]);
          target.value = "";
        }}
      />
    </div>
  );
}
