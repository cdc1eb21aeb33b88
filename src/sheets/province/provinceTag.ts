import { formatPeriod, parsePeriod, type CalendarRegime, type Period } from "../../reporting";
import { parseRegime } from "../sheetTag";

/** The version of the province sheets' layout that this code draws. */
const PROVINCE_LAYOUT_VERSION = 1;

const PROVINCE_SHEETS = ["indicators", "data"] as const;

/** Which of the province's sheets: the table of indicators, or the figures it sums. */
export type ProvinceSheetKind = (typeof PROVINCE_SHEETS)[number];

/** What a province sheet is: which one, of which plan, for which period. */
export interface ProvinceTag {
  readonly sheet: ProvinceSheetKind;
  readonly planId: string;
  readonly period: Period;
  readonly regime: CalendarRegime;
}

/**
 * The tag as text, the value of the name SHEET_TAG; it names no unit, so no unit sheet is taken for it.
 * @example "tiendo:1;kind=province;sheet=data;plan=da06-quang-ngai-2023;period=2023-06;regime=decree09"
 */
export const formatProvinceTag = ({ sheet, planId, period, regime }: ProvinceTag): string =>
  [
    `tiendo:${PROVINCE_LAYOUT_VERSION}`,
    "kind=province",
    `sheet=${sheet}`,
    `plan=${planId}`,
    `period=${formatPeriod(period)}`,
    `regime=${regime}`,
  ].join(";");

/** The province tag that a text is, or undefined where it is none; fields may come in any order. */
export function parseProvinceTag(text: string): ProvinceTag | undefined {
  const [head = "", ...pairs] = text.split(";");
  const fields = new Map(pairs.map((pair) => splitPair(pair)));
  const sheet = PROVINCE_SHEETS.find((kind) => kind === fields.get("sheet"));
  const planId = fields.get("plan");
  const period = parsePeriod(fields.get("period") ?? "");
  const regime = parseRegime(fields.get("regime"));
  if (!/^tiendo:\d+$/.test(head) || fields.get("kind") !== "province") return undefined;
  if (!sheet || !planId || !period || !regime) return undefined;
  return { sheet, planId, period, regime };
}

function splitPair(pair: string): readonly [string, string] {
  const at = pair.indexOf("=");
  return [pair.slice(0, at), pair.slice(at + 1)];
}
