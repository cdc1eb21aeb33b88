import type { CellsChange } from "../../workbook";
import { fault } from "../fault";
import { getPart, withXml, xmlPart, type Package } from "../package";
import type { SheetEntry } from "../parts/workbook";
import { readTables } from "../read/tables";
import { setAttribute, spliceText } from "../xml/edit";
import { childNamed } from "../xml/query";

/** Gives the tables that changes of one sheet name their new ranges. */
export const resizeTables = (
  pack: Package,
  sheet: SheetEntry,
  changes: readonly CellsChange[],
): Package =>
  changes.reduce((result, { table }) => (table ? resizeTable(result, sheet, table) : result), pack);

function resizeTable(
  pack: Package,
  sheet: SheetEntry,
  { name, range }: NonNullable<CellsChange["table"]>,
): Package {
  const found = readTables(pack, sheet.part).find(
    ({ table }) => table.name.toLowerCase() === name.toLowerCase(),
  );
  if (!found) return fault("unexpected", `no table ${name}`, sheet.name);
  const { xml, root } = xmlPart(getPart(pack, found.part));
  const filter = childNamed(root, "autoFilter");
  const elements = filter ? [root, filter] : [root];
  const splices = elements.map((element) => setAttribute(xml, element, ["ref", range]));
  return withXml(pack, found.part, spliceText(xml, splices));
}
