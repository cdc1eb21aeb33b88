import type { Border, CellStyle } from "../layout";

const BORDER: Border = { style: "thin", color: "#8C96A3" };
const FRAME = { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER };

/** Times New Roman, as administrative documents are set (Nghị định 30/2020/NĐ-CP, phụ lục I). */
export const SHEET_STYLE: CellStyle = {
  fontName: "Times New Roman",
  fontSize: 11,
  fontColor: "#000000",
  vertical: "center",
};

export const HEADER_STYLE: CellStyle = {
  bold: true,
  fill: "#DCE6F2",
  horizontal: "center",
  vertical: "center",
  wrap: true,
  numberFormat: "General",
  borders: FRAME,
};

export const TABLE_STYLE: CellStyle = { borders: FRAME, vertical: "center" };

/** A section's title runs over the empty cells to its right, so its cells are not wrapped. */
export const SECTION_STYLE: CellStyle = {
  bold: true,
  fill: "#EEF3F9",
  wrap: false,
  horizontal: "left",
};

export const TASK_TITLE_STYLE: CellStyle = { bold: true };

export const INDICATOR_TITLE_STYLE: CellStyle = { indent: 1 };

/** Cells that officers fill in: unlocked, on a pale ground that prints as paper. */
export const INPUT_STYLE: CellStyle = { fill: "#FFFBE5", locked: false };

/** Looks of an assessment that asks for attention; its words say the same, so nothing rests on colour alone. */
export const ALARM_STYLE: CellStyle = { bold: true, fontColor: "#9C0006", fill: "#FCE4E4" };

export const GOOD_STYLE: CellStyle = { fontColor: "#1E5B2F" };

export const MUTED_STYLE: CellStyle = { fontColor: "#595959" };
