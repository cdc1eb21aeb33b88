import type { Assignment } from "../../plan";

/** How much work a unit has in one role. */
export interface Workload {
  readonly tasks: number;
  readonly indicators: number;
}

/** A unit's work by role: its tasks, and the indicators of these whose figures it reports. */
export const workloadOf = (
  assignments: readonly Assignment[],
  role: Assignment["role"],
): Workload => {
  const own = assignments.filter((assignment) => assignment.role === role);
  return { tasks: own.length, indicators: own.flatMap(({ indicators }) => indicators).length };
};
