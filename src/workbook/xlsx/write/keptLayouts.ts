import {
  FORMER_NAME,
  retarget,
  textLiteral,
  type CellContent,
  type SheetLayout,
  type StandIns,
} from "../../../sheets";
import type { SheetReplacement } from "../../workbook";
import { fault } from "../fault";
import type { XlsxFile } from "../openXlsx";
import { readLayout } from "../read/readLayout";

/** The sheets that stay beside their new drawings, under their last names and locked; what no layout tells stays with the new drawing. */
export const keptLayouts = (
  file: XlsxFile,
  replacements: readonly SheetReplacement[],
): readonly SheetLayout[] =>
  replacements.flatMap(({ name, keepAs }) => {
    if (keepAs === undefined) return [];
    const read = readLayout(file, name);
    if (!read.ok) return fault(read.error.code, `"${name}" can't be read`, name);
    return [kept(read.value, keepAs)];
  });

/** A formula that looks at its own sheet by name goes on doing so. */
const renamed = (cell: CellContent, names: StandIns): CellContent =>
  typeof cell === "object" && cell !== null
    ? { ...cell, formula: retarget(cell.formula, names) }
    : cell;

/** Names of tables are unique in a workbook: the new drawing has them. */
const kept = (layout: SheetLayout, name: string): SheetLayout => ({
  ...layout,
  name,
  content: layout.content.map((row) =>
    row.map((cell) => renamed(cell, new Map([[layout.name, name]]))),
  ),
  tables: [],
  styles: layout.styles.map(({ range, style }) => ({
    range,
    style: { ...style, locked: undefined },
  })),
  names: [
    ...layout.names.filter((one) => one.name !== FORMER_NAME),
    { name: FORMER_NAME, formula: textLiteral(layout.name), hidden: true },
  ],
  protection: {},
});
