import { makeStyles, tokens } from "@fluentui/react-components";

export const useResultsStyles = makeStyles({
  heading: { margin: 0, paddingBottom: tokens.spacingVerticalS },
});
