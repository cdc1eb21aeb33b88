import type { Indicator, ReportingScheme, Task } from "../plan";
import { joinPassages, spanOf, type Passage } from "./passage";
import type { PlanDoubt } from "./planIssue";
import { segmentsOf, type Segment } from "./segments";
import { readStatements, type Statement } from "./statements";
import { namesSubject, ratesOf, targetsOf, timesOf, type Rate } from "./targets";
import type { TimeMention } from "./times";
import { actionIn, isEmptyPhrase, rateOfTask, rateTitle } from "./titles";

/** The indicators of a task, and the percentages that were not taken for one. */
export interface IndicatorReading {
  readonly indicators: readonly Indicator[];
  readonly doubts: readonly PlanDoubt[];
}

/** What the reader of indicators must know of their task. */
export interface IndicatorContext extends Pick<Task, "code" | "text" | "lead" | "coordinating"> {
  readonly planYear: number;
}

/** An indicator that has no ordinal yet. */
type Draft = Omit<Indicator, "code" | "reporters">;

/** Reads the passages of a task that may set targets: the lines under "Chỉ tiêu:", or its own sentences. */
export function readIndicators(
  passages: readonly Passage[],
  context: IndicatorContext,
): IndicatorReading {
  const readings = passages
    .flatMap(readStatements)
    .map((statement) => readStatement(statement, context));
  const reporters = schemeOf(context);
  const drafts = readings.flatMap(({ drafts }) => drafts);
  const indicators = drafts.map((draft, index) => ({
    code: `${context.code}-${index + 1}`,
    reporters,
    ...draft,
  }));
  return { indicators, doubts: readings.flatMap(({ doubts }) => doubts) };
}

/** Each member of a collective reports its part; where there is none, the lead reports for the province. */
function schemeOf({ lead, coordinating }: IndicatorContext): ReportingScheme {
  const isShared = [...lead, ...coordinating].some(
    ({ collective, unitIds }) => collective && unitIds.length > 0,
  );
  return isShared ? "members" : "lead";
}

function readStatement(
  { subjects, clause }: Statement,
  context: IndicatorContext,
): { readonly drafts: readonly Draft[]; readonly doubts: readonly PlanDoubt[] } {
  const segments = segmentsOf(clause, context.planYear);
  const asides = segments.filter((segment) => isAside(segment, context.planYear));
  const rates = ratesOf(segments.filter((segment) => !asides.includes(segment)));
  const inherited = segments[0]?.leadTimes ?? [];
  const drafts = rates.flatMap((rate) => draftsOf(rate, { subjects, inherited, context }));
  return { drafts, doubts: [...asides.map(asideDoubt), ...rates.flatMap(rangeDoubts)] };
}

interface Wording {
  readonly subjects: readonly Passage[];
  readonly inherited: readonly TimeMention[];
  readonly context: IndicatorContext;
}

function draftsOf(rate: Rate, { subjects, inherited, context }: Wording): readonly Draft[] {
  const targets = targetsOf(rate, inherited);
  if (subjects.length === 0) {
    const title = titleOf(rate, context);
    return [{ title, targets, source: spanOf(joinPassages(rate.map(({ whole }) => whole))) }];
  }
  return subjects.map((subject) => ({ title: subject.text, targets, source: spanOf(subject) }));
}

/** A figure of a time before the plan tells where things stood, not what is to be reached. */
const isAside = (segment: Segment, planYear: number): boolean =>
  segment.mention.isAside ||
  timesOf(segment, []).some(({ role, last }) => role !== "from" && last < `${planYear}`);

/** The title of a rate: what its words measure, else what its task does. */
function titleOf(rate: Rate, { text, planYear }: IndicatorContext): string {
  const [{ lead }] = rate;
  const measured = rate.find(namesSubject)?.tail.text;
  const hasOwnLead = !isEmptyPhrase(lead.text, planYear);
  if (measured && !hasOwnLead) return rateTitle(measured, text);
  if (measured) return rateTitle(`${actionIn(lead.text)} ${measured}`.trim(), text);
  return rateTitle(hasOwnLead ? lead.text : rateOfTask(text), text);
}

const asideDoubt = ({ whole }: Segment): PlanDoubt => ({
  code: "percentLeftOut",
  span: spanOf(whole),
  params: { words: whole.text },
});

const rangeDoubts = (rate: Rate): readonly PlanDoubt[] =>
  rate
    .filter(({ mention }) => mention.isRange)
    .map(({ whole }) => ({
      code: "percentRange",
      span: spanOf(whole),
      params: { words: whole.text },
    }));
