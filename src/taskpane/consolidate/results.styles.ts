import { makeStyles, tokens } from "@fluentui/react-components";

export const useResultsStyles = makeStyles({
  heading: { margin: 0 },
  counts: {
    display: "block",
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});
