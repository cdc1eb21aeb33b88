import { formatPeriod } from "../../reporting";
import { columnName, type RecognisedRow, type RecognisedTable } from "../../sheets";

/** What `recognise --json` prints: rows count from 1, columns have letters. */
export function recognitionJson(table: RecognisedTable) {
  const { sheet, headerRows, period, percentScale, columns, rows } = table;
  return {
    sheet,
    headerRows: headerRows.map((row) => row + 1),
    columns: roleLetters(table),
    ...(period && { period: formatPeriod(period) }),
    percentScale,
    others: columns
      .filter(({ time }) => time !== "current")
      .flatMap(({ roles, columnIndex, time, period: own }) =>
        roles.map((role) => ({
          role,
          column: columnName(columnIndex),
          time,
          ...(own && { period: formatPeriod(own) }),
        })),
      ),
    rows: rows.map(rowJson),
  };
}

/** The column of each role for the wanted period, the first one where several share it. */
export const roleLetters = ({ columns }: RecognisedTable): Readonly<Record<string, string>> =>
  Object.fromEntries(
    columns
      .filter(({ time }) => time === "current")
      .toReversed()
      .flatMap(({ roles, columnIndex }) => roles.map((role) => [role, columnName(columnIndex)])),
  );

function rowJson(row: RecognisedRow) {
  const { rowIndex, kind, title, taskCode, indicatorCode, confidence, question } = row;
  const { numerator, denominator, percent, status, deadline, flags, reasons, candidates } = row;
  return {
    row: rowIndex + 1,
    kind,
    title,
    taskCode,
    indicatorCode,
    confidence: rounded(confidence),
    question,
    numerator,
    denominator,
    percent,
    status,
    deadline,
    flags,
    reasons,
    candidates: candidates.map(({ code, score }) => ({ code, score: rounded(score) })),
  };
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
