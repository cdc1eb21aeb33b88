import { validateReport, type UnitReport } from "../../src/reporting";
import type { CellValue } from "../../src/shared";
import {
  agencies,
  aPlan,
  aTarget,
  aTask,
  aUnit,
  anIndicator,
  collective,
  dueOn,
} from "../support/aPlan";
import { aReport, aTaskRecord, anIndicatorRecord } from "../support/aReport";
import { expectIssues } from "../support/expectIssues";

const units = [aUnit("so-y-te"), aUnit("so-tu-phap"), aUnit("ubnd-huyen-a", { kind: "district" })];
const lead = [agencies("so-y-te")];

/** One task led by Sở Y tế with one indicator, whose target is at least 30 %. */
const plan = aPlan({
  units,
  tasks: [
    aTask("III.1.a", { lead, indicators: [anIndicator("III.1.a-1", { targets: [aTarget(30)] })] }),
  ],
});

const report = (given: Partial<UnitReport>): UnitReport =>
  aReport({ tasks: [aTaskRecord("III.1.a", 8, { status: "Thường xuyên" })], ...given });

const pair = (numerator: CellValue, denominator: CellValue) =>
  validateReport(
    plan,
    report({ indicators: [anIndicatorRecord("III.1.a-1", 9, [numerator, denominator])] }),
  );

