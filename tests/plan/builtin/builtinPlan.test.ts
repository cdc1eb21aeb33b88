import {
  isPlanDocument,
  isRegistry,
  readPlan,
  reportingUnits,
  sourceText,
  type AgencyMention,
  type SourceSpan,
} from "../../../src/plan";
import { builtinPlan, builtinRegistry } from "../../../src/plan/builtin";
import { planDocument } from "../../support/planDocument";
import { indicators as indicatorTruth } from "./indicatorTruth";
import {
  departments,
  departmentsAndUnions,
  districts,
  sections,
  tasks,
  type Mention,
} from "./truth";

const { units } = builtinPlan;
const lines = planDocument.split("\n");
const unitsOfKind = (kind: string) =>
  units.filter((unit) => unit.kind === kind && !unit.validFrom).map(({ id }) => id);
const collectives = new Map([
  [departments, unitsOfKind("department")],
  [departmentsAndUnions, unitsOfKind("department")],
  [districts, unitsOfKind("district")],
]);

/** What stands in the document at a span, without the asterisks of emphasis. */
const cut = (span: SourceSpan) => sourceText(planDocument, span).replaceAll("*", "");

/** A line of the document without its mark, its label and its emphasis. */
const bare = (line: number) =>
  (lines[line - 1] ?? "").replace(/^(?:\p{Ll}\)|\+|- Nhiệm vụ:|\d\.) /u, "").replaceAll("*", "");

test("The built-in plan is exactly what the reader makes of the document (npm run plan)", () => {
  const reading = readPlan(planDocument, { id: builtinPlan.id, registry: builtinRegistry });
  expect(reading).toEqual({ ok: true, value: { plan: builtinPlan, doubts: [] } });
});

test("The built-in plan keeps its id, its title and the day on which its work begins", () => {
  expect(builtinPlan.id).toBe("da06-quang-ngai-2023");
  expect(builtinPlan.title).toMatch(/^Triển khai thực hiện Quyết định số 06\/QĐ-TTg .* năm 2023$/);
  expect(builtinPlan.startDate).toBe("2023-02-01");
});

test("The built-in data is refused once it is not whole", () => {
  const document = JSON.parse(JSON.stringify({ ...builtinPlan, units: undefined }));
  expect(isPlanDocument(document)).toBe(true);
  expect(isPlanDocument({ ...document, tasks: [{ ...document.tasks[0], text: 1 }] })).toBe(false);
  expect(isRegistry(builtinRegistry)).toBe(true);
  expect(isRegistry({ ...builtinRegistry, units: [{ id: "x" }] })).toBe(false);
});

test("The sections are III.1 to III.8 with the document's titles", () => {
  const expected = Object.entries(sections).map(([code, line]) => ({ code, title: bare(line) }));
  expect(builtinPlan.sections.map(({ code, title }) => ({ code, title }))).toEqual(expected);
});

test("The 42 tasks bear the codes by which officials cite them, in the document's order", () => {
  expect(builtinPlan.tasks.map(({ code }) => code)).toEqual(Object.keys(tasks));
  expect(Object.keys(tasks)).toHaveLength(42);
  for (const { code, section } of builtinPlan.tasks) {
    expect(section).toBe(code.split(".").slice(0, 2).join("."));
  }
});

