import { parseRate, validateReport, type Period, type ReportContext } from "../../src/reporting";
import type { CellValue } from "../../src/shared";
import { agencies, aPlan, aTarget, aTask, aUnit, anIndicator } from "../support/aPlan";
import { aReport, anIndicatorRecord, aTaskRecord, cumulative } from "../support/aReport";
import { expectIssues } from "../support/expectIssues";

const plan = aPlan({
  units: [aUnit("so-y-te"), aUnit("so-tu-phap")],
  tasks: [
    aTask("III.1.a", {
      lead: [agencies("so-y-te")],
      indicators: [
        anIndicator("III.1.a-1", {
          targets: [
            aTarget(1, { until: "2023-08-31" }),
            aTarget(2, { from: "2023-09-01", until: "2023-12-31" }),
          ],
        }),
      ],
    }),
  ],
});
type Pair = readonly [CellValue, CellValue];
const month = (ordinal: number): Period => ({ kind: "month", year: 2023, month: ordinal });

/** A report of one indicator, its figures in row 9. */
const monthly = (period: Period, pair: Pair, total?: Pair) =>
  aReport({
    period,
    tasks: [aTaskRecord("III.1.a", 8, { status: "Thường xuyên" })],
    indicators: [
      anIndicatorRecord("III.1.a-1", 9, pair, total === undefined ? {} : cumulative(9, total)),
    ],
  });
const june = (pair: Pair, total?: Pair) => monthly(month(6), pair, total);
const check = (report: ReturnType<typeof june>, context: ReportContext = {}) =>
  validateReport(plan, report, context);

describe("[V29] a rate typed over its formula", () => {
  const typedRate = (value: CellValue, pair: Pair = [45_586, 69_064]) =>
    check(
      aReport({
        tasks: [aTaskRecord("III.1.a", 8, { status: "Thường xuyên" })],
        indicators: [
          anIndicatorRecord("III.1.a-1", 9, pair, {
            rate: parseRate(value, { sheet: "KH 06-2023", cell: "K9" }),
          }),
        ],
      }),
    );

  test.each([
    0.66,
    0.6601,
    66,
    66.01,
    66.0054,
    "66,01%",
    "66%",
    "66",
    "45.586/69.064 (đạt 66,01%)",
  ])("%j agrees with 45586/69064, rounded or cut", (value) => expectIssues(typedRate(value), []));

  test.each([0.67, 0.6603, 85.5, "66,02%", "67%", "65%"])("%j does not", (value) => {
    expectIssues(typedRate(value), ["rateDisagrees @ K9"]);
  });

  test.each<[string, Pair, readonly string[]]>([
    ["13%", [1, 8], []],
    ["12%", [1, 8], []],
    ["11%", [12, 100], ["rateDisagrees @ K9"]],
    ["99%", [100, 100], ["rateDisagrees @ K9"]],
    ["33,333333%", [1, 3], []],
    ["33,333334%", [1, 3], ["rateDisagrees @ K9"]],
  ])(
    "%s beside %j, half a step up and less than one down being allowed",
    (value, pair, expected) => {
      expectIssues(typedRate(value, pair), expected);
    },
  );

  test("is left alone where it can't be read, and beside a pair that is no pair", () => {
    expectIssues(typedRate("cao"), []);
    expectIssues(typedRate("85%", ["Không phát sinh", null]), []);
    expect(typedRate("85%")[0]).toMatchObject({
      severity: "warning",
      params: { text: "85%", numerator: 45_586, denominator: 69_064 },
    });
  });
});

describe("[V30] a period that has not begun", () => {
  test.each([
    ["2023-05-14", ["periodNotOpen @ I9"]],
    ["2023-05-15", []],
  ])("on %s", (today, expected) => {
    expectIssues(check(june([30, 100]), { today }), expected);
  });

  test("is an error at the first cell that says something, of figures and of words alike", () => {
    const early = { today: "2023-01-01" };
    expectIssues(check(june([null, null]), early), ["figureMissing @ I9"]);
    expectIssues(check(june([null, "Không phát sinh"]), early), ["periodNotOpen @ J9"]);
    expect(check(june([30, 100]), early)[0]).toMatchObject({
      severity: "error",
      params: { start: "2023-05-15" },
    });
  });
});

