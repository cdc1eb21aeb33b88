import {
  candidatesOf,
  isIndicator,
  isSection,
  withoutSections,
  type Candidate,
  type MatchContext,
  type Matcher,
} from "./candidates";
import { decide } from "./decide";
import { pairRows } from "./pairing";
import { planIndex } from "./planIndex";
import type { RowFacts } from "./rowFacts";
import { isStale, plainKind } from "./rowKinds";
import { plainMatch, type RowMatch } from "./rowMatch";

/** Finds what each row of a table is, all rows together: each task and each indicator of the plan is one row's at most. */
export function matchRows(rows: readonly RowFacts[], context: MatchContext): readonly RowMatch[] {
  const tasks = new Map(context.plan.tasks.map((task) => [task.code, task]));
  const matcher = { context, index: planIndex(context.plan), tasks };
  const known = rows.map((row) => lookAt(row, matcher));
  const pairing = pairRows(
    matcher,
    rows,
    known.map(({ candidates }) => candidates),
  );
  return askTwins(rows.map((row, at) => known[at]?.match ?? decide(pairing, at, row)));
}

/** Of rows that would report the same task or figures twice, all but the most certain are questions. */
function askTwins(matches: readonly RowMatch[]): readonly RowMatch[] {
  const best = new Map<string, RowMatch>();
  for (const match of matches) {
    for (const code of reportedBy(match)) {
      const other = best.get(code);
      if (!other || other.confidence < match.confidence) best.set(code, match);
    }
  }
  return matches.map((match) => {
    if (reportedBy(match).every((code) => best.get(code) === match)) return match;
    return { ...match, question: true, flags: [...match.flags, "sameTaskTwice"] };
  });
}

/** The codes of which a row's answer counts. */
const reportedBy = ({ question, kind, taskCode, indicatorCode }: RowMatch): readonly string[] =>
  question ? [] : [kind === "task" ? taskCode : null, indicatorCode].flatMap((code) => code ?? []);

const STALE = plainMatch("stale", { flags: ["staleYear"] });

/** What a row is at first sight, or else what it may be. */
function lookAt(
  row: RowFacts,
  matcher: Matcher,
): { readonly match?: RowMatch; readonly candidates: readonly Candidate[] } {
  const { answers, year } = matcher.context;
  if (row.mark !== undefined || answers?.has(row.key))
    return { candidates: withoutSections(candidatesOf(row, matcher)) };
  const kind = plainKind(row);
  const isNamed = kind === "subtotal" && isIndicator(candidatesOf(row, matcher)[0]);
  if (kind && !isNamed) return { match: plainMatch(kind), candidates: [] };
  if (isStale(row, year)) return { match: STALE, candidates: [] };
  const candidates = candidatesOf(row, matcher);
  if (!isSection(row, candidates)) return { candidates: withoutSections(candidates) };
  return { match: plainMatch(row.hasFigures ? "subtotal" : "section"), candidates: [] };
}
