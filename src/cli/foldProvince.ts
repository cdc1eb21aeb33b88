import {
  foldReadings,
  recordReports,
  type CollectionScope,
  type ConsolidatedReports,
  type ConsolidateError,
  type FileReading,
} from "../actions";
import { err, ok, type Result } from "../shared";
import { blankPackage, xlsxWorkbook } from "../workbook/xlsx";

/** What is told of a consolidation, with the bytes of its workbook where one is wanted. */
export interface FoldedProvince extends Pick<ConsolidatedReports, "consolidation" | "files"> {
  readonly bytes?: Uint8Array;
}

/** Consolidates files that were read, into a new workbook where one is wanted. */
export async function foldProvince(
  scope: CollectionScope,
  readings: readonly FileReading[],
  withWorkbook: boolean,
): Promise<Result<FoldedProvince, ConsolidateError>> {
  if (!withWorkbook) return folded(scope, readings);
  const target = xlsxWorkbook(blankPackage({}));
  const made = await recordReports(target, scope, readings);
  return made.ok ? ok({ ...made.value, bytes: target.save() }) : made;
}

function folded(
  scope: CollectionScope,
  readings: readonly FileReading[],
): Result<FoldedProvince, ConsolidateError> {
  const { record, files } = foldReadings(scope, readings);
  return files.some(({ reports }) => reports.length > 0)
    ? ok({ consolidation: record.indicators, files })
    : err({ code: "noReports", files });
}