describe("a period that was closed", () => {
  const closed = (numerator: string, denominator: string, period = month(6)): ReportContext => ({
    closings: [
      {
        planId: "ke-hoach-thu",
        unitId: "so-y-te",
        period,
        regime: "decree09",
        closedOn: "2023-06-15",
        times: 1,
        figures: [{ code: "III.1.a-1", numerator, denominator }],
      },
    ],
  });

  test("[V44] finds each figure that is not as it was sent", () => {
    expectIssues(check(june([30, 100]), closed("30", "100")), []);
    expectIssues(check(june([31, 100]), closed("30", "100")), ["figureChangedSinceSent @ I9"]);
    expectIssues(check(june([31, 101]), closed("30", "100")), [
      "figureChangedSinceSent @ I9",
      "figureChangedSinceSent @ J9",
    ]);
    expectIssues(check(june([30, 100]), closed("", "100")), ["figureChangedSinceSent @ I9"]);
    expectIssues(check(june([null, "Không phát sinh"]), closed("", "Không phát sinh")), []);
    expect(check(june([31, 100]), closed("30", "100"))[0]).toMatchObject({
      severity: "warning",
      params: { before: "30", now: "31", closedOn: "2023-06-15" },
    });
  });

  test("[V31] finds figures that were filled in afterwards, also on a row that came afterwards", () => {
    expectIssues(check(june([30, 100]), closed("", "")), ["figureAfterClosing @ I9"]);
    expectIssues(check(june([null, "-"]), closed("", "")), ["figureAfterClosing @ J9"]);
    expectIssues(check(june([null, null]), closed("", "")), ["figureMissing @ I9"]);
    const other = { ...closed("", "").closings?.[0], figures: [] };
    const context = closed("1", "2");
    expectIssues(
      check(june([30, 100]), {
        closings: context.closings?.map((closing) => ({ ...closing, ...other })),
      }),
      ["figureAfterClosing @ I9"],
    );
  });

  test.each([
    { period: month(5) },
    { unitId: "so-tu-phap" },
    { planId: "ke-hoach-khac" },
    { regime: "calendar" as const },
  ])("is that unit's, plan's, period's and calendar's alone: %j", (other) => {
    const closings = closed("30", "100").closings?.map((each) => ({ ...each, ...other }));
    expectIssues(check(june([31, 100]), { closings }), []);
  });

  test("keeps words and errors as they stood", () => {
    const faulty = check(june([{ error: "#REF!" }, "3.450"]), closed("#REF!", "3.450"));
    expectIssues(faulty, ["figureCellError @ I9", "figureAmbiguous @ J9"]);
    expectIssues(check(june(["nhiều", 100]), closed("nhiều", "100")), ["figureUnreadable @ I9"]);
  });
});

describe("cumulative figures", () => {
  const may = monthly(month(5), [20, 50], [60, 200]);

  test("[V32] below the period's own are an error", () => {
    expectIssues(check(june([30, 100], [30, 100])), []);
    expectIssues(check(june([30, 100], [29, 99])), [
      "cumulativeBelowPeriod @ S9",
      "cumulativeBelowPeriod @ T9",
    ]);
    expectIssues(check(june([30, 100], [null, "?"])), []);
    expect(check(june([30, 100], [29, 100]))[0]).toMatchObject({
      severity: "error",
      params: { cumulative: 29, value: 30 },
    });
  });

  test("[V33] below those of the period before have fallen", () => {
    expectIssues(check(june([30, 100], [59, 300]), { others: [may] }), ["cumulativeFell @ S9"]);
    expect(check(june([30, 100], [59, 300]), { others: [may] })[0]).toMatchObject({
      severity: "warning",
      params: { value: 59, before: 60, sheet: "KH 06-2023" },
    });
    expectIssues(check(june([0, 0], [60, 200]), { others: [may] }), []);
  });

  test("[V34] that are not the last ones and the period's own together do not add up", () => {
    expectIssues(check(june([30, 100], [90, 300]), { others: [may] }), []);
    expectIssues(check(june([30, 100], [91, 301]), { others: [may] }), [
      "cumulativeNotSum @ S9",
      "cumulativeNotSum @ T9",
    ]);
    expectIssues(check(june([null, null], [91, 301]), { others: [may] }), ["figureMissing @ I9"]);
    const april = monthly(month(4), [20, 50], [60, 200]);
    expectIssues(check(june([30, 100], [91, 301]), { others: [april] }), []);
    expectIssues(check(june([30, 100], [59, 199]), { others: [april] }), [
      "cumulativeFell @ S9",
      "cumulativeFell @ T9",
    ]);
  });

  test("begin anew with another target and another year, and know no other unit, kind or counting of days", () => {
    const october = monthly(month(10), [30, 100], [30, 100]);
    expectIssues(check(october, { others: [monthly(month(8), [1, 5], [900, 900])] }), []);
    const december = { ...may, period: { kind: "month", year: 2022, month: 12 } } as const;
    expectIssues(check(june([30, 100], [30, 100]), { others: [december] }), []);
    for (const strange of [
      { ...may, unitId: "so-tu-phap" },
      { ...may, planId: "ke-hoach-khac" },
      { ...may, regime: "calendar" as const },
      { ...may, period: { kind: "quarter", year: 2023, quarter: 1 } as const },
      { ...may, period: month(7) },
    ]) {
      expectIssues(check(june([30, 100], [30, 100]), { others: [strange] }), []);
    }
  });
});

