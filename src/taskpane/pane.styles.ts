import { makeStyles } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100vh", minWidth: 0 },
  content: { flexGrow: 1, overflowY: "auto" },
});
