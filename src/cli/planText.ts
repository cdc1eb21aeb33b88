import { commandLineMessages } from "../messages";
import type { AgencyMention, Indicator, Plan, Target, Task } from "../plan";
import { dateWords } from "../reporting";
import { percentWords } from "../sheets";

const { coordinating, deadline, indicator, lead, planHead, reporters } = commandLineMessages;

/** A plan for people: its sections, each with its tasks, who does them, until when, and their indicators. */
export const planText = (plan: Plan): string =>
  [
    planHead(plan),
    ...plan.sections.flatMap(({ code, title }) => [
      "",
      `${code}. ${title}`,
      ...plan.tasks.filter(({ section }) => section === code).flatMap(taskLines),
    ]),
  ].join("\n");

const taskLines = (task: Task): readonly string[] => [
  `  ${task.code}  ${task.title}`,
  ...labelled(lead, agencyWords(task.lead)),
  ...labelled(coordinating, agencyWords(task.coordinating)),
  ...labelled(deadline, task.deadline.words),
  ...task.indicators.flatMap((one) => labelled(indicator, indicatorWords(one))),
];

const labelled = (label: string, words: string): readonly string[] =>
  words === "" ? [] : [`      ${label}: ${words}`];

const agencyWords = (mentions: readonly AgencyMention[]): string =>
  mentions.map(({ words }) => words).join("; ");

const indicatorWords = ({ code, title, reporters: scheme, targets }: Indicator): string =>
  `${code} ${title} (${reporters[scheme]}): ${targets.map(targetWords).join("; ")}`;

const targetWords = ({ from, until, condition, ...target }: Target): string =>
  [
    percentWords(target),
    ...(from ? [commandLineMessages.from(dateWords(from))] : []),
    ...(until ? [commandLineMessages.until(dateWords(until))] : []),
    ...(condition ? [condition] : []),
  ].join(" ");
