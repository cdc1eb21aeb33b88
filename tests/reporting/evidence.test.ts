import { datesIn } from "../../src/reporting/datesIn";
import { readDocumentNumber } from "../../src/reporting/documentNumber";
import { validateReport } from "../../src/reporting";
import { agencies, aPlan, aTask, aUnit, anIndicator } from "../support/aPlan";
import { aReport, anIndicatorRecord, aTaskRecord, typed } from "../support/aReport";
import { expectIssues } from "../support/expectIssues";

const plan = aPlan({
  units: [aUnit("so-y-te")],
  tasks: [
    aTask("III.1.a", { lead: [agencies("so-y-te")], indicators: [anIndicator("III.1.a-1")] }),
  ],
});
const ofTask = (evidence: string) => [
  aTaskRecord("III.1.a", 8, { status: "Thường xuyên", evidence }),
];
const ofFigures = (evidence: string) => [
  anIndicatorRecord("III.1.a-1", 9, [1, 2], { evidence: typed(evidence, "M9") }),
];
const check = (task: string, figures = "") =>
  validateReport(plan, aReport({ tasks: ofTask(task), indicators: ofFigures(figures) }));

describe("[V35] evidence dated", () => {
  test.each([
    ["ngày 14/12/2022", ["evidenceOutOfPeriod @ M8"]],
    ["ngày 15/12/2022", []],
    ["05/BC-SYT ngày 14/6/2023", []],
    ["05/BC-SYT ngày 15 tháng 6 năm 2023", ["evidenceOutOfPeriod @ M8"]],
    ["ngày 01/02/2023, sửa ngày 20/6/2023 và 21/6/2023", ["evidenceOutOfPeriod @ M8"]],
  ])("%j speaks of a task from the plan's year to the cut-off", (evidence, expected) => {
    expectIssues(check(evidence), expected);
  });

  test.each([
    ["14/5/2023", ["evidenceOutOfPeriod @ M9"]],
    ["15/5/2023", []],
    ["15/6/2023", []],
    ["16/6/2023", ["evidenceOutOfPeriod @ M9"]],
  ])(
    "%j speaks of figures from the period's first day to the sending day",
    (evidence, expected) => {
      expectIssues(check("", evidence), expected);
    },
  );

  test("is a warning that says the day and the days that count", () => {
    expect(check("ngày 15/6/2023")[0]).toMatchObject({
      severity: "warning",
      params: { date: "2023-06-15", start: "2022-12-15", end: "2023-06-14" },
    });
  });
});

test.each([
  ["14/6/2023", ["2023-06-14"]],
  ["ngày 14.06.2023 và 1-7-2023", ["2023-06-14", "2023-07-01"]],
  ["Ngày 05 Tháng 02 Năm 2023", ["2023-02-05"]],
  ["31/2/2023", []],
  ["12/2023/QĐ-UBND", []],
  ["01/12/2023/QĐ-UBND", []],
  ["5/114/6/2023", []],
])("datesIn reads %j as %j", (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});

describe("[V36] a document's number", () => {
  test.each([
    "",
    "05/BC-CAT",
    "5/BC-CAT",
    "1234/QĐ-UBND",
    "12/2023/QĐ-UBND",
    "05/bc-cat",
    "05 / BC - CAT",
    "Báo cáo số 05/BC-CAT ngày 14/6/2023",
    "Số: 1234/UBND-NC",
    "05/BC-CAT; 06/BC-CAT, 123/KH-UBND và 7/TB-STP",
    "05/BC-CAT-PC06",
    "Đã họp quý 2",
    "Kế hoạch năm 2023",
    "Biên bản họp, hình ảnh kèm theo",
    "https://dichvucong.gov.vn/bc-cat",
    "Công văn số 1234 ngày 05/6/2023 của Sở Y tế",
  ])("%j is left alone", (text) => {
    expect(readDocumentNumber(text)).toEqual({ words: "" });
  });

  test.each([
    ["05\\BC-CAT", "slashTurned", "05\\BC-CAT"],
    ["QĐ 1234 \\ QĐ-UBND", "slashTurned", "1234 \\ QĐ-UBND"],
    ["05-BC-CAT", "slashMissing", "05-BC-CAT"],
    ["05 BC-CAT", "slashMissing", "05 BC-CAT"],
    ["1234QĐ-UBND", "slashMissing", "1234QĐ-UBND"],
    ["Số:    /BC-CAT", "numberMissing", "/BC-CAT"],
    ["…/QĐ-UBND ngày 5/6/2023", "numberMissing", "/QĐ-UBND"],
    ["1234", "symbolMissing", "1234"],
    ["Công văn số 1234", "symbolMissing", "Công văn số 1234"],
    ["QĐ 15", "symbolMissing", "QĐ 15"],
    ["05/", "symbolMissing", "05/"],
    ["05/BC", "symbolMissing", "05/BC"],
  ])("%j has the fault %s", (text, fault, words) => {
    expect(readDocumentNumber(text)).toMatchObject({ fault, words });
  });

  test("is found on a task's row and on an indicator's", () => {
    const found = check("1234", "05\\BC-CAT");
    expect(found[0]).not.toHaveProperty("mend");
    expectIssues(found, ["documentNumberMalformed @ M8", "documentNumberMalformed @ M9"]);
    expect(found[1]).toMatchObject({
      severity: "warning",
      params: { text: "05\\BC-CAT", fault: "slashTurned" },
      mend: { before: "05\\BC-CAT", after: "05/BC-CAT" },
    });
  });
});
