import { err, ok, type Result } from "../../shared";
import type { Plan, Section } from "../plan";
import type { Registry } from "../unit";
import { assignsWork } from "./fields";
import { readHeading, readStartDate, startOfYear } from "./heading";
import { lexiconOf } from "./lexicon";
import { branchOf, isCited, numberingGaps, outlineOf, type OutlineNode } from "./outline";
import { readParagraphs } from "./paragraphs";
import { spanOf, trimPassage } from "./passage";
import type { PlanDoubt, PlanIssue } from "./planIssue";
import { readTask } from "./tasks";

/** A plan as read, and what a person should look at before relying on it, in document order. */
export interface PlanReading {
  readonly plan: Plan;
  readonly doubts: readonly PlanDoubt[];
}

/** What the document does not say of itself. */
export interface PlanSource {
  /** The plan's stable key. */
  readonly id: string;
  readonly registry: Registry;
}

/** Reads the text of a plan of the genre: parts "III.", sections "1.", points "a)", sub-tasks "(1)" with labelled lines. */
export function readPlan(
  documentText: string,
  { id, registry }: PlanSource,
): Result<PlanReading, readonly PlanIssue[]> {
  const outline = outlineOf(readParagraphs(documentText));
  const parts = outline.filter((node) => branchOf(node).some(assignsWork));
  const { title, year } = readHeading(outline);
  const points = parts.flatMap(pointsOf);
  const errors = errorsIn(points, year);
  if (year === undefined || errors.length > 0) return err(errors);
  const stated = readStartDate(outline, year);
  const startDate = stated ?? startOfYear(year);
  const context = { lexicon: lexiconOf(registry, startDate), planYear: year };
  const readings = points.map(({ node, section }) =>
    readTask(node, { ...context, section: section.code }),
  );
  const doubts = [
    ...(stated ? [] : [{ code: "noStartDate" as const, params: { startDate } }]),
    ...parts.flatMap(numberingGaps),
    ...readings.flatMap((reading) => reading.doubts),
  ];
  const sections = [...new Set(points.map(({ section }) => section))].map(sectionOf);
  const tasks = readings.map(({ task }) => task);
  return ok({ plan: { id, title, startDate, sections, tasks, units: registry.units }, doubts });
}

/** A point that assigns work, and the section that it is listed under. */
interface Point {
  readonly node: OutlineNode;
  readonly section: OutlineNode;
}

/** The points without sub-points, each under its "1." section, or under its part where it is such a section itself. */
const pointsOf = (part: OutlineNode): readonly Point[] =>
  part.children.filter(isCited).flatMap((section) => {
    const leaves = leavesOf(section);
    return leaves.map((node) => ({ node, section: node === section ? part : section }));
  });

function leavesOf(node: OutlineNode): readonly OutlineNode[] {
  const inner = node.children.filter(isCited);
  return inner.length > 0 ? inner.flatMap(leavesOf) : [node];
}

function errorsIn(points: readonly Point[], year: number | undefined): readonly PlanIssue[] {
  const codes = points.map(({ node }) => node.code);
  const repeated = points.filter(({ node }, index) => codes.indexOf(node.code) < index);
  return [
    ...(year === undefined ? [{ code: "noYear" as const, params: {} }] : []),
    ...(points.length === 0 ? [{ code: "noTaskList" as const, params: {} }] : []),
    ...repeated.map(({ node }) => ({
      code: "duplicateCode" as const,
      span: spanOf(node.body),
      params: { code: node.code },
    })),
  ];
}

function sectionOf({ code, body }: OutlineNode): Section {
  const title = trimPassage(body, ".:;");
  return { code, title: title.text, source: spanOf(body) };
}
