import { makeStyles, tokens } from "@fluentui/react-components";

export const useEventsPageStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  day: { display: "flex", minWidth: 0, gap: tokens.spacingHorizontalXS },
  text: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
});
