import type { IndicatorResult, Part } from "../../consolidation";
import type { UnitId } from "../../plan";
import { formatNumber } from "../../vietnamese";
import { EXCLUSION_WORDS, PROVINCE_WORDS as WORDS, STANDING_WORDS } from "./vocabulary";

/** How a unit is called on a sheet. */
export type NameOf = (unitId: UnitId) => string;

/** The units from which nothing came, by name. */
export const missingWords = ({ coverage }: IndicatorResult, nameOf: NameOf): string =>
  coverage.missing.map(nameOf).join("; ");

/** Whose figures were left out and why, who had nothing, and how a lead's total compares: a sentence a line. */
export function remarks(result: IndicatorResult, nameOf: NameOf): string {
  const { coverage, crossChecks, parts } = result;
  const notAsked = parts.filter(({ standing }) => standing === "notReporter");
  const excluded = coverage.excluded.map(
    ({ unitId, reason }) => `${nameOf(unitId)} (${EXCLUSION_WORDS[reason]})`,
  );
  const totals = crossChecks.map(
    ({ part, agrees }) =>
      `${nameOf(part.unitId)} ${pairWords(part)} (${agrees ? WORDS.agrees : WORDS.differs})`,
  );
  const standIns = parts
    .filter(({ standing }) => standing === "standIn")
    .map((part) => `${nameOf(part.unitId)} ${pairWords(part)}`);
  return [
    sentence(WORDS.standIn, standIns),
    sentence(WORDS.excluded, excluded),
    sentence(WORDS.leadTotal, totals),
    sentence(STANDING_WORDS.notOccurring, coverage.notOccurring.map(nameOf)),
    sentence(
      WORDS.notAsked,
      notAsked.map(({ unitId }) => nameOf(unitId)),
    ),
  ]
    .flat()
    .join("\n");
}

const sentence = (words: string, items: readonly string[]): readonly string[] =>
  items.length > 0 ? [`${words}: ${items.join("; ")}.`] : [];

function pairWords({ entry }: Part): string {
  const words = [entry?.numerator, entry?.denominator].map((figure) =>
    figure?.kind === "number" ? formatNumber(figure.value) : "…",
  );
  return words.join("/");
}
