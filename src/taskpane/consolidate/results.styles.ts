import { makeStyles, tokens } from "@fluentui/react-components";

export const useResultsStyles = makeStyles({
  counts: { color: tokens.colorNeutralForeground2 },
});
