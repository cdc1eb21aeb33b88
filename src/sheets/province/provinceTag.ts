import type { CalendarRegime } from "../../reporting";
import type { SheetName } from "../layout";
import { parseRegime, SHEET_TAG } from "../sheetTag";

/** The version of the province sheets' layout that this code draws. */
const PROVINCE_LAYOUT_VERSION = 3;

/** The province's sheets in tab order. */
export const PROVINCE_SHEETS = [
  "leader",
  "indicators",
  "tasks",
  "matrix",
  "trend",
  "data",
] as const;

/** Which of the province's sheets: the leaders' page, the tables, or the figures on which they rest. */
export type ProvinceSheetKind = (typeof PROVINCE_SHEETS)[number];

/** What a province sheet is: which one, of which plan, by which days, and the shape in which it was drawn. */
export interface ProvinceTag {
  readonly sheet: ProvinceSheetKind;
  readonly planId: string;
  readonly regime: CalendarRegime;
  /** Equal for drawings whose rows and columns stand for the same: only their words and figures differ. */
  readonly shape: string;
}

/**
 * The tag as text, the value of the name SHEET_TAG; it names no unit, so no unit sheet is taken for it.
 * @example "tiendo:3;kind=province;sheet=data;plan=da06-quang-ngai-2023;regime=decree09;shape=1q5x0c"
 */
export const formatProvinceTag = ({ sheet, planId, regime, shape }: ProvinceTag): string =>
  [
    `tiendo:${PROVINCE_LAYOUT_VERSION}`,
    "kind=province",
    `sheet=${sheet}`,
    `plan=${planId}`,
    `regime=${regime}`,
    `shape=${shape}`,
  ].join(";");

/** The hidden name by which a sheet of the province is known; the words say for what its rows and columns stand. */
export const provinceTagName = (
  sheet: ProvinceSheetKind,
  { planId, regime }: Pick<ProvinceTag, "planId" | "regime">,
  words: readonly string[],
): SheetName => ({
  name: SHEET_TAG,
  formula: `"${formatProvinceTag({ sheet, planId, regime, shape: shapeOf(words) })}"`,
  hidden: true,
});

const TABLE_NAMES: Readonly<Record<Exclude<ProvinceSheetKind, "leader">, string>> = {
  indicators: "TongHopChiTieu",
  tasks: "TongHopNhiemVu",
  matrix: "MaTranDonVi",
  trend: "DienBien",
  data: "DuLieu",
};

/** The name in the workbook of the table on a sheet of the province: another shape is another table, which may stand beside it. */
export const provinceTableName = (
  sheet: keyof typeof TABLE_NAMES,
  { planId, regime }: Pick<ProvinceTag, "planId" | "regime">,
  words: readonly string[],
): string =>
  [TABLE_NAMES[sheet], planId, regime, shapeOf(words)].join("_").replace(/[^A-Za-z0-9]+/g, "_");

/** The province tag that a text is, or undefined where it is none; fields may come in any order. */
export function parseProvinceTag(text: string): ProvinceTag | undefined {
  const [head = "", ...pairs] = text.split(";");
  const fields = new Map(pairs.map((pair) => splitPair(pair)));
  const sheet = PROVINCE_SHEETS.find((kind) => kind === fields.get("sheet"));
  const planId = fields.get("plan");
  const regime = parseRegime(fields.get("regime"));
  const shape = fields.get("shape");
  if (head !== `tiendo:${PROVINCE_LAYOUT_VERSION}` || fields.get("kind") !== "province") {
    return undefined;
  }
  if (!sheet || !planId || !regime || !shape) return undefined;
  return { sheet, planId, regime, shape };
}

/** A short name of a shape: the same words in the same places give the same name. */
export function shapeOf(words: readonly string[]): string {
  let hash = 5381;
  for (const character of words.join("\n")) {
    hash = (hash * 33 + (character.codePointAt(0) ?? 0)) % 4_294_967_296;
  }
  return hash.toString(36);
}

function splitPair(pair: string): readonly [string, string] {
  const at = pair.indexOf("=");
  return [pair.slice(0, at), pair.slice(at + 1)];
}
