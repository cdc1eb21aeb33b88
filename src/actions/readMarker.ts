import { parseMarker, type Marker } from "../sheets";
import type { WorkbookSummary } from "../workbook";

/** The workbook's marker, or undefined where it has none that can be read; a summary's is read once, however often it is asked for. */
export function readMarker(summary: WorkbookSummary): Marker | undefined {
  const { marker } = summary;
  if (marker === undefined) return undefined;
  const known = read.get(summary) ?? parseMarker(marker);
  read.set(summary, known);
  return known.ok ? known.value : undefined;
}

/** A marker holds its whole plan, and an action looks into it at several places. */
const read = new WeakMap<WorkbookSummary, ReturnType<typeof parseMarker>>();
