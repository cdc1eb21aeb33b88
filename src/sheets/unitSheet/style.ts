import type { Border, CellStyle } from "../layout";

const BORDER: Border = { style: "thin", color: "#8C96A3" };
const RULES = { top: BORDER, bottom: BORDER };
const FRAME = { ...RULES, left: BORDER, right: BORDER };

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

/** Cells of the rows of tasks and indicators. */
export const ROW_STYLE: CellStyle = { borders: FRAME };

/** A section's title runs over the empty cells to its right, so these are neither wrapped nor parted by lines. */
export const SECTION_STYLE: CellStyle = {
  borders: RULES,
  bold: true,
  fill: "#EEF3F9",
  wrap: false,
  horizontal: "left",
};

export const SECTION_LEFT_STYLE: CellStyle = { borders: { ...RULES, left: BORDER } };

export const SECTION_RIGHT_STYLE: CellStyle = { borders: { ...RULES, right: BORDER } };

export const TASK_TITLE_STYLE: CellStyle = { bold: true };

export const INDICATOR_TITLE_STYLE: CellStyle = { indent: 1 };

/** Cells that officers fill in: unlocked, on a pale ground that prints as paper. */
export const INPUT_STYLE: CellStyle = { fill: "#FFFBE5", locked: false };

/** Looks of an assessment that asks for attention; its words say the same, so nothing rests on colour alone. */
export const ALARM_STYLE: CellStyle = { bold: true, fontColor: "#9C0006", fill: "#FCE4E4" };

/** A cell in which something is still to be said or to be looked at again. */
export const ASK_STYLE: CellStyle = { bold: true, fill: "#FBE3B6" };

export const GOOD_STYLE: CellStyle = { fontColor: "#1E5B2F" };

export const MUTED_STYLE: CellStyle = { fontColor: "#595959" };
