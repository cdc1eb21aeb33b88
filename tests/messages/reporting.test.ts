import { numberWords, rateWords, reportIssueWords, severityWords } from "../../src/messages";
import type { ReportIssue, ReportIssueCode } from "../../src/reporting";
import { ratioOf, type Ratio } from "../../src/shared";

const PARAMS: Readonly<Record<ReportIssueCode, ReportIssue["params"]>> = {
  figureUnreadable: { text: "nhiều" },
  figureAmbiguous: { text: "3.450", first: 3450, second: 3.45 },
  numeratorAboveDenominator: { numerator: 12345, denominator: 1234 },
  figureNegative: { value: -5 },
  figureNotWhole: { value: 30.5 },
  pairIncomplete: { missing: "numerator" },
  figureCellError: { error: "#DIV/0!" },
  notOccurringWithFigures: { text: "Không phát sinh", value: 5 },
  figureMissing: {},
  targetMissed: { numerator: 29, denominator: 100, operator: ">=", percent: 30 },
  taskOverdue: { dueDate: "2023-02-28" },
  completeWithoutEvidence: {},
  statusUnknown: { text: "gần xong" },
  statusAlias: { text: "đang TH", status: "inProgress" },
  statusMissing: {},
  formulaLost: { text: "0.3" },
  codeUnknown: { text: "III.9" },
  codeMissing: { text: "" },
  codeDuplicated: { text: "III.1.a" },
  rowMissing: { code: "III.1.a" },
  notAssigned: { code: "III.1.a" },
  completionDateUnreadable: { text: "tháng 5" },
  completedAfterCutOff: { date: "2023-06-20", end: "2023-06-14" },
  completeWithoutDate: { dueDate: "2023-02-28" },
  sheetIdentityMissing: {},
  sheetHeaderMissing: {},
  sheetPlanDiffers: { planId: "ke-hoach-khac" },
  sheetUnitUnknown: { unitId: "so-x" },
  rateDisagrees: { text: "85%", numerator: 30, denominator: 100 },
  periodNotOpen: { start: "2023-06-15" },
  figureAfterClosing: { closedOn: "2023-06-15" },
  cumulativeBelowPeriod: { cumulative: 5, value: 30 },
  cumulativeFell: { value: 90, before: 100, sheet: "KH 05-2023" },
  cumulativeNotSum: { cumulative: 150, before: 100, value: 30 },
  evidenceOutOfPeriod: { date: "2023-07-01", start: "2023-05-15", end: "2023-06-15" },
  documentNumberMalformed: { text: "05\\BC-CAT", fault: "slashTurned" },
  targetWaiting: { condition: "sau khi nâng cấp phần mềm" },
  targetRises: { numerator: 30, denominator: 100, operator: ">", percent: 80, from: "2023-07-01" },
  trendTooSlow: { needed: 5.25, pace: 1.5, percent: 80, periods: 4, by: "2023-12-14" },
  completeNoMore: { text: "Đang thực hiện", sheet: "KH 05-2023" },
  ongoingComplete: {},
  completedLate: { date: "2023-04-01", dueDate: "2023-03-31" },
  suddenJump: { value: 1000, median: 100, periods: 6 },
  figureChangedSinceSent: { before: "30", now: "31", closedOn: "2023-06-15" },
  periodDiffers: { text: "Kỳ báo cáo: Tháng 7/2023", period: "2023-06" },
  unitTwice: { sheet: "KH 06-2023 (2)", file: "" },
  totalDisagrees: {
    code: "III.3.e-1",
    numerator: 40,
    denominator: 100,
    sumNumerator: 30,
    sumDenominator: 90,
  },
  figureAsText: { text: "1.234.567", value: 1_234_567 },
  rowUnconfirmed: { text: "Cấp thẻ" },
  sheetTableMissing: {},
  pastFigureChanged: { period: "2023-05", before: "30", now: "31" },
  totalBelowParts: { code: "III.3.e-1", part: "denominator", value: 80, sum: 90 },
};
const isCode = (text: string): text is ReportIssueCode => text in PARAMS;
const codes = Object.keys(PARAMS).filter(isCode);
const said = (code: ReportIssueCode, params: ReportIssue["params"] = PARAMS[code]) =>
  reportIssueWords({ code, severity: "error", place: { sheet: "S" }, params });

test.each(codes)(
  "%s says what, why and how to mend it, in whole sentences with all its figures",
  (code) => {
    const words = said(code);
    for (const sentence of [words.what, words.why, words.mend]) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|“”/);
      expect(sentence.normalize("NFC")).toBe(sentence);
    }
  },
);

test("what is not there, what falls and where something else stands is said", () => {
  expect(
    said("figureChangedSinceSent", { before: "", now: "31", closedOn: "2023-06-15" }).what,
  ).toContain("là ô trống, nay là “31”");
  expect(said("trendTooSlow").what).toContain("bình quân tăng 1,5 điểm");
  const falling = { needed: 5, pace: -1.5, percent: 80, periods: 4, by: "2023-12-14" };
  expect(said("trendTooSlow", falling).what).toContain("bình quân giảm 1,5 điểm");
  expect(said("periodDiffers").what).toContain("được lập cho Tháng 6/2023");
  expect(said("unitTwice").what).toBe("Kỳ này của đơn vị còn một biểu khác: “KH 06-2023 (2)”.");
  expect(said("unitTwice", { sheet: "B", file: "a.xlsx" }).what).toContain("trong tệp “a.xlsx”");
  expect(said("totalBelowParts").what).toMatch(/^Tổng số toàn tỉnh/);
});

test("figures, days and statuses are written as officials write them", () => {
  expect(said("numeratorAboveDenominator").what).toBe(
    "Số đã thực hiện (12.345) lớn hơn Tổng số (1.234).",
  );
  expect(said("figureAmbiguous").what).toBe(
    "Số “3.450” ghi dạng chữ, có thể hiểu là 3.450 hoặc 3,45.",
  );
  expect(said("targetMissed").what).toBe("Tỷ lệ 29,00% chưa đạt chỉ tiêu tối thiểu 30%.");
  expect(said("taskOverdue").what).toContain("28/02/2023");
  expect(said("statusAlias").what).toContain("“Đang thực hiện”");
  expect(said("pairIncomplete").what).toBe("Có Tổng số nhưng thiếu Số đã thực hiện.");
  expect(said("pairIncomplete", { missing: "denominator" }).what).toBe(
    "Có Số đã thực hiện nhưng thiếu Tổng số.",
  );
});

test("numberWords groups thousands and writes a decimal comma", () => {
  expect([0, 999, 1234, -1234567, 45586.5].map(numberWords)).toEqual([
    "0",
    "999",
    "1.234",
    "-1.234.567",
    "45.586,5",
  ]);
});

test("rateWords never rounds a rate into or across its target", () => {
  const rate = (numerator: number, denominator: number): Ratio => {
    const ratio = ratioOf(numerator, denominator);
    if (!ratio) throw new Error("no rate");
    return ratio;
  };
  expect(rateWords(rate(59, 200), 30)).toBe("29,50%");
  expect(rateWords(rate(29_999, 100_000), 30)).toBe("29,999%");
  expect(rateWords(rate(3, 10), 30)).toBe("30,00%");
  expect(rateWords(rate(2, 3), 66.67)).toBe("66,667%");
});

test("severities have their names", () => {
  expect(severityWords).toEqual({ error: "Lỗi", warning: "Cảnh báo", note: "Lưu ý" });
});
