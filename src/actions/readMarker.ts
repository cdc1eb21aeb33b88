import { oncePer } from "../shared";
import { parseMarker, type Marker } from "../sheets";
import type { WorkbookSummary } from "../workbook";

/** The workbook's marker, or undefined where it has none that can be read; a summary's is read once, however often it is asked for. */
export function readMarker(summary: WorkbookSummary): Marker | undefined {
  const read = markerIn(summary);
  return read?.ok ? read.value : undefined;
}

/** A marker holds its whole plan, and an action looks into it at several places. */
const markerIn = oncePer(({ marker }: WorkbookSummary) =>
  marker === undefined ? undefined : parseMarker(marker),
);
