import { rangeAddress, retarget, type SheetLayout, type StandIns } from "../../../sheets";
import { rangeOf, type Step } from "../step";
import { typed, type Typed } from "./typed";

/** About how much of a request one rectangle may take: small enough to be packed with others below the limit. */
const blockBytes = 400_000;

/** Writes all cells, as few rectangles of whole rows as the size of a request allows. */
export function drawContent(layout: SheetLayout, standIns: StandIns): readonly Step[] {
  const formula = (text: string): string => retarget(text, standIns);
  const width = Math.max(0, ...layout.content.map((row) => row.length));
  if (width === 0) return [];
  const rows = layout.content.map((row) =>
    Array.from({ length: width }, (_, column) => typed(row[column] ?? null, formula)),
  );
  return blocksOf(rows).map(({ top, matrix, size }) => ({
    size,
    queue: (sheet) => {
      const bottom = top + matrix.length - 1;
      rangeOf(sheet, rangeAddress({ top, left: 0, bottom, right: width - 1 })).formulas = matrix;
    },
  }));
}

interface ContentBlock {
  readonly top: number;
  readonly matrix: Typed[][];
  size: number;
}

function blocksOf(rows: readonly Typed[][]): readonly ContentBlock[] {
  const blocks: ContentBlock[] = [];
  for (const [rowIndex, row] of rows.entries()) {
    const size = sizeOf(row);
    const last = blocks.at(-1);
    if (last && last.size + size <= blockBytes) {
      last.matrix.push(row);
      last.size += size;
    } else {
      blocks.push({ top: rowIndex, matrix: [row], size });
    }
  }
  return blocks;
}

const encoder = new TextEncoder();

/** The bytes of a row in a request, where the JSON stands as a text within JSON: each quote mark is escaped once more. */
const sizeOf = (row: readonly Typed[]): number =>
  encoder.encode(JSON.stringify(JSON.stringify(row))).length;
