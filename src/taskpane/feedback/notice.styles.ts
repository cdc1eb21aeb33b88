import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoticeStyles = makeStyles({
  body: { overflowWrap: "anywhere" },
  advice: { display: "block", marginTop: tokens.spacingVerticalXXS, whiteSpace: "pre-line" },
});
