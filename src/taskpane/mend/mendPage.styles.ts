import { makeStyles, tokens } from "@fluentui/react-components";

export const useMendPageStyles = makeStyles({
  about: { color: tokens.colorNeutralForeground2 },
  fold: { alignSelf: "start" },
  cell: { display: "flex", alignItems: "start" },
  words: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    paddingTop: tokens.spacingVerticalSNudge,
  },
  place: { fontWeight: tokens.fontWeightSemibold },
  state: { whiteSpace: "pre-wrap" },
  label: { color: tokens.colorNeutralForeground2 },
});
