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
