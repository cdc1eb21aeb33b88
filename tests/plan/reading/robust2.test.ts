import fc from "fast-check";
import { readPlan, type Plan, type PlanReading } from "../../../src/plan";
import { builtinPlan, builtinRegistry } from "../../../src/plan/builtin";
import { planDocument } from "../../support/planDocument";

/** What a document says, without where it says so. */
const told = (plan: Plan): unknown =>
  JSON.parse(JSON.stringify(plan, (key, value: unknown) => (key === "source" ? undefined : value)));

function read(text: string): PlanReading {
  const reading = readPlan(text, { id: builtinPlan.id, registry: builtinRegistry });
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

const expected = told(builtinPlan);

test.each<[string, (text: string) => string]>([
  ["lines ended by CR LF", (text) => text.replaceAll("\n", "\r\n")],
  ["decomposed Unicode", (text) => text.normalize("NFD")],
  ["a byte order mark", (text) => `\ufeff${text}`],
  ["spaces that do not break", (text) => text.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, "\u00a0")],
  [
    "doubled spaces and spaces at the ends",
    (text) => text.replaceAll(" ", "  ").replaceAll("\n", " \n "),
  ],
  ["long dashes", (text) => text.replaceAll(" - ", " – ").replaceAll(/^- /gm, "– ")],
  ["bullets of asterisks", (text) => text.replaceAll(/^- /gm, "* ")],
  ["no emphasis", (text) => text.replaceAll("*", "")],
  [
    "no empty lines between paragraphs",
    (text) => text.replaceAll(/\n{2,}(?=[-+]|\p{Ll}\)|\(\d\))/gu, "\n"),
  ],
  [
    "“hoà” and “uỷ” in the other spelling",
    (text) => text.replaceAll("hòa", "hoà").replaceAll("ủy", "uỷ"),
  ],
])("The document with %s is the same plan", (_, change) => {
  const changed = read(change(planDocument)).plan;
  expect(changed.tasks.map(facts)).toEqual(builtinPlan.tasks.map(facts));
});

/** What must not depend on how the text was typed: everything but the words themselves. */
const facts = ({
  code,
  section,
  lead,
  coordinating,
  deadline,
  indicators,
}: Plan["tasks"][number]) => ({
  code,
  section,
  lead: lead.map(({ unitIds }) => unitIds),
  coordinating: coordinating.map(({ unitIds }) => unitIds),
  deadline: [
    deadline.kind,
    deadline.dueDate,
    deadline.expected,
    deadline.steps?.map(({ date }) => date),
  ],
  indicators: indicators.map(({ code, reporters, targets }) => [
    code,
    reporters,
    targets.map(({ operator, percent, from, until }) => [operator, percent, from, until]),
  ]),
});

/** Where a page may break: between two words of part III, but not right behind a paragraph's mark or label. */
const from = planDocument.indexOf("a) Tham mưu");
const breaks = [...planDocument.matchAll(/(?<=\S) (?=\S)/g)]
  .map(({ index }) => index)
  .filter((index) => index > from && index < planDocument.indexOf("IV. KINH PHÍ"))
  .filter(
    (index) => !/(?:^|\n)(?:\S{1,4}|[-+] [^:\n]+:|\d\. [^\n]*)$/.test(planDocument.slice(0, index)),
  )
  // Nobody could tell these from new paragraphs: "(1)" opens a sub-task, "CCCD:" looks like a label, a dash like a bullet.
  .filter((index) => !/^ (?:\(1\)|CCCD: |- )/.test(planDocument.slice(index)));

/** A page is longer than a paragraph: none is cut twice. */
const onceAParagraph = (places: readonly number[]): readonly number[] =>
  places.filter((place, index) => {
    const next = places[index + 1];
    return next === undefined || planDocument.slice(place, next).includes("\n");
  });

test("Page breaks between the words of paragraphs do not change the plan", () => {
  expect(breaks.length).toBeGreaterThan(3_000);
  fc.assert(
    fc.property(fc.subarray(breaks, { minLength: 1, maxLength: 40 }), (places) => {
      const chars = planDocument.split("");
      for (const place of onceAParagraph(places)) chars[place] = "\n\n";
      const { plan, doubts } = read(chars.join(""));
      expect(told(plan)).toEqual(expected);
      expect(doubts).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test("Whatever is cut off the document's end, what is read are its first tasks, or it is refused", () => {
  const codes = builtinPlan.tasks.map(({ code }) => code);
  fc.assert(
    fc.property(fc.nat(planDocument.length), (length) => {
      const text = planDocument.slice(0, length);
      const reading = readPlan(text, { id: "thu", registry: builtinRegistry });
      if (!reading.ok) {
        expect(reading.error.map(({ code }) => code)).not.toContain("duplicateCode");
        return;
      }
      const cutCodes = reading.value.plan.tasks.map(({ code }) => code);
      expect(cutCodes.slice(0, -1)).toEqual(codes.slice(0, Math.max(0, cutCodes.length - 1)));
    }),
    { numRuns: 30 },
  );
});

test("No text makes the reader throw", () => {
  const line = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(...planDocument.split("\n").filter((text) => text !== "")),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const reading = readPlan(lines.join("\n\n"), { id: "thu", registry: builtinRegistry });
      expect(typeof reading.ok).toBe("boolean");
    }),
    { numRuns: 150 },
  );
});
