import {
  keepFinding,
  keyOf,
  validateReport,
  type KeptFinding,
  type UnitReport,
} from "../../src/reporting";
import type { CellValue } from "../../src/shared";
import { agencies, aPlan, aTarget, aTask, aUnit, anIndicator } from "../support/aPlan";
import { aReport, anIndicatorRecord, aTaskRecord, typed } from "../support/aReport";

const plan = aPlan({
  units: [aUnit("so-y-te")],
  tasks: [
    aTask("III.1.a", {
      lead: [agencies("so-y-te")],
      indicators: [anIndicator("III.1.a-1", { targets: [aTarget(30)] })],
    }),
  ],
});
const reportOf = (
  numerator: CellValue,
  {
    status = "Hoàn thành",
    evidence = "",
    ...given
  }: Partial<UnitReport> & {
    readonly status?: string;
    readonly evidence?: string;
  } = {},
): UnitReport =>
  aReport({
    tasks: [aTaskRecord("III.1.a", 8, { status })],
    indicators: [
      anIndicatorRecord("III.1.a-1", 9, [numerator, 100], { evidence: typed(evidence, "M9") }),
    ],
    ...given,
  });
const keepAll = (report: UnitReport): readonly KeptFinding[] =>
  validateReport(plan, report).map((issue) =>
    keepFinding(report, issue, { reason: `vì ${issue.code}`, keptOn: "2023-06-15" }),
  );
const reasons = (report: UnitReport, kept: readonly KeptFinding[]) =>
  Object.fromEntries(
    validateReport(plan, report, { kept }).map(({ code, reason }) => [code, reason]),
  );

test("a warning that is kept carries its reason", () => {
  expect(reasons(reportOf(29), keepAll(reportOf(29)))).toEqual({
    ongoingComplete: "vì ongoingComplete",
    completeWithoutEvidence: "vì completeWithoutEvidence",
    targetMissed: "vì targetMissed",
  });
});

test("a row whose figure, status or evidence changed asks again; other rows do not", () => {
  const kept = keepAll(reportOf(29));
  expect(reasons(reportOf(28), kept)).toMatchObject({
    ongoingComplete: "vì ongoingComplete",
    targetMissed: undefined,
  });
  expect(reasons(reportOf(29, { evidence: "05/BC-SYT" }), kept)["targetMissed"]).toBeUndefined();
  expect(reasons(reportOf(29, { status: "đã xong" }), kept)).toMatchObject({
    ongoingComplete: undefined,
    targetMissed: "vì targetMissed",
  });
});

test("a figure that changed back is kept again, and a moved or renamed sheet loses nothing", () => {
  const kept = keepAll(reportOf(29));
  const moved = reportOf(29, { place: { sheet: "Tháng 6", file: "a.xlsx" } });
  expect(reasons(moved, kept)["targetMissed"]).toBe("vì targetMissed");
});

test.each([
  { period: { kind: "month", year: 2023, month: 7 } as const },
  { unitId: "so-tu-phap" },
  { planId: "ke-hoach-khac" },
  { regime: "calendar" as const },
])("another unit, plan, period or calendar asks for itself: %j", (other) => {
  const kept = keepAll(reportOf(29));
  expect(reasons(reportOf(29), kept)["targetMissed"]).toBe("vì targetMissed");
  const strange = kept.map((each) => ({ ...each, ...other }));
  expect(reasons(reportOf(29), strange)["targetMissed"]).toBeUndefined();
});

test("a day of completion that changed asks again", () => {
  const on = (text: string) =>
    aReport({
      tasks: [aTaskRecord("III.1.a", 8, { status: "Hoàn thành", completed: typed(text, "H8") })],
    });
  const kept = keepAll(on("2023-06-01"));
  expect(reasons(on("2023-06-01"), kept)["ongoingComplete"]).toBe("vì ongoingComplete");
  expect(reasons(on("2023-06-02"), kept)["ongoingComplete"]).toBeUndefined();
});

test("findings of which none is kept stay as they are", () => {
  const kept = keepAll(reportOf(29)).filter(({ code }) => code === "targetMissed");
  const of = (given: readonly KeptFinding[]) =>
    validateReport(plan, reportOf(29), { kept: given }).filter(
      ({ code }) => code !== "targetMissed",
    );
  expect(of(kept)).toStrictEqual(of([]));
});

test("what workbooks keep of a row is read by later versions: its texts, and what the finding said", () => {
  const figures = Object.fromEntries(keepAll(reportOf(29)).map((each) => [each.code, each]));
  expect(figures["ongoingComplete"]).toMatchObject({
    row: "III.1.a",
    figures: `[["Hoàn thành","",""],{}]`,
  });
  expect(figures["targetMissed"]).toMatchObject({
    row: "III.1.a-1",
    figures: `[["29","100",""],{"numerator":29,"denominator":100,"operator":">=","percent":30}]`,
  });
  const [missing] = keepAll(aReport());
  expect(missing).toMatchObject({ row: "", figures: `[[],{"code":"III.1.a"}]` });
  const columnless = aReport({
    tasks: [aTaskRecord("III.1.a", 8, { status: "Hoàn thành", completed: undefined })],
  });
  const [first] = keepAll(columnless).filter(({ code }) => code === "ongoingComplete");
  expect(first).toMatchObject({ figures: `[["Hoàn thành","",""],{}]` });
});

test("an error and a note can't be kept", () => {
  const faulty = reportOf(101, { status: "đang TH" });
  expect(reasons(faulty, keepAll(faulty))).toEqual({
    statusAlias: undefined,
    numeratorAboveDenominator: undefined,
  });
});

test("a later reason takes the place of an earlier one", () => {
  const [first] = keepAll(reportOf(29));
  if (!first) throw new Error("nothing found");
  const later = { ...first, reason: "lý do mới", keptOn: "2023-06-16" };
  expect(keyOf(later)).toBe(keyOf(first));
  expect(reasons(reportOf(29), [first, later])[first.code]).toBe("lý do mới");
});

test("a finding about the whole sheet is kept by what it says", () => {
  const lacking = aReport();
  const kept = keepAll(lacking);
  expect(validateReport(plan, lacking, { kept })[0]).toMatchObject({
    code: "rowMissing",
    severity: "warning",
    params: { code: "III.1.a" },
    reason: "vì rowMissing",
  });
});
