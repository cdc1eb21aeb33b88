export { paneMessages } from "./pane";
