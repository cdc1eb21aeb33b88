import type { Figure, IndicatorRecord, Place, ReportIssue, ReportIssueCode } from "../reporting";
import { compareRatios, exactly, type Ratio } from "../shared";

const FIGURE_FAULTS = [
  "figureUnreadable",
  "figureAmbiguous",
  "figureCellError",
  "figureNegative",
  "figureNotWhole",
  "numeratorAboveDenominator",
  "pairIncomplete",
  "notOccurringWithFigures",
] as const satisfies readonly ReportIssueCode[];

/**
 * Why figures that somebody sent can't enter a sum: what is wrong with them by the rules of reporting (RULES.md), or that
 * several reports of one unit for one period say different things.
 */
export type ExclusionReason = (typeof FIGURE_FAULTS)[number] | "otherFault" | "differingReports";

/** A numerator and a denominator above zero, exact. */
export interface Figures {
  readonly kind: "figures";
  readonly numerator: Ratio;
  readonly denominator: Ratio;
}

/** What a numerator and a denominator say together: exact figures, nothing arose, nothing was said, or nothing usable. */
export type Statement =
  | Figures
  | { readonly kind: "notOccurring" }
  | { readonly kind: "blank" }
  | { readonly kind: "unusable"; readonly reason: ExclusionReason };

/**
 * What a record states, given the findings of its report: an error at one of its two cells keeps both figures out;
 * "không phát sinh" and 0 out of 0 mean that nothing arose; nothing is guessed.
 */
export function statementOf(record: TypedPair, findings: readonly ReportIssue[]): Statement {
  const { numerator, denominator } = record;
  if (numerator.kind === "blank" && denominator.kind === "blank") return { kind: "blank" };
  const reason = faultOf(record) ?? foundFault(record, findings);
  if (reason) return { kind: "unusable", reason };
  if (numerator.kind !== "number" || denominator.kind !== "number") return { kind: "notOccurring" };
  if (denominator.value === 0) return { kind: "notOccurring" };
  return {
    kind: "figures",
    numerator: exactly(numerator.value),
    denominator: exactly(denominator.value),
  };
}

/** The two figures of a record, as they were typed. */
export type TypedPair = Pick<IndicatorRecord, "numerator" | "denominator">;

/** Whether two records state the same thing, figures compared exactly. */
export function isSameStatement(a: Statement, b: Statement): boolean {
  if (a.kind === "figures" && b.kind === "figures") {
    return isSamePair(a, b);
  }
  return a.kind === b.kind;
}

/** Whether two pairs of figures are the same, figure by figure: 1/2 is not 2/4. */
export const isSamePair = (a: Pair, b: Pair): boolean =>
  compareRatios(a.numerator, b.numerator) === 0 &&
  compareRatios(a.denominator, b.denominator) === 0;

type Pair = Pick<Figures, "numerator" | "denominator">;

/** What keeps a pair from being figures or plain words whatever the findings say; undefined where nothing does. */
function faultOf({ numerator, denominator }: TypedPair): ExclusionReason | undefined {
  const kinds = [numerator.kind, denominator.kind];
  if (kinds.includes("unreadable")) return "figureUnreadable";
  if (kinds.includes("ambiguous")) return "figureAmbiguous";
  if (kinds.includes("cellError")) return "figureCellError";
  if (kinds.includes("notOccurring")) {
    return countsSomething(numerator) || countsSomething(denominator)
      ? "notOccurringWithFigures"
      : undefined;
  }
  if (kinds.includes("blank")) return "pairIncomplete";
  return countsSomething(numerator) && !countsSomething(denominator)
    ? "numeratorAboveDenominator"
    : undefined;
}

/** The first error that the findings place at one of the record's two cells. */
function foundFault(
  { numerator, denominator }: TypedPair,
  findings: readonly ReportIssue[],
): ExclusionReason | undefined {
  const found = findings.find(
    ({ severity, place }) =>
      severity === "error" &&
      [numerator.place, denominator.place].some((own) => isSameCell(own, place)),
  );
  return found && (FIGURE_FAULTS.find((fault) => fault === found.code) ?? "otherFault");
}

const countsSomething = (figure: Figure): boolean => figure.kind === "number" && figure.value !== 0;

const isSameCell = (a: Place, b: Place): boolean =>
  a.file === b.file && a.sheet === b.sheet && a.cell !== undefined && a.cell === b.cell;
