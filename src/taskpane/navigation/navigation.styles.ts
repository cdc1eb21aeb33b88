import { makeStyles, tokens } from "@fluentui/react-components";

export const useNavigationStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexGrow: 1, justifyContent: "space-between", minWidth: 0 },
  tab: { flexGrow: 1 },
});