describe("a past that only the province has", () => {
  const recorded = (...reports: readonly ReturnType<typeof june>[]) =>
    reports.map((report) => ({ ...report, isRecorded: true }));
  const may = monthly(month(5), [20, 50], [60, 200]);

  test("[V33] [V34] counts as the unit's own where no sheet of the period is at hand", () => {
    const context = { recorded: recorded(may) };
    expectIssues(check(june([30, 100], [90, 300]), context), []);
    expectIssues(check(june([30, 100], [59, 300]), context), ["cumulativeFell @ S9"]);
    expectIssues(check(june([30, 100], [91, 300]), context), ["cumulativeNotSum @ S9"]);
    const sheet = monthly(month(5), [20, 50], [61, 200]);
    expectIssues(check(june([30, 100], [91, 300]), { ...context, others: [sheet] }), []);
  });

  test("says nothing of a cumulative figure that is the period's own: the sheet is alone in its workbook", () => {
    const alone = june([30, 100], [30, 100]);
    const fallen = ["cumulativeFell @ S9", "cumulativeFell @ T9"];
    expectIssues(check(alone, { recorded: recorded(may) }), []);
    expectIssues(check(alone, { others: [may] }), fallen);
    const half = june([30, 100], [30, 300]);
    expectIssues(check(half, { recorded: recorded(may) }), fallen.slice(0, 1));
    const other = june([30, 100], [31, 100]);
    expectIssues(check(other, { recorded: recorded(may) }), fallen);
  });

  test("[V43] is joined with the sheets at hand", () => {
    const usual = [100, 104, 98, 101, 97].map((value, index) =>
      monthly(month(index + 1), [50, value]),
    );
    const context = { others: usual.slice(3), recorded: recorded(...usual.slice(0, 3)) };
    expectIssues(check(june([50, 1000]), context), ["suddenJump @ J9"]);
    expectIssues(check(june([50, 1000]), { ...context, recorded: [] }), []);
  });
});

describe("[V52] a past figure that is not as it was consolidated", () => {
  const may = (pair: Pair) => monthly(month(5), pair);
  /** What the province has of May, of a sending or, by default, none. */
  const consolidated = (pair: Pair, version?: number): Pick<ReportContext, "recorded"> => {
    const report = may(pair);
    const indicators = report.indicators.map((each) => ({ ...each, version }));
    return { recorded: [{ ...report, indicators, isRecorded: true }] };
  };
  const resent = (numerator: string, denominator: string, times: number) => ({
    closings: [
      {
        planId: "ke-hoach-thu",
        unitId: "so-y-te",
        period: month(5),
        regime: "decree09" as const,
        closedOn: "2023-05-20",
        times,
        figures: [{ code: "III.1.a-1", numerator, denominator }],
      },
    ],
  });
  const now = (...pair: Pair) => ({ others: [may(pair)] });
  const plain = june([30, 100]);

  test("is found at each figure of the sheet at hand that differs, with both figures", () => {
    expectIssues(check(plain, { ...now(20, 50), ...consolidated([20, 50]) }), []);
    expectIssues(check(plain, { ...now(21, 50), ...consolidated([20, 50]) }), [
      "pastFigureChanged @ I9",
    ]);
    expectIssues(check(plain, { ...now(21, 51), ...consolidated([20, 50]) }), [
      "pastFigureChanged @ I9",
      "pastFigureChanged @ J9",
    ]);
    expect(check(plain, { ...now(20, null), ...consolidated([20, 50]) })[0]).toMatchObject({
      severity: "warning",
      row: "III.1.a-1",
      params: { period: "2023-05", before: "50", now: "" },
    });
  });

  test("is none where one number is written in two ways, or one of the two tells nothing of the period", () => {
    expectIssues(check(plain, { ...now(20, "1.234.567"), ...consolidated([20, 1_234_567]) }), []);
    expectIssues(check(plain, consolidated([20, 50])), []);
    expectIssues(check(plain, now(20, 50)), []);
    const { recorded = [] } = consolidated([20, 50]);
    const april = recorded.map((report) => ({ ...report, period: month(4) }));
    expectIssues(check(plain, { ...now(21, 50), recorded: april }), []);
    const rowless = recorded.map((report) => ({ ...report, indicators: [] }));
    expectIssues(check(plain, { ...now(21, 50), recorded: rowless }), []);
  });

  test("is explained by a newer sending of the very figures that stand there now", () => {
    const changed = { ...now(21, 50), ...consolidated([20, 50], 1) };
    expectIssues(check(plain, { ...changed, ...resent("21", "50", 2) }), []);
    const found = ["pastFigureChanged @ I9"];
    expectIssues(check(plain, { ...changed, ...resent("21", "50", 1) }), found);
    expectIssues(check(plain, { ...changed, ...resent("22", "50", 2) }), found);
    expectIssues(check(plain, { ...changed, ...resent("21", "51", 2) }), found);
    const unsent = { ...now(21, 50), ...consolidated([20, 50]) };
    expectIssues(check(plain, { ...unsent, ...resent("21", "50", 1) }), []);
  });
});

