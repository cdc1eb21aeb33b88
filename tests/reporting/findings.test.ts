import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  parseDay,
  revalidateReport,
  validateReport,
  type IndicatorRecord,
  type ReportContext,
  type ReportIssue,
  type SheetDoubt,
  type TaskRecord,
  type UnitReport,
} from "../../src/reporting";
import type { CellValue } from "../../src/shared";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit, dueOn } from "../support/aPlan";
import { anyReport, aProvince, JUNE, MAY } from "../support/aProvince";
import { aReport, anIndicatorRecord, aTaskRecord, cumulative, typed } from "../support/aReport";

const lead = [agencies("so-y-te")];
const plan = aPlan({
  units: [aUnit("so-y-te"), aUnit("so-tu-phap")],
  tasks: [
    aTask("III.1.a", {
      lead,
      deadline: dueOn("2023-03-31"),
      indicators: [anIndicator("III.1.a-1", { targets: [aTarget(1)] })],
    }),
    aTask("III.1.b", { lead: [agencies("so-tu-phap")] }),
  ],
});
const at = (cell: string) => ({ sheet: "KH 06-2023", cell });
const day = (value: CellValue) => ({
  completed: parseDay(value, { place: at("H8"), date1904: false }),
});
const task = (status: string, given: Partial<Omit<TaskRecord, "status" | "evidence">> = {}) =>
  aReport({ tasks: [aTaskRecord("III.1.a", 8, { status, evidence: "05/BC-SYT", ...given })] });
const pair = (
  numerator: CellValue,
  denominator: CellValue,
  given: Partial<IndicatorRecord> = {},
): UnitReport =>
  aReport({ indicators: [anIndicatorRecord("III.1.a-1", 9, [numerator, denominator], given)] });
const doubtful = (kind: SheetDoubt["kind"]) =>
  aReport({ doubts: [{ kind, text: "III.9", place: at("B9") }] });
const sent: ReportContext = {
  closings: [
    {
      planId: "ke-hoach-thu",
      unitId: "so-y-te",
      period: JUNE,
      regime: "decree09",
      closedOn: "2023-06-15",
      times: 1,
      figures: [],
    },
  ],
};
const may = { ...pair(20, 50, cumulative(9, [60, 200])), period: MAY };

test.each<[ReportIssue["code"], UnitReport, ReportIssue["params"], ReportContext?]>([
  ["figureUnreadable", pair("nhiều", 100), { text: "nhiều" }],
  ["figureNegative", pair(-5, 100), { value: -5 }],
  ["figureNotWhole", pair(30.5, 100), { value: 30.5 }],
  ["pairIncomplete", pair(null, 100), { missing: "numerator" }],
  ["pairIncomplete", pair(30, null), { missing: "denominator" }],
  ["figureCellError", pair({ error: "#REF!" }, 100), { error: "#REF!" }],
  ["notOccurringWithFigures", pair("KPS", 5), { text: "KPS", value: 5 }],
  ["taskOverdue", task("Đang thực hiện"), { dueDate: "2023-03-31" }],
  ["statusUnknown", task("gần xong"), { text: "gần xong" }],
  ["statusAlias", task("đang TH"), { text: "đang TH", status: "inProgress" }],
  ["notAssigned", aReport({ tasks: [aTaskRecord("III.1.b", 8)] }), { code: "III.1.b" }],
  ["completionDateUnreadable", task("Hoàn thành", day("hôm qua")), { text: "hôm qua" }],
  [
    "completedAfterCutOff",
    task("Hoàn thành", day("20/6/2023")),
    { date: "2023-06-20", end: "2023-06-14" },
  ],
  ["completeWithoutDate", task("Hoàn thành"), { dueDate: "2023-03-31" }],
  ["figureAfterClosing", pair(30, 100), { closedOn: "2023-06-15" }, sent],
  [
    "cumulativeNotSum",
    pair(30, 100, cumulative(9, [91, 300])),
    { cumulative: 91, before: 60, value: 30 },
    { others: [may] },
  ],
  ["codeUnknown", doubtful("codeUnknown"), { text: "III.9" }],
  ["rowUnconfirmed", doubtful("rowUnconfirmed"), { text: "III.9" }],
])("%s tells the figures that its sentence needs", (code, report, params, context = {}) => {
  const found = validateReport(plan, report, context).find((issue) => issue.code === code);
  expect(found?.params).toEqual(params);
});

