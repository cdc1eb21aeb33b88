import { assignmentsOf, type Plan } from "../../plan";
import { periodWindow, type UnitRole } from "../../reporting";
import { textKey } from "../../vietnamese";
import type { SheetTag } from "../sheetTag";

/** What a code of the plan stands for, and the unit's part in it ("coordinating" where the plan gives it none). */
export interface KnownCode {
  readonly kind: "section" | "task" | "indicator";
  readonly code: string;
  readonly role: UnitRole;
}

/** The plan's codes by their comparison keys. */
export function knownCodes(
  plan: Plan,
  { unitId, period, regime }: SheetTag,
): ReadonlyMap<string, KnownCode> {
  const { end } = periodWindow(period, regime);
  const roles = new Map(
    assignmentsOf(plan, unitId, end).map(({ task, role }) => [task.code, role]),
  );
  const codes = [
    ...plan.sections.map(({ code }) => ({ kind: "section", code, role: "lead" }) as const),
    ...plan.tasks.flatMap((task) => {
      const role = roles.get(task.code) ?? "coordinating";
      const indicators = task.indicators.map(
        ({ code }) => ({ kind: "indicator", code, role }) as const,
      );
      return [{ kind: "task", code: task.code, role } as const, ...indicators];
    }),
  ];
  return new Map(codes.map((known) => [textKey(known.code), known]));
}
