import type { TaskFigures, TaskResult } from "../../consolidation";
import type { Section, UnitId } from "../../plan";
import type { ProvinceSources } from "./sources";
import { FRAME_HEADER } from "./tableFrame";

/** The number (from 1) of the table's first row. */
export const FIRST_LINE = FRAME_HEADER + 2;

/** What a row of the table of tasks is of; the province's knows the numbers of the sections' rows. */
export type TaskLine =
  | { readonly kind: "province"; readonly sections: readonly number[] }
  | {
      readonly kind: "section";
      readonly section: Section;
      readonly figures: TaskFigures;
      readonly taskCount: number;
    }
  | { readonly kind: "task"; readonly task: TaskResult }
  | { readonly kind: "heading" }
  | { readonly kind: "lead"; readonly unitId: UnitId; readonly figures: TaskFigures };

/** The province first, then each section above its tasks, then the leads. */
export function taskLines({
  plan,
  record: { tasks },
}: Pick<ProvinceSources, "plan" | "record">): readonly TaskLine[] {
  const sections = plan.sections.flatMap((section): readonly (readonly TaskLine[])[] => {
    const own = tasks.tasks.filter((task) => task.section === section.code);
    const figures = tasks.bySection.find((each) => each.section === section.code)?.figures;
    if (own.length === 0 || !figures) return [];
    return [
      [
        { kind: "section", section, figures, taskCount: own.length },
        ...own.map((task) => ({ kind: "task", task }) as const),
      ],
    ];
  });
  let next = FIRST_LINE + 1;
  const tops = sections.map((lines) => (next += lines.length) - lines.length);
  return [
    { kind: "province", sections: tops },
    ...sections.flat(),
    { kind: "heading" },
    ...tasks.byLead.map((lead) => ({ kind: "lead", ...lead }) as const),
  ];
}

/** A name for a line that no other line has. */
export function lineName(line: TaskLine): string {
  switch (line.kind) {
    case "province":
    case "heading":
      return line.kind;
    case "section":
      return line.section.code;
    case "task":
      return line.task.code;
    case "lead":
      return line.unitId;
  }
}