describe("severities", () => {
  const rules = readFileSync(join(__dirname, "../../src/reporting/RULES.md"), "utf8");
  const allowed = new Map(
    [...rules.matchAll(/^\| V\d+ *\| `(\w+)` *\| ([^|]*)\|/gm)].map(([, code, words = ""]) => [
      code,
      words.match(/error|warning|note/g) ?? [],
    ]),
  );
  const statuses = ["", "Hoàn thành", "đang TH", "?", "Thường xuyên"];
  const days = [undefined, "", "hôm qua", "1/3/2023", "20/6/2023"];
  const texts = ["", "05/BC-SYT", "05\\BC-SYT", "01/01/2020"];
  const row = fc.record({
    status: fc.constantFrom(...statuses),
    date: fc.constantFrom(...days),
    evidence: fc.constantFrom(...texts),
  });
  const reports = fc.tuple(anyReport, row).map(([report, { status, date, evidence }]) => {
    const completed = date === undefined ? undefined : day(date).completed;
    return {
      ...report,
      tasks: [aTaskRecord("III.1.a", 8, { status, evidence, completed })],
      doubts: [{ kind: "codeUnknown" as const, text: "?", place: at("B20") }],
    };
  });

  test("of whatever is found are those that RULES.md says", () => {
    const province = aProvince();
    fc.assert(
      fc.property(reports, fc.array(anyReport), (report, others) => {
        for (const { code, severity } of validateReport(province, report, { others })) {
          expect(allowed.get(code)).toContain(severity);
        }
      }),
    );
  });

  test.each<[string, ReportIssue["severity"]]>([
    ["rowMissing of a figure that is due", "error"],
    ["rowMissing of a task", "warning"],
  ])("%s is of severity %s", (name, severity) => {
    const given = name.endsWith("task") ? pair(30, 100) : task("Thường xuyên");
    const found = validateReport(plan, given).filter(({ code }) => code === "rowMissing");
    expect(found.map((issue) => issue.severity)).toEqual([severity]);
  });
});

test("looking again at the rows that changed finds what looking at all finds, in the same order", () => {
  const province = aProvince();
  const rows = ["III.1.a-1", "III.2.b-1", "III.2.c-1"];
  const isPlaceless = fc.boolean();
  fc.assert(
    fc.property(anyReport, anyReport, fc.subarray(rows), isPlaceless, (...given) => {
      const [first, second, touched, placeless] = given;
      const kept = first.indicators.filter(({ code }) => !touched.includes(code));
      const fresh = second.indicators.filter(({ code }) => touched.includes(code));
      const indicators = rows.flatMap((code) =>
        [...kept, ...fresh].filter((record) => record.code === code),
      );
      const read = placeless ? withoutCells : (report: UnitReport) => report;
      const [before, after] = [read(first), read({ ...first, indicators })];
      const issues = validateReport(province, before);
      const change = { issues, touched: new Set(touched), isSame: false };
      expect(revalidateReport(province, after, change)).toEqual(validateReport(province, after));
    }),
  );
});

