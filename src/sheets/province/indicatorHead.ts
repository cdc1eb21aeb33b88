import type { Assessment, Consolidation } from "../../consolidation";
import type { CellContent } from "../layout";
import { periodLine } from "../periodLine";
import { INDICATOR_ASSESSMENT_WORDS } from "../vocabulary";
import { INDICATOR_COLUMNS, indicatorColumn } from "./indicatorColumns";
import type { ProvinceSources } from "./sources";
import { INDICATOR_HEADERS, PROVINCE_WORDS } from "./vocabulary";

/** The 0-based row of the table's header, which is the head's last. */
export const HEADER_ROW = 5;

/** Heading, plan, period, how many indicators stand how, a gap, and the table's header; the table ends in row `last`. */
export const headContent = (
  { plan, record }: ProvinceSources,
  last: number,
): readonly (readonly CellContent[])[] => [
  [PROVINCE_WORDS.heading],
  [plan.title],
  [periodLine(record.indicators)],
  [{ formula: countsFormula(last) }],
  [],
  INDICATOR_COLUMNS.map(({ role }) => INDICATOR_HEADERS[role]),
];

/** What the formulas of the head show, by the fold. */
export const headShown = (consolidation: Consolidation): readonly (readonly string[])[] => [
  [],
  [],
  [],
  [countsWords(consolidation)],
  [],
  [],
];

const ASSESSMENTS: readonly Assessment[] = [
  "met",
  "below",
  "notOccurring",
  "notReported",
  "notInForce",
];

/** Counts the words of the table's assessments, so that the line stays right when a figure is corrected. */
function countsFormula(last: number): string {
  const column = indicatorColumn("assessment");
  const range = `$${column}$${HEADER_ROW + 2}:$${column}$${last + 1}`;
  return ASSESSMENTS.map((assessment, index) => {
    const words = INDICATOR_ASSESSMENT_WORDS[assessment];
    return `"${index === 0 ? "" : "; "}${words}: "&COUNTIF(${range},"${words}")`;
  }).join("&");
}

/** How many indicators stand how, as the line above the table says it. */
export const countsWords = ({ indicators }: Consolidation): string =>
  ASSESSMENTS.map((assessment) => {
    const count = indicators.filter((result) => result.assessment === assessment).length;
    return `${INDICATOR_ASSESSMENT_WORDS[assessment]}: ${count}`;
  }).join("; ");
