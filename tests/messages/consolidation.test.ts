import type { FileIssue, FileIssueCode } from "../../src/actions";
import type { Assessment } from "../../src/consolidation";
import { assessmentWords, fileIssueWords } from "../../src/messages";
import { aPlan, aUnit } from "../support/aPlan";

const plan = aPlan({ units: [aUnit("so-y-te", { name: "Sở Y tế" })], tasks: [] });

const issue = (code: FileIssueCode, params: FileIssue["params"] = {}): FileIssue => ({
  code,
  severity: "error",
  file: "bao-cao.xlsx",
  params,
});

describe("what is said of a picked file", () => {
  test("names the periods that it reports instead", () => {
    const { what } = fileIssueWords(issue("otherPeriod", { periods: "2023-05,2023-Q2" }), plan);
    expect(what).toContain("Tháng 5/2023; Quý II/2023");
  });

  test("names the unit and the file that came first", () => {
    const params = { unitId: "so-y-te", otherFile: "lan-1.xlsx", otherSheet: "KH 06-2023" };
    expect(fileIssueWords(issue("duplicateUnit", params), plan).what).toContain(
      "Sở Y tế đã có báo cáo kỳ này trong tệp “lan-1.xlsx”",
    );
    const within = { ...params, otherFile: "bao-cao.xlsx" };
    expect(fileIssueWords(issue("duplicateUnit", within), plan).what).toContain(
      "biểu “KH 06-2023” của cùng tệp",
    );
  });

  test("gives a unit's key where the registry does not know it", () => {
    const { what } = fileIssueWords(issue("unknownUnit", { unitId: "so-la" }), plan);
    expect(what).toContain("“so-la”");
  });

  test("says how an old file becomes one that can be read", () => {
    expect(fileIssueWords(issue("oldExcelFile"), plan).mend).toContain("*.xlsx");
  });

  test.each<FileIssueCode>([
    "notUnitWorkbook",
    "tableMissing",
    "otherPlan",
    "otherRegime",
    "notSpreadsheet",
    "encrypted",
    "damaged",
    "unsafe",
    "tooLarge",
    "sheetMissing",
    "unexpected",
  ])("%s: says what it is and what to do, in full sentences", (code) => {
    const { what, mend } = fileIssueWords(issue(code), plan);
    for (const sentence of [what, mend]) expect(sentence).toMatch(/^\p{Lu}.{15,}\.$/u);
  });
});

test.each<[Assessment, string]>([
  ["met", "Đạt"],
  ["below", "Chưa đạt"],
  ["notOccurring", "Không phát sinh"],
  ["notReported", "Chưa báo cáo"],
  ["notInForce", "Chưa có hiệu lực"],
])("the assessment %s is called %s", (assessment, words) => {
  expect(assessmentWords(assessment)).toBe(words);
});