test("findings stand in the order of the sheet: of the whole, then by rows, then by columns", () => {
  const [record] = pair("1.234.567", 5_000_000).indicators;
  if (!record) throw new Error("no record");
  const evidence = typed("05\\BC-SYT", "M9");
  const far = { ...evidence, place: at("AA9") };
  const found = (...indicators: readonly IndicatorRecord[]) =>
    validateReport(plan, aReport({ indicators })).map(
      ({ code, place }) => `${code} @ ${place.cell}`,
    );
  expect(found({ ...record, evidence })).toEqual([
    "rowMissing @ undefined",
    "figureAsText @ I9",
    "documentNumberMalformed @ M9",
  ]);
  const faulty = { ...record, numerator: { ...record.numerator, place: at("Z9") } };
  expect(found({ ...faulty, evidence: far })).toEqual([
    "rowMissing @ undefined",
    "figureAsText @ Z9",
    "documentNumberMalformed @ AA9",
  ]);
  const below = { ...record, numerator: { ...record.numerator, place: at("B10") } };
  expect(found({ ...below, evidence })).toEqual([
    "rowMissing @ undefined",
    "documentNumberMalformed @ M9",
    "figureAsText @ B10",
  ]);
  const placeless = withoutCells(aReport({ indicators: [record] }));
  expect(validateReport(plan, placeless).map(({ code }) => code)).toEqual([
    "rowMissing",
    "figureAsText",
  ]);
});

test("[V20] a row is due where the unit answers for the figure and a target is in force", () => {
  const severities = (unitId: string) =>
    validateReport(aProvince(), aReport({ unitId })).map(
      ({ severity, params }) => `${String(params["code"])} ${severity}`,
    );
  expect(severities("so-y-te")).toEqual([
    "III.1.a warning",
    "III.1.a-1 error",
    "III.2.c warning",
    "III.2.c-1 warning",
  ]);
  expect(severities("cong-an-tinh")).toContain("III.2.b-1 warning");
});

test("looking again where only the past changed finds what looking at all finds", () => {
  const now = pair(30, 100, cumulative(9, [90, 300]));
  const sheet = { ...now, doubts: [{ kind: "codeUnknown" as const, text: "?", place: at("B20") }] };
  const issues = validateReport(plan, sheet, { others: [may] });
  const others = [{ ...pair(21, 50, cumulative(9, [61, 200])), period: MAY }];
  const touched = new Set(["III.1.a-1"]);
  const again = revalidateReport(plan, sheet, { issues, touched, isSame: true, others });
  expect(again).toEqual(validateReport(plan, sheet, { others }));
  expect(again.map(({ code }) => code)).toEqual(["rowMissing", "cumulativeNotSum", "codeUnknown"]);
});

/** The report as it is read where its figures have no cells, but a sheet. */
function withoutCells(report: UnitReport): UnitReport {
  const place = { sheet: "KH 06-2023" };
  return {
    ...report,
    indicators: report.indicators.map((record) => ({
      ...record,
      numerator: { ...record.numerator, place },
      denominator: { ...record.denominator, place },
    })),
  };
}