describe("[V43] a sudden jump", () => {
  const usual = [100, 104, 98, 101, 97].map((value, index) =>
    monthly(month(index + 1), [50, value]),
  );

  test("is a figure far from the median of the unit's own past", () => {
    expectIssues(check(june([50, 1000]), { others: usual }), ["suddenJump @ J9"]);
    expectIssues(check(june([50, 125]), { others: usual }), []);
    expectIssues(check(june([50, 126]), { others: usual }), ["suddenJump @ J9"]);
    expectIssues(check(june([5, 100]), { others: usual }), ["suddenJump @ I9"]);
    expect(check(june([50, 1000]), { others: usual })[0]).toMatchObject({
      severity: "warning",
      params: { value: 1000, median: 100, periods: 5 },
    });
  });

  test("is not found by too short a past, and not moved by one odd month in it", () => {
    expectIssues(check(june([50, 1000]), { others: usual.slice(1) }), []);
    const odd = usual.map((report, index) => (index === 0 ? monthly(month(1), [50, 1e6]) : report));
    expectIssues(check(june([50, 1000]), { others: odd }), ["suddenJump @ J9"]);
  });

  test("follows a past that is itself restless, and the middle of an even count", () => {
    const restless = [100, 300, 50, 400, 200, 250].map((value, index) =>
      monthly(month(index + 1), [40, value]),
    );
    const july = (value: number) => check(monthly(month(7), [40, value]), { others: restless });
    expectIssues(july(900), []);
    const jump = july(5000).find(({ code }) => code === "suddenJump");
    expect(jump?.params["median"]).toBe(225);
  });

  test("leaves small counts and words alone", () => {
    const quiet = [1, 0, 2, 1, 0].map((value, index) => monthly(month(index + 1), [0, value]));
    expectIssues(check(june([1, 11]), { others: quiet }), []);
    expectIssues(check(june([1, 12]), { others: quiet }), ["suddenJump @ J9"]);
    expectIssues(check(june([null, "-"]), { others: quiet }), []);
  });
});

test("[V46] a second sheet of the unit's period is found on both", () => {
  const twin = { ...june([30, 100]), place: { sheet: "KH 06-2023 (2)", file: "a.xlsx" } };
  const found = check(june([30, 100]), { others: [twin] });
  expectIssues(found, ["unitTwice @ -"]);
  expect(found[0]).toMatchObject({
    severity: "error",
    params: { sheet: "KH 06-2023 (2)", file: "a.xlsx" },
  });
  expect(check(twin, { others: [june([30, 100])] })[0]?.params).toEqual({
    sheet: "KH 06-2023",
    file: "",
  });
  for (const other of [{ unitId: "so-tu-phap" }, { planId: "khac" }, { period: month(5) }]) {
    expectIssues(check(june([30, 100]), { others: [{ ...twin, ...other }] }), []);
  }
});

test("of two reports of one earlier period the first one is the past", () => {
  const may = (total: Pair) => monthly(month(5), [20, 50], total);
  const others = [may([60, 200]), may([90, 300])];
  expectIssues(check(june([30, 100], [90, 300]), { others }), []);
});

test("a finding in a row carries the row's code, one of the sheet carries none", () => {
  const [found] = check(june([101, 100]));
  expect(found?.row).toBe("III.1.a-1");
  expect(check(aReport()).map(({ row }) => row)).toEqual([undefined, undefined]);
});
