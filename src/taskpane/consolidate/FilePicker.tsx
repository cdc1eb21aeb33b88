import { mergeClasses, Text } from "@fluentui/react-components";
import { DocumentMultipleRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useState, type DragEvent } from "react";
import { paneMessages } from "../../messages";
import { droppedFiles, workbooksAmong } from "./droppedFiles";
import { useFilePickerStyles } from "./filePicker.styles";
import { PickButton } from "./PickButton";

const words = paneMessages.consolidate;

/** Takes files from the system's dialog, several at a time or a whole folder, or dropped onto it. */
export function FilePicker(props: {
  readonly disabled: boolean;
  readonly onPick: (files: readonly File[]) => void;
}) {
  const styles = useFilePickerStyles();
  const [isOver, setOver] = useState(false);
  const { disabled, onPick } = props;
  const take = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled) void droppedFiles(event.dataTransfer).then(onPick);
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
      <div className={styles.buttons}>
        <PickButton
          label={words.pick}
          icon={<DocumentMultipleRegular />}
          disabled={disabled}
          onPick={onPick}
        />
        <PickButton
          label={words.pickFolder}
          icon={<FolderOpenRegular />}
          disabled={disabled}
          isFolder
          onPick={(files) => onPick(workbooksAmong(files))}
        />
      </div>
      <Text className={styles.hint}>{words.dropHere}</Text>
    </div>
  );
}
