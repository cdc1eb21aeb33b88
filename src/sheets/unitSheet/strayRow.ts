import { parseStatus } from "../../reporting";
import { cellText } from "../../shared";
import type { TableRow } from "./tableRow";

/**
 * What a row without a code of the plan is: one whose code is unknown, one that counts something without a code, or (undefined) a
 * row that reports nothing, such as a signature or a line of the guide.
 */
export function strayKind(row: TableRow): "codeUnknown" | "codeMissing" | undefined {
  const { text } = row.text("code");
  const hasFigures = [row.value("numerator"), row.value("denominator")].some(
    (value) => cellText(value).trim() !== "",
  );
  const hasStatus = parseStatus(row.value("status"), row.place("status")).status !== undefined;
  const reports = hasFigures || hasStatus;
  if (text.trim() === "") return reports ? "codeMissing" : undefined;
  return reports || /^\s*[IVX]+\s*\.\s*\d/iu.test(text) ? "codeUnknown" : undefined;
}
