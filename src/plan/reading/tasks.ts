import type { Deadline, Task } from "../plan";
import { readAgencyList, readOpeningAgencies, type AgencyReading } from "./agencies";
import { readDeadline, type DeadlineReading } from "./deadline";
import { fieldsOf, unlabelledOf, wholeOf, type Field, type FieldKind } from "./fields";
import { readIndicators } from "./indicators";
import type { Lexicon } from "./lexicon";
import { branchOf, type OutlineNode } from "./outline";
import { joinPassages, spanOf, trimPassage, type Passage } from "./passage";
import type { PlanDoubt, PlanDoubtCode } from "./planIssue";
import { sentencesOf } from "./statements";
import { shortTitle } from "./titles";

/** What the reader of tasks must know of their plan. */
export interface TaskContext {
  readonly section: string;
  readonly lexicon: Lexicon;
  readonly planYear: number;
}

/** A task and what was doubtful about it. */
export interface TaskReading {
  readonly task: Task;
  readonly doubts: readonly PlanDoubt[];
}

/** Reads a point of the outline, with its labelled lines, as a task. */
export function readTask(node: OutlineNode, context: TaskContext): TaskReading {
  const fields = fieldsOf(node);
  const agencies = readAgencies(node, fields, context.lexicon);
  const words = textOf(node, fields, agencies.isHeading);
  const when = deadlineOf(fields, context.planYear);
  const { lead, coordinating } = agencies;
  const told = { code: node.code, text: words.text, lead, coordinating };
  const target = fields.filter(({ kind }) => kind === "target");
  const { indicators, doubts } = readIndicators(
    target.length > 0 ? target.flatMap(linesOf) : sentencesOf(words),
    { ...told, planYear: context.planYear },
  );
  const deadline = when.deadline.words || indicators.length > 0 ? when.deadline : ownPace(target);
  const task = {
    ...told,
    section: context.section,
    title: shortTitle(agencies.predicate ?? words.text),
    deadline,
    indicators,
    source: spanOf(joinPassages(branchOf(node).map(({ body }) => body))),
  };
  const found = [...agencies.doubts, ...when.doubts, ...doubts];
  return { task, doubts: [...missingIn(task, node, fields), ...found, ...leftOut(fields)] };
}

interface Agencies extends Pick<Task, "lead" | "coordinating"> {
  readonly doubts: readonly PlanDoubt[];
  /** The point's own line is nothing but the agency: "(1) Công an tỉnh". */
  readonly isHeading: boolean;
  /** What the point's own sentence says of the agencies that it opens with. */
  readonly predicate?: string;
}

function readAgencies(node: OutlineNode, fields: readonly Field[], lexicon: Lexicon): Agencies {
  const coordinating = listedAgencies("coordinating", fields, lexicon);
  const lead = listedAgencies("lead", fields, lexicon);
  if (lead.mentions.length > 0) return agenciesOf(lead, coordinating, false);
  const heading = readAgencyList(node.body, lexicon);
  const isHeading =
    heading.mentions.length > 0 && heading.mentions.every(({ unitIds }) => unitIds.length > 0);
  if (isHeading) return agenciesOf(heading, coordinating, true);
  const opening = readOpeningAgencies(node.body, lexicon);
  const agencies = agenciesOf(opening, coordinating, false);
  return opening.mentions.length > 0 ? { ...agencies, predicate: opening.rest.text } : agencies;
}

function listedAgencies(
  kind: FieldKind,
  fields: readonly Field[],
  lexicon: Lexicon,
): AgencyReading {
  const lines = fields.filter((field) => field.kind === kind).flatMap(linesOf);
  const readings = lines.map((line) => readAgencyList(line, lexicon));
  return {
    mentions: readings.flatMap(({ mentions }) => mentions),
    doubts: readings.flatMap(({ doubts }) => doubts),
  };
}

const agenciesOf = (
  lead: AgencyReading,
  coordinating: AgencyReading,
  isHeading: boolean,
): Agencies => ({
  lead: lead.mentions,
  coordinating: coordinating.mentions,
  doubts: [...lead.doubts, ...coordinating.doubts],
  isHeading,
});

/** The task's sentences: its own line, unless that only names the agency, and the lines that tell its content. */
function textOf(node: OutlineNode, fields: readonly Field[], isHeading: boolean): Passage {
  const content = fields.filter(({ kind }) => kind === "content").map(wholeOf);
  const others = unlabelledOf(node)
    .flatMap(branchOf)
    .map(({ body }) => body);
  const own = isHeading && content.length + others.length > 0 ? [] : [node.body];
  return joinPassages([...own, ...content, ...others]);
}

function deadlineOf(fields: readonly Field[], planYear: number): DeadlineReading {
  const line = joinPassages(fields.filter(({ kind }) => kind === "deadline").map(wholeOf));
  return readDeadline(line, planYear);
}

/** A line under "Chỉ tiêu, lộ trình:" that sets no percentage still says at what pace the work goes. */
function ownPace(target: readonly Field[]): Deadline {
  const words = trimPassage(joinPassages(target.map(wholeOf)), ".;");
  return words.text
    ? { kind: "none", words: words.text, source: spanOf(words) }
    : { kind: "none", words: "" };
}

const linesOf = ({ body, lines }: Field): readonly Passage[] =>
  [body, ...lines].filter(({ text }) => text !== "");

function missingIn(
  task: Task,
  { body }: OutlineNode,
  fields: readonly Field[],
): readonly PlanDoubt[] {
  const doubt = (code: PlanDoubtCode) => ({
    code,
    span: spanOf(body),
    params: { code: task.code },
  });
  const isTimed = fields.some(({ kind }) => kind === "deadline" || kind === "target");
  return [
    ...(task.lead.length === 0 ? [doubt("taskWithoutAgency")] : []),
    ...(isTimed ? [] : [doubt("taskWithoutDeadline")]),
  ];
}

/** Lines that a plan has no place for, such as the product of the work. */
const leftOut = (fields: readonly Field[]): readonly PlanDoubt[] =>
  fields
    .filter(({ kind }) => kind === "product")
    .map(wholeOf)
    .filter(({ text }) => text !== "")
    .map((words) => ({
      code: "lineLeftOut",
      span: spanOf(words),
      params: { words: words.text },
    }));
