import type { Target, TargetOperator } from "../../plan";
import { dateWords } from "../../reporting";
import { dateSerial } from "../../shared";
import type { CellContent } from "../layout";
import { ROLE_WORDS, UNIT_SHEET_WORDS } from "../vocabulary";
import type { IndicatorRow, SheetRow, TaskRow } from "./rows";

/** The unit's part in a task, or whose figure an indicator's row asks for. */
export function roleWords(row: SheetRow): string | null {
  if (row.kind === "section" || row.kind === "kept") return null;
  return ROLE_WORDS[row.kind === "task" ? row.role : row.reports];
}

/** A task's due day as a serial date where it has one, and otherwise words for its deadline. */
export function deadlineContent({ task, dueDate }: TaskRow): CellContent {
  if (dueDate) return dateSerial(dueDate);
  const { kind, words, steps = [] } = task.deadline;
  switch (kind) {
    case "ongoing":
      return UNIT_SHEET_WORDS.ongoing;
    case "roadmap":
      return `${UNIT_SHEET_WORDS.roadmap}: ${steps.map(({ date }) => dateWords(date)).join("; ")}`;
    case "none":
      return UNIT_SHEET_WORDS.byTargets;
    case "date":
    case "event":
      return words;
  }
}

/** The target in force at the period's end; otherwise the first one to come, with the day or the event it waits for. */
export function targetWords({ target, coming }: IndicatorRow): string {
  if (target) return percentWords(target);
  if (!coming) return UNIT_SHEET_WORDS.noTarget;
  if (coming.condition) return `${percentWords(coming)} ${UNIT_SHEET_WORDS.onCondition}`;
  const from = coming.from ? ` ${UNIT_SHEET_WORDS.targetFrom} ${dateWords(coming.from)}` : "";
  return `${percentWords(coming)}${from}`;
}

const SIGNS: Readonly<Record<TargetOperator, string>> = {
  ">=": "≥ ",
  ">": "> ",
  "=": "",
  "<=": "≤ ",
  "<": "< ",
};

/**
 * A target as officials write it.
 * @example percentWords({ operator: ">=", percent: 66.5, source }) // "≥ 66,5%"
 */
export const percentWords = ({ operator, percent }: Pick<Target, "operator" | "percent">): string =>
  `${SIGNS[operator]}${String(percent).replace(".", ",")}%`;
