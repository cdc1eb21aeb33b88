import { makeStyles, tokens } from "@fluentui/react-components";

export const useTablesStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  place: { textAlign: "start", alignSelf: "start", fontWeight: tokens.fontWeightSemibold },
  words: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  /** A choice of long titles is no wider than the pane. */
  choice: { gridTemplateColumns: "minmax(0, 1fr)" },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
});
