import { MARKER_NAMESPACE } from "../../sheets";

/** Our custom XML part, or a null object where the workbook has none. */
export const markerPart = (workbook: Excel.Workbook): Excel.CustomXmlPart =>
  workbook.customXmlParts.getByNamespace(MARKER_NAMESPACE).getOnlyItemOrNullObject();

/** Queues the reading of our custom XML part; its text, once synced, is taken by the function returned: undefined where there is none. */
export const loadMarker = (workbook: Excel.Workbook): (() => string | undefined) =>
  taking(markerPart(workbook).getXml());

const taking = (result: OfficeExtension.ClientResult<string>) => (): string | undefined =>
  result.value || undefined;
