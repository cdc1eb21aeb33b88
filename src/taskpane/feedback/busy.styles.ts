import { makeStyles, tokens } from "@fluentui/react-components";

export const useBusyStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  words: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  count: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  stop: { alignSelf: "start" },
});
