import { formatPeriod, parsePeriod, type CalendarRegime, type ReportScope } from "../reporting";

/** The sheet-scoped defined name that tells our sheets from others; its value is a text constant. */
export const SHEET_TAG = "TienDo_Bieu";

/** The hidden name of a sheet that gave its place to a new drawing, or is about to: its value is the name that it had. It has no tag any more. */
export const FORMER_NAME = "TienDo_TenCu";

/** The name that a sheet gave to its new drawing, by the value of its FORMER_NAME: one that has its name again is a sheet like any other. */
export const formerOf = (name: string, value: unknown): string | undefined =>
  typeof value === "string" && value !== name ? value : undefined;

/** The version of the unit sheet's layout that this code draws. */
export const LAYOUT_VERSION = 4;

/** What a unit's sheet is: whose, of which plan, for which period, drawn by which layout. */
export interface SheetTag extends ReportScope {
  readonly layoutVersion: number;
}

/**
 * The tag as text, the value of the name SHEET_TAG and the sheet's printed form code.
 * @example "tiendo:4;plan=da06-quang-ngai-2023;unit=so-y-te;period=2023-06;regime=decree09"
 */
export const formatSheetTag = (tag: SheetTag): string =>
  [
    `tiendo:${tag.layoutVersion}`,
    `plan=${tag.planId}`,
    `unit=${tag.unitId}`,
    `period=${formatPeriod(tag.period)}`,
    `regime=${tag.regime}`,
  ].join(";");

/** The tag that a text holds, alone or after other words, or undefined where it holds none; fields may come in any order. */
export function parseSheetTag(text: string): SheetTag | undefined {
  const found = /tiendo:(\d+)((?:;[a-z]+=[^;\s"]*)+)/.exec(text);
  if (!found) return undefined;
  const fields = readFields(found[2] ?? "");
  const planId = fields.get("plan");
  const unitId = fields.get("unit");
  const period = parsePeriod(fields.get("period") ?? "");
  const regime = parseRegime(fields.get("regime"));
  if (!planId || !unitId || !period || !regime) return undefined;
  return { layoutVersion: Number(found[1]), planId, unitId, period, regime };
}

/** The calendar regime of its code, or undefined where it is none. */
export const parseRegime = (text: string | undefined): CalendarRegime | undefined =>
  text === "decree09" || text === "calendar" ? text : undefined;

function readFields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(/;([a-z]+)=([^;]*)/g)) {
    fields.set(name, value);
  }
  return fields;
}
