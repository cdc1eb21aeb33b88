import { parseMarker, type Marker } from "../sheets";
import type { WorkbookSummary } from "../workbook";

/** The workbook's marker, or undefined where it has none that can be read. */
export function readMarker({ marker }: WorkbookSummary): Marker | undefined {
  const read = marker === undefined ? undefined : parseMarker(marker);
  return read?.ok ? read.value : undefined;
}
