import { Caption1, Checkbox } from "@fluentui/react-components";
import { paneMessages } from "../../messages";

const words = paneMessages.consolidate;

/** Whether only the picked files count, or also what the workbook records of the period. */
export function StartAnew(props: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const label = (
    <>
      {words.startAnew}
      <Caption1 block>{words.startAnewHint}</Caption1>
    </>
  );
  return (
    <Checkbox
      label={label}
      checked={props.checked}
      onChange={(_, { checked }) => props.onChange(checked === true)}
    />
  );
}