describe.each(builtinPlan.tasks)("Task $code", (task) => {
  const truth = tasks[task.code] ?? { lines: [], lead: [], deadline: ["?", "?"] as const };

  test("has its whole sentence, cut by no page break", () => {
    expect(task.text).toBe(truth.lines.map(bare).join(" "));
  });

  test("is led and supported by the agencies that the document names", () => {
    expect(task.lead.map(mentioned)).toEqual(truth.lead.map(expectedMention));
    expect(task.coordinating.map(mentioned)).toEqual(
      (truth.coordinating ?? []).map(expectedMention),
    );
  });

  test("is due when the document says", () => {
    const { kind, words, dueDate, expected } = task.deadline;
    const [trueKind, trueWords, trueDueDate, trueExpected] = truth.deadline;
    expect([kind, words, dueDate, expected]).toEqual([
      trueKind,
      trueWords,
      trueDueDate,
      trueExpected,
    ]);
  });

  test("shows where each of its facts stands in the document", () => {
    expect(task.source.startLine).toBeLessThanOrEqual(truth.lines[0] ?? 0);
    expect(task.source.endLine).toBeGreaterThanOrEqual(truth.lines.at(-1) ?? Infinity);
    for (const { words, source } of [...task.lead, ...task.coordinating]) {
      expect(cut(source)).toBe(words);
    }
    if (task.deadline.source) expect(cut(task.deadline.source)).toBe(task.deadline.words);
    else expect(task.deadline.words).toBe("");
  });

  test("has a title of its own words that fits a table", () => {
    expect(task.title.length).toBeGreaterThanOrEqual(30);
    expect(task.title.length).toBeLessThanOrEqual(110);
    expect(task.title).toMatch(/^\p{Lu}.*[\p{L}\p{N}]$/u);
    const own = new Set(task.text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
    for (const word of task.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
      expect(own).toContain(word);
    }
  });
});

test("The roadmap of III.2.đ keeps each date with the words that it applies to", () => {
  const task = builtinPlan.tasks.find(({ code }) => code === "III.2.đ");
  expect(task?.deadline.steps).toEqual([
    { date: "2022-12-01", words: "bộ phận một cửa cấp huyện từ 01/12/2022" },
    { date: "2023-06-01", words: "bộ phận một cửa cấp xã từ 01/6/2023" },
    {
      date: "2022-07-01",
      words: "riêng 25 dịch vụ công thiết yếu theo Đề án 06 số hóa từ ngày 01/7/2022",
    },
  ]);
});

const indicators = builtinPlan.tasks.flatMap((task) => task.indicators);

test("The 24 indicators are those of the document", () => {
  const told = indicators.map(({ code, title, reporters, targets }) => [
    code,
    {
      title,
      reporters,
      targets: targets.map(({ operator, percent, from, until, condition }) => ({
        goal: `${operator} ${percent}`,
        from,
        until,
        condition,
      })),
    },
  ]);
  expect(Object.fromEntries(told)).toEqual(indicatorTruth);
  expect(indicators.map(({ code }) => code)).toEqual(Object.keys(indicatorTruth));
  expect(indicators).toHaveLength(24);
});

test.each(indicators)("Indicator $code shows where its targets stand in the document", (one) => {
  for (const { percent, condition, source } of one.targets) {
    expect(cut(source)).toContain(`${percent}%`);
    expect(cut(source)).toContain(condition ?? "");
  }
  if (one.code.startsWith("III.8.b.1-")) expect(cut(one.source)).toBe(one.title);
  expect(cut(one.source)).not.toMatch(/^[\s:;,(]|[\s:;,]$/);
});

test("Each indicator's figures come from its leads, or from the members of its collective", () => {
  const reporters = (code: string) => {
    const found = indicators.find((one) => one.code === code);
    return found && reportingUnits(builtinPlan, found);
  };
  expect(reporters("III.2.d-1")).toEqual(unitsOfKind("department"));
  expect(reporters("III.2.e-1")).toEqual(unitsOfKind("district"));
  expect(reporters("III.5.đ-1")).toEqual(unitsOfKind("district"));
  expect(reporters("III.3.e-1")).toEqual(["so-thong-tin-va-truyen-thong"]);
  expect(reporters("III.8.b.7-1")).toEqual(["so-tai-nguyen-va-moi-truong"]);
});

const mentioned = ({ words, unitIds, collective }: AgencyMention) => ({
  words,
  unitIds,
  collective,
});

function expectedMention(mention: Mention) {
  if (typeof mention === "string") {
    return { words: mention, unitIds: collectives.get(mention), collective: true };
  }
  const [words, ...unitIds] = mention;
  return { words, unitIds, collective: false };
}
