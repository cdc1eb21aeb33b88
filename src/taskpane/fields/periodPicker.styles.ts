import { makeStyles, tokens } from "@fluentui/react-components";

export const usePeriodPickerStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalM },
  period: { flexGrow: 1, minWidth: 0 },
  year: { flexShrink: 0 },
});
