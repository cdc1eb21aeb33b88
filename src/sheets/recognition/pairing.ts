import { assign } from "./assign";
import { AHEAD, DOUBTFUL, SURE, type Candidate, type Matcher } from "./candidates";
import type { RowFacts } from "./rowFacts";

/** All rows of a table as they fit the plan best all together. */
export interface Pairing {
  readonly matcher: Matcher;
  readonly rows: readonly RowFacts[];
  /** The first row that shows work: what stands under it with a dash can be a part. */
  readonly firstWork: number;
  /** The candidates of each row, the best first. */
  readonly candidates: readonly (readonly Candidate[])[];
  /** The candidate that each row was paired with. */
  readonly chosen: readonly (Candidate | undefined)[];
  /** The row that holds a target, and how well, by the target's place in the plan. */
  readonly holders: ReadonlyMap<number, { readonly at: number; readonly score: number }>;
  /** The plan's places between which each row stands, where the sheet keeps to the plan's order. */
  readonly between: readonly (readonly [after: number, before: number] | undefined)[];
}

/** Pairs rows with targets: each target is one row's at most, and the sum of what speaks for the pairs is the greatest. */
export function pairRows(
  matcher: Matcher,
  rows: readonly RowFacts[],
  candidates: readonly (readonly Candidate[])[],
): Pairing {
  const chosen = chooseAll(candidates, matcher.index.targets.length);
  const holders = new Map(
    chosen.flatMap((candidate, at) =>
      candidate ? [[candidate.target.order, { at, score: candidate.score }] as const] : [],
    ),
  );
  const firstWork = rows.findIndex(hasWork);
  return {
    matcher,
    rows,
    firstWork: firstWork < 0 ? Infinity : firstWork,
    candidates,
    chosen,
    holders,
    between: placesBetween(chosen),
  };
}

const hasWork = ({ isDashed, title, hasDetails }: RowFacts): boolean =>
  !isDashed && title !== "" && hasDetails;

function chooseAll(
  candidates: readonly (readonly Candidate[])[],
  targetCount: number,
): readonly (Candidate | undefined)[] {
  const asking = candidates.flatMap((own, at) =>
    own.some(({ score }) => score > DOUBTFUL) ? [at] : [],
  );
  const matrix = asking.map((at) => {
    const worths = new Array<number>(targetCount).fill(0);
    for (const { target, score } of candidates[at] ?? []) worths[target.order] = worthOf(score);
    return worths;
  });
  const pairs = new Map(assign(matrix, targetCount).map((place, index) => [asking[index], place]));
  return candidates.map((own, at) => own.find(({ target }) => target.order === pairs.get(at)));
}

/** One good match is worth more than two poor ones. */
const worthOf = (score: number): number => Math.max(0, score - DOUBTFUL) ** 1.5;

/** A match at this score fixes the order of the rows around it. */
const ANCHOR = 0.8;

function placesBetween(chosen: readonly (Candidate | undefined)[]): Pairing["between"] {
  const anchors = chosen.map((candidate) =>
    candidate && candidate.score >= ANCHOR ? candidate.target.order : undefined,
  );
  if (!isInPlanOrder(anchors.filter((place) => place !== undefined))) return [];
  const after = running(anchors);
  const before = running(anchors.toReversed()).toReversed();
  return anchors.map((_, at) => {
    const [above, below] = [after[at], before[at]];
    return above === undefined || below === undefined ? undefined : [above, below];
  });
}

/** The last value before each place. */
function running(values: readonly (number | undefined)[]): readonly (number | undefined)[] {
  let last: number | undefined;
  return values.map((value) => {
    const before = last;
    last = value ?? last;
    return before;
  });
}

function isInPlanOrder(places: readonly number[]): boolean {
  const rises = places.filter((place, at) => at > 0 && place > (places[at - 1] ?? place)).length;
  return places.length >= 4 && rises >= (places.length - 1) * 0.8;
}

/** So many places of the plan may lie between two certain rows if a row between them is to follow from its place. */
const NARROW = 12;

/** Whether the certain rows above and below leave room for a target, and for few others. */
export function isInOrder({ between }: Pairing, at: number, { target }: Candidate): boolean {
  const [after, before] = between[at] ?? [Infinity, -Infinity];
  return after < target.order && target.order < before && before - after <= NARROW;
}

/** The best score of another task for a row, unless another row holds that task with a clearly better one. */
export function rivalScore(pairing: Pairing, at: number, { target }: Candidate): number {
  const rival = pairing.candidates[at]?.find(
    (other) =>
      other.target.family !== target.family && heldScore(pairing, at, other) < other.score + AHEAD,
  );
  return rival?.score ?? 0;
}

/** Whether another row is that target by far more right. */
export const isHeldBetter = (pairing: Pairing, at: number, candidate: Candidate): boolean =>
  candidate.score < SURE && heldScore(pairing, at, candidate) > candidate.score + 2 * AHEAD;

/** How well another row holds a target; 0 where none does. */
export function heldScore({ holders }: Pairing, at: number, { target }: Candidate): number {
  const holder = holders.get(target.order);
  return holder && holder.at !== at ? holder.score : 0;
}
