import type { SheetTable } from "../../../sheets";
import { findPart, xmlPart, type Package } from "../package";
import { readRelationships } from "../parts/relationships";
import { attribute, childNamed } from "../xml/query";

/** A table and its part. */
export interface TableEntry {
  readonly part: string;
  /** By which the sheet names the part. */
  readonly relationshipId: string;
  readonly table: SheetTable;
}

/** The Excel tables of a sheet. */
export const readTables = (pack: Package, sheetPart: string): readonly TableEntry[] =>
  readRelationships(pack, sheetPart).flatMap(({ id, kind, target }) => {
    const found = kind === "table" ? findPart(pack, target) : undefined;
    if (!found) return [];
    const { root } = xmlPart(found);
    const style = attribute(childNamed(root, "tableStyleInfo"), "name");
    const name = attribute(root, "displayName") ?? attribute(root, "name") ?? "";
    const range = attribute(root, "ref") ?? "";
    const table = { name, range, ...(style !== undefined && { style }) };
    return [{ part: found.name, relationshipId: id, table }];
  });
