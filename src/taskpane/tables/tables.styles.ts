import { makeStyles, tokens } from "@fluentui/react-components";

export const useTablesStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  /** What a row was taken for, with the way to correct it always at the right. */
  taken: {
    display: "flex",
    alignItems: "start",
    justifyContent: "space-between",
    alignSelf: "stretch",
    gap: tokens.spacingHorizontalS,
    "& > button": { flexShrink: 0 },
  },
  /** Folds stand as wide as the sections around them. */
  fold: { "& > button": { padding: 0, fontWeight: tokens.fontWeightSemibold } },
  place: { textAlign: "start", alignSelf: "start", fontWeight: tokens.fontWeightSemibold },
  words: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  /** A choice of long titles is no wider than the pane. */
  choice: { gridTemplateColumns: "minmax(0, 1fr)" },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
});
