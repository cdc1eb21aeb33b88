export { formatPaneRoute, parsePaneRoute, type PanePage, type PaneRoute } from "./paneRoute";
