import { columnOfRole, type FigureColumns } from "./figureColumns";
import type { PercentScale, RecognisedColumn, RecognisedRow } from "./recognition";
import type { RowFacts } from "./rowFacts";
import { rowFigures } from "./rowFigures";
import type { RowMatch } from "./rowMatch";
import { rowStatus } from "./rowStatus";
import type { TextGrid } from "./textGrid";

/** How the table of a row is read. */
interface RowColumns {
  readonly columns: readonly RecognisedColumn[];
  readonly figures: FigureColumns;
  readonly scale: PercentScale;
}

/** A row with what it is and what it says. */
export function recognisedRow(
  sheet: TextGrid,
  { fact, match }: { readonly fact: RowFacts; readonly match: RowMatch },
  { columns, figures, scale }: RowColumns,
): RecognisedRow {
  const { rowIndex, title, key, deadline } = fact;
  const { kind, taskCode, indicatorCode, confidence, question, reasons, candidates } = match;
  const read = rowFigures(sheet, rowIndex, { columns: figures, scale });
  const { numerator, denominator, percent, readings } = read.figures;
  const stands = rowStatus(sheet, rowIndex, columns);
  const isLegacy = sheet.isLegacy(rowIndex, columnOfRole(columns, "title") ?? 0);
  const legacy = isLegacy ? (["legacyText"] as const) : [];
  // Named one by one: of thousands of rows, spreading them would take a fifth of the time that recognising does.
  return {
    rowIndex,
    kind,
    title,
    key,
    taskCode,
    indicatorCode,
    confidence,
    question,
    reasons,
    candidates,
    numerator,
    denominator,
    percent,
    readings,
    status: stands.status,
    deadline,
    flags: [...match.flags, ...read.flags, ...stands.flags, ...legacy],
  };
}
