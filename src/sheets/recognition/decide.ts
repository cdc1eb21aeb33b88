import {
  AHEAD,
  candidateCodes,
  DOUBTFUL,
  indicatorOf,
  SURE,
  type Candidate,
  type Matcher,
} from "./candidates";
import { heldScore, isHeldBetter, isInOrder, rivalScore, type Pairing } from "./pairing";
import type { RowFlag } from "./recognition";
import type { RowFacts } from "./rowFacts";
import { plainMatch, type RowMatch } from "./rowMatch";
import { isPart, isSeveral } from "./rowParts";

interface Place {
  readonly at: number;
  readonly row: RowFacts;
}

/** What a row is, judged by itself and among all rows of its table. */
export function decide(pairing: Pairing, at: number, row: RowFacts): RowMatch {
  const told = toldMatch(pairing, row);
  if (told) return told;
  const own = pairing.candidates[at] ?? [];
  const candidates = candidateCodes(own);
  if (isPart(pairing, at, row)) return plainMatch("detail", { candidates });
  const best = own.find((each) => !isHeldBetter(pairing, at, each));
  if (!best || best.score < DOUBTFUL) return unmatched(pairing, { at, row }, best);
  const chosen = pairing.chosen[at];
  if (chosen) return judged(pairing, { at, row }, chosen);
  const isTaken = heldScore(pairing, at, best) > 0;
  return matched(
    pairing,
    { at, row },
    {
      candidate: best,
      confidence: Math.min(0.6, best.score),
      flags: [isTaken ? "sameTaskTwice" : "matchDoubtful"],
    },
  );
}

/** Work of the unit's own, or a part of some work above. */
function unmatched({ firstWork }: Pairing, { at, row }: Place, best?: Candidate): RowMatch {
  const isUnderTask = row.isDashed && firstWork < at;
  return plainMatch(isUnderTask ? "detail" : "local", { confidence: 1 - (best?.score ?? 0) });
}

/** Accepts a match, or makes a question of it where it is weak, has a rival, or the row's own code says otherwise. */
function judged(pairing: Pairing, place: Place, chosen: Candidate): RowMatch {
  const { at } = place;
  const isOrdered = isInOrder(pairing, at, chosen);
  const margin = chosen.score - rivalScore(pairing, at, chosen);
  const flags = matchFlags(pairing, place, { chosen, margin, isOrdered });
  const lead = Math.min(1, Math.max(0, margin) / 0.25);
  const confidence = Math.min(1, chosen.score) * (0.7 + 0.3 * lead);
  const candidate: Candidate = isOrdered
    ? { ...chosen, reasons: [...chosen.reasons, "orderAgrees"] }
    : chosen;
  return matched(pairing, place, {
    candidate,
    confidence: flags.length > 0 ? Math.min(0.65, confidence) : confidence,
    flags,
  });
}

/** A match is certain by its score and half its lead together: the nearer the next task, the better the title must fit. */
const CERTAIN = 0.9;
const MOST_LEAD = 0.5;
/** What order says in favour of a match lets it stand with a little less. */
const ORDER_BONUS = 0.05;

function matchFlags(
  { candidates, matcher }: Pairing,
  { at, row }: Place,
  told: { readonly chosen: Candidate; readonly margin: number; readonly isOrdered: boolean },
): readonly RowFlag[] {
  const { chosen, margin, isOrdered } = told;
  const bonus = isOrdered ? ORDER_BONUS : 0;
  const strength = chosen.score + Math.min(MOST_LEAD, margin) / 2 + bonus;
  const isSure = chosen.score + bonus >= SURE && strength >= CERTAIN;
  const ofCode = row.code?.replace(/-\d+$/, "") ?? chosen.target.family;
  const flags: readonly (readonly [flag: RowFlag, isSo: boolean])[] = [
    ["matchDoubtful", !isSure],
    ["matchTie", margin < AHEAD],
    ["sameTaskTwice", isSecondChoice(candidates[at] ?? [], chosen)],
    ["codeDisagrees", ofCode !== chosen.target.family],
    ["severalTasks", isSeveral(row, matcher.index)],
  ];
  return flags.flatMap(([flag, isSo]) => (isSo ? flag : []));
}

/** Whether a row fits another indicator of its task better, which another row was paired with. */
const isSecondChoice = (
  candidates: readonly Candidate[],
  { score, target: { kind, family } }: Candidate,
): boolean =>
  candidates.some(
    (other) =>
      [kind, other.target.kind].every((each) => each === "indicator") &&
      other.target.family === family &&
      other.score > score,
  );

/** A row that is a candidate; figures of a task with several indicators are of one that only a person can name. */
function matched(
  { candidates, matcher }: Pairing,
  { at, row }: Place,
  told: {
    readonly candidate: Candidate;
    readonly confidence: number;
    readonly flags: readonly RowFlag[];
  },
): RowMatch {
  const { candidate, confidence, flags } = told;
  const { family, kind } = candidate.target;
  const own = candidates[at] ?? [];
  const indicatorCode =
    indicatorOf(row, candidate.target, matcher) ?? indicatorAmong(own, row, family);
  const isOpen = row.hasFigures && indicatorCode === null && hasIndicators(matcher, family);
  return plainMatch(kind === "indicator" && indicatorCode !== null ? "indicator" : "task", {
    taskCode: family,
    indicatorCode,
    confidence,
    question: isOpen || flags.length > 0,
    reasons: candidate.reasons,
    candidates: candidateCodes(own),
    flags: isOpen ? [...flags, "indicatorDoubtful"] : flags,
  });
}

/** How well figures fit one indicator of a task that has several, and how far ahead of the others. */
const INDICATOR = { sure: 0.6, ahead: 0.15 };

function indicatorAmong(
  candidates: readonly Candidate[],
  { hasFigures }: RowFacts,
  family: string,
): string | null {
  const [best, next] = candidates.filter(
    ({ target }) => target.kind === "indicator" && target.family === family,
  );
  if (!hasFigures || !best || best.score < INDICATOR.sure) return null;
  return best.score - (next?.score ?? 0) < INDICATOR.ahead ? null : best.target.code;
}

const hasIndicators = ({ tasks }: Matcher, code: string): boolean =>
  (tasks.get(code)?.indicators.length ?? 0) > 0;

/** What the code beside the row says it is, or else a person; a question where the two differ. */
function toldMatch(pairing: Pairing, row: RowFacts): RowMatch | undefined {
  const said = pairing.matcher.context.answers?.get(row.key);
  const answer = row.mark ?? said;
  if (answer === undefined) return undefined;
  const match = answered(pairing, row, answer);
  return said === undefined || said === answer ? match : contradicted(match, [answer, said]);
}

/** What a person said the row is. */
function answered({ matcher }: Pairing, row: RowFacts, code: string | null): RowMatch {
  const target = matcher.index.targets.find((each) => each.code === code);
  if (!target) return plainMatch("local", { reasons: ["answered"] });
  const { kind, code: own, family: taskCode } = target;
  if (kind === "indicator") {
    return plainMatch(kind, { taskCode, indicatorCode: own, reasons: ["answered"] });
  }
  const indicatorCode = indicatorOf(row, target, matcher);
  return plainMatch("task", { taskCode, indicatorCode, reasons: ["answered"] });
}

/** The code beside the row is not what a person said of it: one of the two was moved without the other. */
const contradicted = (match: RowMatch, said: readonly (string | null)[]): RowMatch => ({
  ...match,
  confidence: 0.5,
  question: true,
  candidates: said.flatMap((code) => (code === null ? [] : [{ code, score: 0.5 }])),
  flags: ["codeDisagrees"],
});
