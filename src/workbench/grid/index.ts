export type { Point } from "./geometry/geometry";
export { openContextMenu, type MenuItem } from "./menus/contextMenu";
export type { Ask } from "./view/ask";
export { menuClipboard } from "./view/clipboardEvents";
export { createGridController } from "./view/createGridController";
export type { GridController } from "./view/gridController";
export { createGridView, type GridView } from "./view/gridView";
export { styleSelection, toggleStyle } from "./view/runCommand";
export { sortSelection } from "./view/sortSelection";
