import type { Plan, Task } from "../../plan";
import type { PlanIndex, PlanTarget, TitleScore } from "./planIndex";
import type { MatchCandidate, MatchReason } from "./recognition";
import type { RowFacts } from "./rowFacts";
import { isHeadingShaped } from "./rowKinds";

/** What rows are matched with. */
export interface MatchContext {
  readonly plan: Plan;
  readonly year: number;
  /** What a person has said of rows, by their keys: a code of the plan, or null for "none of the plan's". */
  readonly answers?: ReadonlyMap<string, string | null>;
}

/** What rows are compared with. */
export interface Matcher {
  readonly context: MatchContext;
  readonly index: PlanIndex;
  readonly tasks: ReadonlyMap<string, Task>;
}

/** A target of the plan that a row may be, and how much speaks for it. */
export interface Candidate {
  readonly target: PlanTarget;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** The score that a certain match has at least. */
export const SURE = 0.7;
/** How far it is ahead of any other task at least. */
export const AHEAD = 0.1;
/** The score below which a row is none of the plan's. */
export const DOUBTFUL = 0.45;

/** So few candidates are looked at. */
const MOST = 8;

/** The targets whose titles have most in common with a row's, weighed by its other cells, the best first. */
export const candidatesOf = (row: RowFacts, { index, tasks }: Matcher): readonly Candidate[] =>
  index
    .score(row.plain)
    .map((scored) => weighed(row, scored, tasks.get(scored.target.family)))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST);

/** Something that speaks for a target, or without a reason to be told against it, and how much. */
interface Evidence {
  readonly reason?: MatchReason;
  readonly weight: number;
}

/** The title's score with what the row's other cells say for or against the target. */
function weighed(row: RowFacts, { target, score }: TitleScore, task: Task | undefined): Candidate {
  const evidence = [
    ...(row.code === target.code && score > 0.3
      ? [{ reason: "codeAgrees" as const, weight: 0.25 }]
      : []),
    ...(task ? [...leadEvidence(row, task), ...deadlineEvidence(row, task)] : []),
    ...(target.kind === "section" ? [] : [shapeEvidence(row, target.kind === "indicator")]),
  ];
  return {
    target,
    score: evidence.reduce((sum, { weight }) => sum + weight, score),
    reasons: [
      score >= 0.8 ? "titleAgrees" : "titlePartly",
      ...evidence.flatMap(({ reason }) => reason ?? []),
    ],
  };
}

function leadEvidence(row: RowFacts, { lead, coordinating }: Task): readonly Evidence[] {
  if (row.leadUnits.length === 0) return [];
  const isNamed = (id: string): boolean =>
    lead.some(({ unitIds }) => unitIds.includes(id)) ||
    coordinating.some(({ unitIds }) => unitIds.includes(id));
  return row.leadUnits.some(isNamed)
    ? [{ reason: "leadAgrees", weight: 0.03 }]
    : [{ weight: -0.04 }];
}

const deadlineEvidence = (row: RowFacts, { deadline }: Task): readonly Evidence[] =>
  row.deadline !== null && row.deadline === (deadline.dueDate ?? deadline.words)
    ? [{ reason: "deadlineAgrees", weight: 0.02 }]
    : [];

const RATE = /^[-+*•–\s\d.)]*(?:ti le|so luong|so ho so)/;

/** A rate is an indicator's, what has no figures is a task's: enough to choose between a task and its own indicator. */
function shapeEvidence({ plain, hasFigures, isDashed }: RowFacts, isIndicator: boolean): Evidence {
  if (RATE.test(plain)) return { weight: isIndicator ? 0.05 : -0.02 };
  if (!hasFigures) return { weight: isIndicator ? -0.04 : 0 };
  return { weight: isIndicator && isDashed ? 0.03 : 0 };
}

/** Whether a row is the heading of a section, by its title or by its shape. */
export function isSection(row: RowFacts, candidates: readonly Candidate[]): boolean {
  const section = bestScore(candidates, true);
  const work = bestScore(candidates, false);
  if (row.hasDetails && section < 0.9) return false;
  if (section >= 0.7 && section > work) return !row.hasFigures || isHeadingShaped(row);
  return isHeadingShaped(row) && work < 0.8;
}

const bestScore = (candidates: readonly Candidate[], isOfSections: boolean): number =>
  candidates.find(({ target }) => (target.kind === "section") === isOfSections)?.score ?? 0;

/** Whether a row's title is an indicator's by all that can be seen. */
export const isIndicator = (candidate: Candidate | undefined): boolean =>
  candidate?.target.kind === "indicator" && candidate.score >= SURE;

/** The candidates that are tasks or indicators. */
export const withoutSections = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ target }) => target.kind !== "section");

/** The best candidates by their codes, for a person to choose from. */
export const candidateCodes = (candidates: readonly Candidate[]): readonly MatchCandidate[] =>
  candidates
    .slice(0, 4)
    .map(({ target, score }) => ({ code: target.code, score: Math.min(1, score) }));

/**
 * The indicator that a row is of: the one matched, or the only one of its task. Null where that is open, and for a row that names no
 * rate and states no figures, which is the task's.
 */
export function indicatorOf(
  row: RowFacts,
  { kind, code, family }: PlanTarget,
  { tasks }: Matcher,
): string | null {
  const [only, ...others] = tasks.get(family)?.indicators ?? [];
  const isOnly = only !== undefined && others.length === 0;
  if (isOnly && !row.hasFigures) return kind === "indicator" && RATE.test(row.plain) ? code : null;
  if (kind === "indicator") return code;
  return isOnly ? only.code : null;
}
