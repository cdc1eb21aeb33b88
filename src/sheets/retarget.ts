import { sheetReference } from "./a1";

/** The names under which sheets stand for the time being, by the names under which formulas know them. */
export type StandIns = ReadonlyMap<string, string>;

/** A text in quotes, a quoted sheet name before "!", or a bare one. */
const pieces = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * The formula with references to sheets turned to their stand-ins; texts in quotes stay as they are.
 * @example retarget("Bieu!A1", new Map([["Bieu", "~1"]])) // "'~1'!A1"
 */
export function retarget(formula: string, standIns: StandIns): string {
  return formula.replace(pieces, (piece: string, quoted?: string, bare?: string) => {
    const sheet = quoted?.replaceAll("''", "'") ?? bare;
    const standIn = sheet === undefined ? undefined : standIns.get(sheet);
    return standIn === undefined ? piece : `${sheetReference(standIn)}!`;
  });
}
