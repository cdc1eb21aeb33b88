export { ConsolidatePage } from "./ConsolidatePage";