describe("rows that lack something", () => {
  const codes = (report: UnitReport, context: ReportContext = {}) =>
    validateReport(plan, report, context)
      .filter(({ row }) => row !== undefined)
      .map(({ code, place }) => `${code} @ ${place.cell}`);

  test("[V24] a table without a column for the day of completion is asked for it at the status", () => {
    expect(codes(task("Hoàn thành", { completed: undefined }))).toEqual([
      "completeWithoutDate @ G8",
    ]);
    expect(codes(task("Đang thực hiện", { completed: undefined }))).toEqual(["taskOverdue @ G8"]);
  });

  test("[V15] a table without a column for the status is not asked for one", () => {
    const status = { text: "", place: { sheet: "KH 06-2023" } };
    const [record] = task("").tasks;
    const undated = aPlan({ ...plan, tasks: [aTask("III.1.a", { lead })] });
    if (!record) throw new Error("no record");
    const found = (entry: TaskRecord["status"]) =>
      validateReport(undated, aReport({ tasks: [{ ...record, status: entry }] }));
    expect(found(status)).toEqual([]);
    expect(found({ ...status, place: at("G8") })).toMatchObject([{ code: "statusMissing" }]);
  });

  test("spaces say nothing: of a status, a day, evidence", () => {
    expect(codes(task("Hoàn thành", day(" ")))).toEqual(["completeWithoutDate @ H8"]);
    const bare = aReport({
      tasks: [
        aTaskRecord("III.1.a", 8, { status: "Hoàn thành", evidence: "  ", ...day("1/3/2023") }),
      ],
    });
    expect(codes(bare)).toEqual(["completeWithoutEvidence @ M8"]);
    const due = dueOn("2023-12-31");
    const later = aPlan({ ...plan, tasks: [aTask("III.1.a", { lead, deadline: due })] });
    expect(validateReport(later, task("  "))).toMatchObject([{ code: "statusMissing" }]);
  });

  test("a task that is due on the period's last day is not overdue", () => {
    const deadline = dueOn("2023-06-14");
    const last = aPlan({ ...plan, tasks: [aTask("III.1.a", { lead, deadline })] });
    expect(validateReport(last, task("Hoàn thành"))).toEqual([]);
    expect(validateReport(last, task(""))).toMatchObject([{ code: "statusMissing" }]);
  });

  test("a row of a code that is not in the plan is left alone", () => {
    const strange = { ...pair(-1, 100), tasks: [aTaskRecord("III.9", 8, { status: "?" })] };
    const renamed = strange.indicators.map((record) => ({ ...record, code: "III.9-1" }));
    expect(codes({ ...strange, indicators: renamed })).toEqual([]);
  });

  test("[V33] [V34] cumulative figures that are words, or absent before, are not compared", () => {
    const now = pair(30, 100, cumulative(9, ["Kỳ trước chưa đủ số", null]));
    expect(codes(now, { others: [may] })).toEqual([]);
    const silent = { ...pair(20, 50), period: MAY };
    expect(codes(pair(30, 100, cumulative(9, [90, 300])), { others: [silent] })).toEqual([]);
    const wordy = { ...pair(20, 50, cumulative(9, ["?", "?"])), period: MAY };
    expect(codes(pair(30, 100, cumulative(9, [90, 300])), { others: [wordy] })).toEqual([]);
    expect(codes(pair(30, 100), { others: [may] })).toEqual([]);
  });

  test("[V34] a cumulative figure that stands still though the period has its own is not the sum", () => {
    const now = pair(30, 100, cumulative(9, [60, 300]));
    expect(codes(now, { others: [may] })).toEqual(["cumulativeNotSum @ S9"]);
  });

  test("[V31] [V44] a figure that was sent alone is compared; its pair was sent empty", () => {
    const [closing] = sent.closings ?? [];
    if (!closing) throw new Error("no closing");
    const halves = (numerator: string, denominator: string) => ({
      closings: [{ ...closing, figures: [{ code: "III.1.a-1", numerator, denominator }] }],
    });
    expect(codes(pair(30, 100), halves("30", ""))).toEqual(["figureChangedSinceSent @ J9"]);
    expect(codes(pair(30, 100), halves("", "100"))).toEqual(["figureChangedSinceSent @ I9"]);
  });

  test("[V43] periods in which nothing arose do not make a past longer", () => {
    const past = [100, 104, "-", 98, 101].map((value, index) => ({
      ...pair(50, value),
      period: { kind: "month", year: 2023, month: index + 1 } as const,
    }));
    expect(codes(pair(50, 1000), { others: past })).toEqual([]);
  });

  test("[V10] only a sound pair has a rate that can miss its target", () => {
    const strict = aPlan({
      ...plan,
      tasks: [
        aTask("III.1.a", {
          lead,
          indicators: [anIndicator("III.1.a-1", { targets: [aTarget(50)] })],
        }),
      ],
    });
    const found = (numerator: CellValue, denominator: CellValue) =>
      validateReport(strict, pair(numerator, denominator)).flatMap(({ code, row }) =>
        row ? [code] : [],
      );
    expect(found(0, 100)).toEqual(["targetMissed"]);
    expect(found(29.5, 100)).toEqual(["figureNotWhole"]);
    expect(found(29, 100.5)).toEqual(["figureNotWhole"]);
    expect(found(-1, 100)).toEqual(["figureNegative"]);
    expect(found("-", 0)).toEqual([]);
  });
});
