import { makeStyles, tokens } from "@fluentui/react-components";

export const useRemarksStyles = makeStyles({
  heading: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  remark: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});
