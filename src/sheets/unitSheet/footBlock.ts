import { periodWords } from "../../reporting";
import { UNIT_SHEET_GUIDE, UNIT_SHEET_WORDS as WORDS } from "../vocabulary";
import { formatSheetTag } from "../sheetTag";
import { blockOf, type Block, type Line } from "./block";
import { columnOf, UNIT_SHEET_COLUMNS } from "./columns";
import type { PeriodSheet } from "./periodSheet";
import { tagOf, type UnitSheetRequest } from "./request";
import { MUTED_STYLE } from "./style";
import { canSum } from "./sumFormulas";
import { sumsOf, type Sums } from "./sums";
import { rowHeight } from "./textHeight";

/** Rows from the first below the table to the last of the signatures: what is printed of the foot. */
export const SIGNATURE_ROWS = 7;

const LAST = UNIT_SHEET_COLUMNS.length - 1;
const TITLE_END = columnOf("title");
const SIGNED_FROM = columnOf("assessment");

/** Below the table, from row `top` (0-based) on: signatures, how to fill in, and the form code that says what the sheet is. */
export function footBlock(request: UnitSheetRequest, top: number): Block {
  const guideTop = top + SIGNATURE_ROWS;
  const guide = [
    `${WORDS.guideHeading}:`,
    ...[...UNIT_SHEET_GUIDE, ...sumWords(request)].map((sentence) => `- ${sentence}`),
    `${WORDS.formCode}: ${formatSheetTag(tagOf(request))}`,
  ];
  const lines = [...signatureLines(top + 2), ...guideLines(guide, guideTop)];
  const heights = guide.map((text) => rowHeight([{ text, width: guideWidth }]));
  return blockOf(lines, { top, heights: [10, 17, 17, 17, 20, 20, 20, ...heights] });
}

/** Of which periods the sheet's sums consist, and which months they lack. */
function sumWords(request: UnitSheetRequest): readonly string[] {
  const sums = sumsOf(request);
  const { parts } = sums;
  return [
    `${WORDS.cumulative}: ${cumulativeWords(sums)}.`,
    ...(parts.length > 0 ? [`${WORDS.partsOver} ${periodsOf(parts)}; ${WORDS.partsAdvice}.`] : []),
  ];
}

function cumulativeWords({ before, missing }: Sums): string {
  if (before.length === 0) return WORDS.cumulativeAlone;
  if (!canSum(before)) return WORDS.cumulativeTooMany(before.length);
  const summed = `${WORDS.cumulativeOver} ${periodsOf(before)}`;
  return missing.length > 0
    ? `${summed}; ${WORDS.cumulativeWithout} ${missing.map(periodWords).join(", ")}`
    : summed;
}

const periodsOf = (sheets: readonly PeriodSheet[]): string =>
  sheets.map(({ period }) => periodWords(period)).join(", ");

const guideWidth = UNIT_SHEET_COLUMNS.slice(0, SIGNED_FROM + 1).reduce(
  (sum, { width }) => sum + width,
  0,
);

function signatureLines(rowIndex: number): readonly Line[] {
  const preparer = { left: 0, right: TITLE_END };
  const head = { left: SIGNED_FROM, right: LAST };
  const title = { bold: true, horizontal: "center" } as const;
  const hint = { italic: true, horizontal: "center" } as const;
  return [
    { rowIndex: rowIndex - 1, ...head, value: WORDS.signedOn, style: hint },
    { rowIndex, ...preparer, value: WORDS.preparedBy, style: title },
    { rowIndex, ...head, value: WORDS.head, style: title },
    { rowIndex: rowIndex + 1, ...preparer, value: WORDS.preparedByHint, style: hint },
    { rowIndex: rowIndex + 1, ...head, value: WORDS.headHint, style: hint },
  ];
}

const guideLines = (sentences: readonly string[], top: number): readonly Line[] =>
  sentences.map((value, index) => ({
    rowIndex: top + index,
    left: 0,
    right: SIGNED_FROM,
    value,
    style: { ...MUTED_STYLE, bold: index === 0, wrap: true, horizontal: "left" },
  }));
