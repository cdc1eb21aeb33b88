import { parseRange, type SheetLayout, type SheetTable } from "../../../sheets";
import { findPart, freeName, withoutPart, withXml, xmlPart, type Package } from "../package";
import { addContentTypes, dropContentTypes, PART_TYPES } from "../parts/contentTypes";
import { addRelationship, dropRelationships, readRelationships } from "../parts/relationships";
import type { WorkbookPart } from "../parts/workbook";
import { readTables } from "../read/tables";
import { attribute, numberAttribute } from "../xml/query";
import { encodeEscapes } from "../xml/text";
import { elementWriter, XML_DECLARATION } from "../xml/write";
import { largest } from "./largest";

const write = elementWriter("");

/** What tables and names are taken: both share one space of names. */
interface TakenTables {
  readonly ids: ReadonlySet<number>;
  /** In lower case. */
  readonly names: ReadonlySet<string>;
}

/** Adds the parts of a sheet's tables, under names and ids that are free; answers the ids by which the sheet names them. */
export function addTables(
  pack: Package,
  { part, layout, workbook }: TableHome,
): { readonly pack: Package; readonly ids: readonly string[] } {
  let result = pack;
  const ids: string[] = [];
  for (const table of layout.tables ?? []) {
    const taken = takenTables(result, workbook);
    const name = freeTableName(table.name, taken.names);
    const target = freeName(result, (n) => `${tableFolder(workbook)}/table${n}.xml`);
    const id = largest(taken.ids, 0) + 1;
    const text = tableText({ ...table, name }, id, headersOf(layout, table));
    result = addContentTypes(withXml(result, target, text), [
      { part: target, type: PART_TYPES.table },
    ]);
    const related = addRelationship(result, part, { kind: "table", to: target });
    result = related.pack;
    ids.push(related.id);
  }
  return { pack: result, ids };
}

/** Takes away the parts of a sheet's tables. */
export function dropTables(pack: Package, part: string): Package {
  const tables = readTables(pack, part);
  const parts = tables.map((table) => table.part);
  const ids = new Set(tables.map(({ relationshipId }) => relationshipId));
  const unrelated = dropContentTypes(dropRelationships(pack, part, ids), parts);
  return parts.reduce((result, name) => withoutPart(result, name), unrelated);
}

/** The sheet whose tables they are. */
export interface TableHome {
  readonly part: string;
  readonly layout: SheetLayout;
  readonly workbook: WorkbookPart;
}

const tableFolder = ({ part }: WorkbookPart): string => part.replace(/[^/]*$/, "tables");

/** Every part that any sheet names as a table, and every defined name. */
function takenTables(pack: Package, { names, part }: WorkbookPart): TakenTables {
  const ids = new Set<number>();
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  const sheets = readRelationships(pack, part).filter(({ external }) => !external);
  for (const { target } of sheets) {
    for (const { kind, target: table } of readRelationships(pack, target)) {
      const found = kind === "table" ? findPart(pack, table) : undefined;
      if (!found) continue;
      const { root } = xmlPart(found);
      ids.add(numberAttribute(root, "id") ?? 0);
      for (const key of ["name", "displayName"]) {
        taken.add((attribute(root, key) ?? "").toLowerCase());
      }
    }
  }
  return { ids, names: taken };
}

function freeTableName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let n = 2; ; n++) {
    const candidate = `${name}_${n}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

function headersOf({ content }: SheetLayout, { name, range }: SheetTable): readonly string[] {
  const place = parseRange(range);
  if (!place) throw new Error(`The range of table ${name} is no range: ${range}`);
  const cells = (content[place.top] ?? []).slice(place.left, place.right + 1);
  const headers = cells.filter((cell) => typeof cell === "string" && cell !== "").map(String);
  const keys = new Set(headers.map((header) => header.toLowerCase()));
  if (keys.size !== place.right - place.left + 1) {
    throw new Error(`The headers of table ${name} are not unique texts`);
  }
  return headers;
}

function tableText(table: SheetTable, id: number, headers: readonly string[]): string {
  const { name, range, style } = table;
  const columns = headers.map((header, index) =>
    write("tableColumn", { id: index + 1, name: columnName(header) }),
  );
  const inner = [
    write("autoFilter", { ref: range }),
    write("tableColumns", { count: columns.length }, columns.join("")),
    style === undefined ? "" : write("tableStyleInfo", styleAttributes(style)),
  ].join("");
  const attributes = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    id,
    name,
    displayName: name,
    ref: range,
    totalsRowShown: false,
  };
  return XML_DECLARATION + write("table", attributes, inner);
}

const styleAttributes = (name: string) => ({
  name,
  showFirstColumn: false,
  showLastColumn: false,
  showRowStripes: true,
  showColumnStripes: false,
});

/** Line breaks in a header stand in the table's part as Excel's escapes. */
export const columnName = (header: string): string =>
  encodeEscapes(header).replaceAll("\n", "_x000a_");
