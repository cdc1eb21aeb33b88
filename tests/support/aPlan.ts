import type { AgencyMention, Deadline, Indicator, Plan, Target, Task, Unit } from "../../src/plan";

const source = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };

/** A unit of the registry; a department unless told otherwise. */
export const aUnit = (id: string, given: Partial<Unit> = {}): Unit => ({
  id,
  name: id,
  kind: "department",
  aliases: [],
  ...given,
});

/** Units named one by one, as an agency line of the document would. */
export const agencies = (...unitIds: readonly string[]): AgencyMention => ({
  words: unitIds.join(", "),
  unitIds,
  collective: false,
  source,
});

/** Units named together ("UBND các huyện, thị xã, thành phố"). */
export const collective = (...unitIds: readonly string[]): AgencyMention => ({
  ...agencies(...unitIds),
  collective: true,
});

/** A target of at least `percent`, always in force unless told otherwise. */
export const aTarget = (percent: number, given: Partial<Target> = {}): Target => ({
  operator: ">=",
  percent,
  source,
  ...given,
});

/** An indicator that the lead reports; without a target unless told otherwise. */
export const anIndicator = (code: string, given: Partial<Indicator> = {}): Indicator => ({
  code,
  title: `Tỷ lệ ${code}`,
  reporters: "lead",
  targets: [],
  source,
  ...given,
});

/** A deadline on a day. */
export const dueOn = (dueDate: string): Deadline => ({ kind: "date", dueDate, words: dueDate });

/** A task of the section that its code begins with; ongoing, led by nobody, unless told otherwise. */
export const aTask = (code: string, given: Partial<Task> = {}): Task => ({
  code,
  section: code.split(".").slice(0, 2).join("."),
  title: `Nhiệm vụ ${code}`,
  text: `Nhiệm vụ ${code}`,
  lead: [],
  coordinating: [],
  deadline: { kind: "ongoing", words: "Thường xuyên" },
  indicators: [],
  source,
  ...given,
});

/** A plan of these tasks, with the sections that they belong to. */
export function aPlan(given: Partial<Plan> & Pick<Plan, "tasks" | "units">): Plan {
  const codes = [...new Set(given.tasks.map(({ section }) => section))];
  return {
    id: "ke-hoach-thu",
    title: "Kế hoạch thử",
    startDate: "2023-02-01",
    sections: codes.map((code) => ({ code, title: `Mục ${code}`, source })),
    ...given,
  };
}
