export type { Ask } from "./view/ask";
export { createGridController } from "./view/createGridController";
export { createGridView, type GridView } from "./view/gridView";
export type { GridController } from "./view/gridController";
export { menuClipboard } from "./view/clipboardEvents";
export { runCommand, styleSelection, toggleStyle } from "./view/runCommand";
export { sortSelection } from "./view/sortSelection";
