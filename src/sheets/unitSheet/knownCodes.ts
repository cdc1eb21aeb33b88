import { assignmentsOf, type Plan, type UnitId } from "../../plan";
import type { UnitRole } from "../../reporting";
import { textKey } from "../../vietnamese";

/** What a code of the plan stands for, and the unit's part in it ("coordinating" where the plan gives it none). */
export interface KnownCode {
  readonly kind: "section" | "task" | "indicator";
  readonly code: string;
  readonly role: UnitRole;
}

/** The plan's codes by their comparison keys. */
export function knownCodes(plan: Plan, unitId: UnitId): ReadonlyMap<string, KnownCode> {
  const roles = new Map(assignmentsOf(plan, unitId).map(({ task, role }) => [task.code, role]));
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
