import { assignmentsOf, type Plan } from "../../plan";
import { periodWindow, type ReportScope, type UnitRole } from "../../reporting";
import { oncePer } from "../../shared";
import { textKey } from "../../vietnamese";

interface PlanCode {
  readonly kind: "section" | "task" | "indicator";
  readonly code: string;
}

/** What a code of the plan stands for, and the unit's part in it ("coordinating" where the plan gives it none). */
export interface KnownCode extends PlanCode {
  readonly role: UnitRole;
}

/** Finds what stands for a code of the plan, in whatever letters it is typed. */
export type CodeFinder = (text: string) => KnownCode | undefined;

/** Knows the plan's codes and a unit's part in them in a period. */
export function codeFinder(plan: Plan, { unitId, period, regime }: ReportScope): CodeFinder {
  const codes = codesOf(plan);
  const work = assignmentsOf(plan, unitId, periodWindow(period, regime).end);
  const roles = new Map(
    work.flatMap(({ task, role }) =>
      [task, ...task.indicators].map(({ code }) => [code, role] as const),
    ),
  );
  return (text) => {
    const known = codes.get(text) ?? codes.get(textKey(text));
    if (!known) return undefined;
    const { kind, code } = known;
    return { kind, code, role: roles.get(code) ?? "coordinating" };
  };
}

/** The plan's codes as they are written, and by their comparison keys. */
const codesOf = oncePer((plan: Plan): ReadonlyMap<string, PlanCode> => {
  const codes = [
    ...plan.sections.map(({ code }) => ({ kind: "section", code }) as const),
    ...plan.tasks.flatMap((task) => [
      { kind: "task", code: task.code } as const,
      ...task.indicators.map(({ code }) => ({ kind: "indicator", code }) as const),
    ]),
  ];
  return new Map(
    codes.flatMap((known) => [known.code, textKey(known.code)].map((text) => [text, known])),
  );
});
