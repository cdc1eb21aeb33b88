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
