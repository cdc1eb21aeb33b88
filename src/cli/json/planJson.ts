import { planIssueWords } from "../../messages";
import type {
  AgencyMention,
  Deadline,
  Indicator,
  Plan,
  PlanDoubt,
  Target,
  Task,
  Unit,
} from "../../plan";

/** A plan as `--json` prints it: what the document says, without where it says so. */
export const planJson = ({ id, title, sections, tasks, units }: Plan) => ({
  id,
  title,
  sections: sections.map(({ code, title }) => ({ code, title })),
  tasks: tasks.map(taskJson),
  units: units.map(unitJson),
});

/** A unit as `--json` prints it. */
export const unitJson = ({ id, name, kind, aliases, validFrom, validUntil }: Unit) => ({
  id,
  name,
  kind,
  aliases,
  validFrom,
  validUntil,
});

/** What reading a document left in doubt as `--json` prints it; lines and columns count from 1. */
export const doubtJson = (doubt: PlanDoubt) => ({
  code: doubt.code,
  line: doubt.span?.startLine,
  column: doubt.span?.startColumn,
  message: planIssueWords(doubt),
});

const taskJson = ({ code, section, title, text, ...task }: Task) => ({
  code,
  section,
  title,
  text,
  lead: task.lead.map(mentionJson),
  coordinating: task.coordinating.map(mentionJson),
  deadline: deadlineJson(task.deadline),
  indicators: task.indicators.map(indicatorJson),
});

const mentionJson = ({ words, unitIds }: AgencyMention) => ({ words, unitIds });

const deadlineJson = ({ kind, dueDate, expected, words }: Deadline) => ({
  kind,
  dueDate,
  expected,
  words,
});

const indicatorJson = ({ code, title, reporters, targets }: Indicator) => ({
  code,
  title,
  reporters,
  targets: targets.map(targetJson),
});

const targetJson = ({ operator, percent, from, until, condition }: Target) => ({
  operator,
  percent,
  from,
  until,
  condition,
});
