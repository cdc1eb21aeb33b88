/** The grid's own colours; those of cells come from their styles. */
export const colors = {
  sheet: "#ffffff",
  ink: "#000000",
  gridline: "#e1e1e1",
  headerFill: "#f5f5f5",
  headerInk: "#424242",
  headerLine: "#d0d0d0",
  headerSelectedFill: "#d3e8da",
  headerSelectedInk: "#0b5a2f",
  headerSelectedLine: "#0f703b",
  selectionLine: "#0f703b",
  selectionFill: "rgba(15, 112, 59, 0.10)",
  frozenLine: "#9e9e9e",
  outlineLine: "#8a8a8a",
  outlineInk: "#424242",
} as const;
