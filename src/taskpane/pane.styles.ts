import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100vh", minWidth: 0 },
  tabs: {
    flexShrink: 0,
    justifyContent: "space-between",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { flexGrow: 1 },
  content: { flexGrow: 1, overflowY: "auto" },
});