describe("a pair of figures", () => {
  test.each<[CellValue, CellValue]>([
    [30, 100],
    [100, 100],
    ["Không phát sinh", "Không phát sinh"],
    [null, "Không phát sinh"],
    [0, "-"],
    [0, 0],
  ])("%j out of %j is sound", (numerator, denominator) => {
    expectIssues(pair(numerator, denominator), []);
  });

  test.each<[string, CellValue, CellValue, readonly string[]]>([
    ["[V1] text that is no number", "nhiều", 100, ["figureUnreadable @ I9"]],
    ["[V1] a percentage in place of a count", 30, "85,5%", ["figureUnreadable @ J9"]],
    ["[V2] text of two readings", 30, "3.450", ["figureAmbiguous @ J9"]],
    ["[V3] a numerator above its denominator", 101, 100, ["numeratorAboveDenominator @ I9"]],
    ["[V3] something done out of nothing", 1, 0, ["numeratorAboveDenominator @ I9"]],
    ["[V4] a negative count", -1, 100, ["figureNegative @ I9"]],
    ["[V5] a count that is not whole", 30.5, 100, ["figureNotWhole @ I9"]],
    ["[V6] no numerator", null, 100, ["pairIncomplete @ I9"]],
    ["[V6] no denominator", 30, null, ["pairIncomplete @ J9"]],
    ["[V7] an Excel error", { error: "#REF!" }, 100, ["figureCellError @ I9"]],
    [
      "[V8] nothing arose, and something counted",
      "Không phát sinh",
      5,
      ["notOccurringWithFigures @ I9"],
    ],
    ["[V8] something counted, and nothing arose", 5, "-", ["notOccurringWithFigures @ J9"]],
    ["[V9] no figures where they are due", null, null, ["figureMissing @ I9"]],
    ["[V10] a rate below its target", 29, 100, ["targetMissed @ I9"]],
    [
      "[V4] [V5] several at once",
      -0.5,
      2.5,
      ["figureNegative @ I9", "figureNotWhole @ I9", "figureNotWhole @ J9"],
    ],
  ])("%s is found", (_, numerator, denominator, expected) => {
    expectIssues(pair(numerator, denominator), expected);
  });

  test("[V49] typed as text that reads one way is a warning, and one press makes a number of it", () => {
    const found = pair("900000", "1.234.567 hồ sơ");
    expectIssues(found, ["figureAsText @ I9", "figureAsText @ J9"]);
    expect(found[1]).toMatchObject({
      severity: "warning",
      params: { text: "1.234.567 hồ sơ", value: 1_234_567 },
      mend: { place: { cell: "J9" }, before: "1.234.567 hồ sơ", after: 1_234_567 },
    });
  });

  test("that can be right in more than one way has no certain mend", () => {
    const faulty = [pair(101, 100), pair(30, "3.450"), pair(30, null), pair(-1, 2.5)].flat();
    expect(faulty.filter(({ mend }) => mend)).toEqual([]);
  });

  test("is an error, and a missed target a warning", () => {
    expect(pair(101, 100).map(({ severity }) => severity)).toEqual(["error"]);
    expect(pair(29, 100).map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("carries the figures that its sentence needs", () => {
    expect(pair(101, 100)[0]?.params).toEqual({ numerator: 101, denominator: 100 });
    expect(pair(29, 100)[0]?.params).toEqual({
      numerator: 29,
      denominator: 100,
      operator: ">=",
      percent: 30,
    });
    expect(pair(30, "3.450")[0]?.params).toEqual({ text: "3.450", first: 3450, second: 3.45 });
  });
});

describe("[V10] the target in force", () => {
  const missed = (target: ReturnType<typeof aTarget>, numerator: number, denominator: number) => {
    const indicators = [anIndicator("III.1.a-1", { targets: [target] })];
    const one = aPlan({ units, tasks: [aTask("III.1.a", { lead, indicators })] });
    const records = [anIndicatorRecord("III.1.a-1", 9, [numerator, denominator])];
    return validateReport(one, report({ indicators: records })).some(
      ({ code }) => code === "targetMissed",
    );
  };

  test("is compared exactly, never by a rounded rate", () => {
    expect(missed(aTarget(30), 29_999, 100_000)).toBe(true);
    expect(missed(aTarget(66.67), 2, 3)).toBe(true);
    expect(missed(aTarget(66.66), 2, 3)).toBe(false);
    expect(missed(aTarget(1.1), 11, 1000)).toBe(false);
  });

  test.each([
    [">=", 30, false],
    [">", 30, true],
    [">", 31, false],
    ["=", 30, false],
    ["=", 31, true],
    ["<=", 30, false],
    ["<=", 31, true],
    ["<", 30, true],
    ["<", 29, false],
  ] as const)("%s 30 %% with %d of 100: missed is %s", (operator, numerator, expected) => {
    expect(missed(aTarget(30, { operator }), numerator, 100)).toBe(expected);
  });

  test("is the one of the period's last day", () => {
    expect(missed(aTarget(30, { from: "2023-06-14" }), 1, 100)).toBe(true);
    expect(missed(aTarget(30, { from: "2023-06-15" }), 1, 100)).toBe(false);
    expect(missed(aTarget(30, { condition: "sau khi nâng cấp" }), 1, 100)).toBe(false);
  });

  test("holds after its event", () => {
    const targets = [aTarget(30, { condition: "sau khi nâng cấp" })];
    const indicators = [anIndicator("III.1.a-1", { targets })];
    const one = aPlan({ units, tasks: [aTask("III.1.a", { lead, indicators })] });
    const said = report({ indicators: [anIndicatorRecord("III.1.a-1", 9, [1, 100])] });
    const events = new Map([["III.1.a-1", "2023-06-01"]]);
    expectIssues(validateReport(one, said, { events }), ["targetMissed @ I9"]);
  });
});

describe("[V9] a figure is due", () => {
  const districts = [collective("ubnd-huyen-a")];
  const members = aPlan({
    units,
    tasks: [
      aTask("III.1.a", {
        lead,
        coordinating: districts,
        indicators: [anIndicator("III.1.a-1", { reporters: "members", targets: [aTarget(30)] })],
      }),
    ],
  });
  const blank = [anIndicatorRecord("III.1.a-1", 9, [null, null])];

  test("from a member, not from a lead whose total only checks the parts", () => {
    const member = report({ unitId: "ubnd-huyen-a", indicators: blank });
    expectIssues(validateReport(members, member), ["figureMissing @ I9"]);
    expectIssues(validateReport(members, report({ indicators: blank })), []);
  });

  test("only while a target is in force", () => {
    const indicators = [
      anIndicator("III.1.a-1", { targets: [aTarget(30, { from: "2023-07-01" })] }),
    ];
    const later = aPlan({ units, tasks: [aTask("III.1.a", { lead, indicators })] });
    expectIssues(validateReport(later, report({ indicators: blank })), []);
  });
});

describe("a task", () => {
  const dated = (dueDate: string) =>
    aPlan({ units, tasks: [aTask("III.1.a", { lead, deadline: dueOn(dueDate) })] });
  const task = (dueDate: string, given: Parameters<typeof aTaskRecord>[2]) =>
    validateReport(dated(dueDate), aReport({ tasks: [aTaskRecord("III.1.a", 8, given)] }));
  const done = (text: string, date?: string) => ({ text, place: { sheet: "S", cell: "H8" }, date });

  test.each([
    ["Đang thực hiện", "2023-06-13", ["taskOverdue @ G8"]],
    ["Đang thực hiện", "2023-06-14", []],
    ["Tạm dừng", "2023-02-28", ["taskOverdue @ G8"]],
    [null, "2023-02-28", ["taskOverdue @ G8"]],
  ])("[V11] with status %j, due on %s", (status, dueDate, expected) => {
    expectIssues(task(dueDate, { status }), expected);
  });

  test("[V11] that waits for an event is due on the day fixed after it", () => {
    const waiting = aTask("III.1.a", { lead, deadline: { kind: "event", words: "Sau khi …" } });
    const plan = aPlan({ units, tasks: [waiting] });
    const said = aReport({ tasks: [aTaskRecord("III.1.a", 8, { status: "Đang thực hiện" })] });
    expectIssues(validateReport(plan, said), []);
    const events = new Map([["III.1.a", "2023-06-01"]]);
    expectIssues(validateReport(plan, said, { events }), ["taskOverdue @ G8"]);
  });

  test("[V12] complete without evidence", () => {
    expectIssues(task("2023-12-31", { status: "Hoàn thành" }), ["completeWithoutEvidence @ M8"]);
    expectIssues(task("2023-12-31", { status: "Hoàn thành", evidence: "05/BC-CAT" }), []);
    expectIssues(task("2023-12-31", { status: "Đang thực hiện" }), []);
  });

  test("[V13] [V14] whose status is not in the list", () => {
    expectIssues(task("2023-12-31", { status: "gần xong" }), ["statusUnknown @ G8"]);
    expectIssues(task("2023-12-31", { status: "đang TH" }), ["statusAlias @ G8"]);
    expectIssues(task("2023-12-31", { status: "đang thực hiện" }), []);
    expect(task("2023-12-31", { status: "đang TH" })[0]?.mend).toEqual({
      place: { sheet: "KH 06-2023", cell: "G8" },
      before: "đang TH",
      after: "Đang thực hiện",
    });
  });

  test("[V15] of which nothing is said: a warning for a lead, a note for who coordinates", () => {
    const severities = (role: "lead" | "coordinating") =>
      task("2023-12-31", { role }).map(({ code, severity }) => `${code} ${severity}`);
    expect(severities("lead")).toEqual(["statusMissing warning"]);
    expect(severities("coordinating")).toEqual(["statusMissing note"]);
  });

  test("[V22] [V23] [V24] and the day of its completion", () => {
    const complete = { status: "Hoàn thành", evidence: "05/BC-CAT" };
    const on = (dueDate: string, completed: ReturnType<typeof done>) =>
      task(dueDate, { ...complete, completed });
    expectIssues(on("2023-12-31", done("tháng 5")), ["completionDateUnreadable @ H8"]);
    expectIssues(on("2023-12-31", done("15/6/2023", "2023-06-15")), ["completedAfterCutOff @ H8"]);
    expectIssues(on("2023-12-31", done("14/6/2023", "2023-06-14")), []);
    expectIssues(on("2023-12-31", done("")), []);
    expectIssues(on("2023-02-28", done("")), ["completeWithoutDate @ H8"]);
    expectIssues(on("2023-02-28", done("28/02/2023", "2023-02-28")), []);
  });
});

describe("the sheet", () => {
  const place = (cell: string) => ({ sheet: "KH 06-2023", cell });

  test.each([
    ["V16", "formulaLost", "warning"],
    ["V17", "codeUnknown", "warning"],
    ["V18", "codeMissing", "warning"],
    ["V19", "codeDuplicated", "error"],
    ["V45", "periodDiffers", "error"],
  ] as const)("[%s] a doubt %s becomes a finding of severity %s", (_, kind, severity) => {
    const doubts = [{ kind, text: "III.9", place: place("B20") }];
    const indicators = [anIndicatorRecord("III.1.a-1", 9, [30, 100])];
    expect(validateReport(plan, report({ indicators, doubts }))).toEqual([
      {
        code: kind,
        severity,
        place: place("B20"),
        params: expect.objectContaining({ text: "III.9" }),
      },
    ]);
  });

  test("[V20] lacks a row: an error where a figure is due", () => {
    const found = validateReport(plan, aReport());
    expect(found.map(({ code, severity, params }) => [code, severity, params["code"]])).toEqual([
      ["rowMissing", "warning", "III.1.a"],
      ["rowMissing", "error", "III.1.a-1"],
    ]);
  });

  test("[V21] holds a row of another unit", () => {
    const others = validateReport(plan, { ...report({}), unitId: "so-tu-phap" });
    expectIssues(others, ["notAssigned @ G8"]);
  });

  test("gives its findings in its own order: whole sheet, then by row and column", () => {
    const issues = validateReport(
      plan,
      aReport({
        tasks: [aTaskRecord("III.1.a", 10, { status: "gần xong" })],
        indicators: [anIndicatorRecord("III.1.a-1", 9, [-1, "nhiều"])],
        doubts: [
          { kind: "codeMissing", text: "", place: place("B100") },
          { kind: "formulaLost", text: "", place: place("AA9") },
          { kind: "codeUnknown", text: "III.9", place: { sheet: "KH 06-2023" } },
        ],
      }),
    );
    expectIssues(issues, [
      "codeUnknown @ -",
      "figureNegative @ I9",
      "figureUnreadable @ J9",
      "formulaLost @ AA9",
      "statusUnknown @ G10",
      "codeMissing @ B100",
    ]);
  });
});
