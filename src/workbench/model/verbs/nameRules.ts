import type { ModelErrorCode } from "../api/modelError";
import { isSameName } from "../formula/rewrite";
import { parseRange } from "../../../sheets";
import type { Core } from "../state/core";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";

const LONGEST_SHEET_NAME = 31;
const LONGEST_NAME = 255;

/** Excel's rules for a sheet's name; a sheet may go on having the one that it has. */
export function sheetNameRefusal(
  core: Core,
  name: string,
  ownId?: string,
): ModelErrorCode | undefined {
  const isLong = name.length === 0 || name.length > LONGEST_SHEET_NAME;
  if (isLong || /[:\\/?*[\]]|^'|'$|^history$/i.test(name)) return "sheetNameInvalid";
  const isTaken = core.state.sheets.some(
    ({ id, properties }) => id !== ownId && isSameName(properties.name, name),
  );
  return isTaken ? "sheetNameTaken" : undefined;
}

/** Whether a text can be a defined name or a table's: no spaces, no digit in front, not like a cell. */
export function isName(name: string): boolean {
  if (name.length > LONGEST_NAME || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;
  if (/^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name)) return false;
  const cell = parseRange(name);
  return !cell || cell.right >= MAX_COLUMNS || cell.bottom >= MAX_ROWS || cell.top < 0;
}

/** Whether a table or a name of the workbook is called so. */
export const isNameTaken = ({ state }: Core, name: string): boolean =>
  state.names.some((one) => isSameName(one.name, name)) ||
  state.sheets.some(({ properties }) =>
    properties.tables.some(({ table }) => isSameName(table.name, name)),
  );

/** The first of `base1`, `base2` … that is free. */
export function freeNumbered(base: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    if (!isTaken(`${base}${number}`)) return `${base}${number}`;
  }
}
