import type { SheetLayout } from "../../sheets";
import type { WorkbookChange } from "../workbook";
import { outgoingName, unfinishedName } from "./unfinished";

/** A new sheet of a change: how it looks, and the sheet it takes the place of, where it does. */
export interface NewSheet {
  readonly layout: SheetLayout;
  readonly replaces?: string;
  /** The name under which that one stays; without it, it is deleted. */
  readonly keepAs?: string;
  /** The name under which it is drawn, hidden, until all is done. */
  readonly unfinished: string;
  /** The name of the sheet it replaces from the moment its own name is given away until it is deleted. */
  readonly outgoing: string;
}

/**
 * The name of a table until its sheet is whole: the sheet that is replaced may hold a table of the same name, and names of tables
 * are unique in a workbook.
 */
export const passingTableName = (name: string): string => `${name}_tiendo`;

/** A new sheet's layout as it is drawn. */
export const passingLayout = ({ layout, replaces }: NewSheet): SheetLayout =>
  replaces === undefined || !layout.tables
    ? layout
    : {
        ...layout,
        tables: layout.tables.map((table) => ({ ...table, name: passingTableName(table.name) })),
      };

/** The new sheets of a change in the order in which they are drawn. */
export const newSheetsOf = (change: WorkbookChange): readonly NewSheet[] =>
  [
    ...(change.replaceSheets ?? []).map(({ name, ...rest }) => ({ ...rest, replaces: name })),
    ...(change.addSheets ?? []).map((layout): Pick<NewSheet, "layout" | "keepAs"> => ({ layout })),
  ].map((sheet, index) => ({
    ...sheet,
    unfinished: unfinishedName(index),
    outgoing: outgoingName(index, sheet.keepAs !== undefined),
  }));
