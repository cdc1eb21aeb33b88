import type { AgencyMention, Deadline, Indicator, Plan, Target, Task, Unit } from "../plan";
import { attributes, escapeXml } from "./xmlText";

/** A whole plan as XML that people can read: its sections, tasks, indicators, targets and units, in the document's order. */
export const planXml = ({ id, title, startDate, sections, tasks, units }: Plan): string =>
  element(
    "plan",
    { id, title, start: startDate },
    sections.map((section) =>
      element(
        "section",
        { code: section.code, title: section.title },
        tasks.filter((task) => task.section === section.code).map(taskXml),
      ),
    ),
    units.map(unitXml),
  );

const taskXml = ({ code, title, text, lead, coordinating, deadline, indicators }: Task): string =>
  element(
    "task",
    { code, title },
    element("text", {}, escapeXml(text)),
    lead.map((agency) => agencyXml("lead", agency)),
    coordinating.map((agency) => agencyXml("coordinating", agency)),
    deadlineXml(deadline),
    indicators.map(indicatorXml),
  );

const agencyXml = (name: "lead" | "coordinating", { words, unitIds }: AgencyMention): string =>
  element(name, { units: unitIds.join(" ") }, escapeXml(words));

const deadlineXml = ({ kind, dueDate, expected, words }: Deadline): string =>
  element("deadline", { kind, due: dueDate, expected }, escapeXml(words));

const indicatorXml = ({ code, title, reporters, targets }: Indicator): string =>
  element("indicator", { code, title, reporters }, targets.map(targetXml));

const targetXml = ({ operator, percent, from, until, condition }: Target): string =>
  element("target", { operator, percent: String(percent), from, until, condition });

const unitXml = ({ id, name, kind, validFrom, validUntil, successors }: Unit): string =>
  element("unit", {
    id,
    name,
    kind,
    from: validFrom,
    until: validUntil,
    successors: successors?.join(" "),
  });

function element(
  name: string,
  given: Readonly<Record<string, string | undefined>>,
  ...content: readonly (string | readonly string[])[]
): string {
  const inner = content.flat().join("");
  const start = `<${name}${attributes(given)}`;
  return inner === ""
    ? `${start}/>\n`
    : `${start}>${inner.startsWith("<") ? "\n" : ""}${inner}</${name}>\n`;
}
