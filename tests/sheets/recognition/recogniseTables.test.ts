import type { Plan } from "../../../src/plan";
import {
  recogniseTables,
  type Grid,
  type RecognisedTable,
  type TableAnswers,
} from "../../../src/sheets";
import { agencies, aPlan, aTask, aUnit, anIndicator } from "../../support/aPlan";
import { grid } from "../../support/grid";

const plan: Plan = aPlan({
  units: [aUnit("so-y-te", { name: "Sở Y tế" }), aUnit("cong-an-tinh", { name: "Công an tỉnh" })],
  tasks: [
    aTask("III.1.a", {
      title: "Ban hành kế hoạch tuyên truyền đề án",
      lead: [agencies("so-y-te")],
    }),
    aTask("III.1.b", {
      title: "Số hóa hồ sơ bệnh án điện tử",
      indicators: [anIndicator("III.1.b-1", { title: "Tỷ lệ hồ sơ bệnh án được số hóa" })],
    }),
    aTask("III.2.a", {
      title: "Thanh toán viện phí không dùng tiền mặt",
      indicators: [
        anIndicator("III.2.a-1", { title: "Tỷ lệ bệnh viện thanh toán qua thẻ" }),
        anIndicator("III.2.a-2", { title: "Tỷ lệ lượt khám trả tiền bằng mã QR" }),
      ],
    }),
    aTask("III.2.b", { title: "Cấp đổi giấy phép hành nghề trực tuyến" }),
  ],
});

function recognise(
  table: string,
  given: Partial<Grid> = {},
  answers?: TableAnswers,
): RecognisedTable {
  const [found] = recogniseTables(grid(table, given), {
    plan,
    answersFor: () => answers,
  });
  if (!found) throw new Error("No table was found.");
  return found;
}

const rowsOf = ({ rows }: RecognisedTable) =>
  rows.map(({ rowIndex, kind, taskCode, indicatorCode, question }) =>
    [rowIndex + 1, kind, indicatorCode ?? taskCode ?? "", question ? "?" : ""].join(" ").trim(),
  );

const rolesOf = ({ columns }: RecognisedTable) =>
  columns.map(({ roles, time }) => [...roles, ...(time === "current" ? [] : [time])].join(" "));

describe("recogniseTables", () => {
  test("finds no table where no header says what rows are of", () => {
    expect(recogniseTables(grid("| Tên | Tuổi |\n| An | 30 |"), { plan })).toEqual([]);
  });

  test("reads words that are names in the program's own language like any other", () => {
    const table = recognise(`
      | STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Ghi chú |
      | 1 | Constructor | Sở Y tế | |
      | 2 | Số hóa hồ sơ bệnh án điện tử | Sở Y tế | |`);
    expect(rowsOf(table)).toEqual(["2 local", "3 task III.1.b"]);
  });

  test("finds the table below title lines, and ends it at who signs", () => {
    const table = recognise(`
      | SỞ Y TẾ | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
      | | Báo cáo kết quả tháng 6/2023 |
      | | | |
      | STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Ghi chú |
      | (1) | (2) | (3) | (4) |
      | 1 | Ban hành kế hoạch tuyên truyền | Sở Y tế | |
      | | | NGƯỜI LẬP BIỂU | |
      | | | Ban hành kế hoạch tuyên truyền | |`);
    expect(table.headerRows).toEqual([3]);
    expect(rowsOf(table)).toEqual(["6 task III.1.a"]);
    expect(table.period).toEqual({ kind: "month", year: 2023, month: 6 });
  });

  test("knows a column by its whole header path, and picks the wanted month among several", () => {
    const months = `
      | STT | Nội dung nhiệm vụ | Tháng 5 | | Tháng 6 | | Lũy kế | |
      | | | Tổng số | Đã làm | Tổng số | Đã làm | Tổng số | Đã làm |
      | 1 | Số hóa hồ sơ bệnh án | 10 | 4 | 20 | 5 | 30 | 9 |`;
    const june = { kind: "month" as const, year: 2023, month: 6 };
    const [table] = recogniseTables(grid(months), { plan, period: june });
    expect(table && rolesOf(table)).toEqual([
      "number",
      "title",
      "denominator other",
      "numerator other",
      "denominator",
      "numerator",
      "denominator cumulative",
      "numerator cumulative",
    ]);
    expect(table?.rows[0]).toMatchObject({ numerator: 5, denominator: 20 });
  });

  test("says where the wanted period has no columns, and takes no other one's figures", () => {
    const months = `
      | STT | Nội dung nhiệm vụ | Tháng 5 | | Tháng 6 | |
      | | | Tổng số | Đã làm | Tổng số | Đã làm |
      | 1 | Số hóa hồ sơ bệnh án | 10 | 4 | 20 | 5 |`;
    const july = { kind: "month" as const, year: 2023, month: 7 };
    const [table] = recogniseTables(grid(months), { plan, period: july });
    expect(table?.periodMissing).toBe(true);
    expect(table?.rows[0]).toMatchObject({ numerator: null, denominator: null });
  });

  test("tells rows of the plan from headings, totals, parts, old and own work", () => {
    const table = recognise(`
      | TT | Nội dung nhiệm vụ | Đơn vị thực hiện | Thời hạn | Đã thực hiện | Tổng số | Tỷ lệ |
      | I | Mục III.1 | | | | | |
      | 1 | BAN HANH KE HOACH TUYEN TRUYEN DE AN | Sở Y tế | Quý I/2023 | | | |
      | 2 | Số hoá hồ sơ bệnh án đện tử | Sở Y tế | | 30 | 40 | 75 |
      | | - Xã Bình Châu | | | 10 | 20 | 50 |
      | 3 | Nâng cấp hội trường cơ quan | Văn phòng | | | | |
      | 4 | Sơ kết công tác y tế năm 2022 | Văn phòng | | | | |
      | | Tổng cộng | | | 30 | 40 | |`);
    expect(rowsOf(table)).toEqual([
      "2 section",
      "3 task III.1.a",
      "4 task III.1.b-1",
      "5 detail",
      "6 local",
      "7 stale",
      "8 total",
    ]);
    expect(table.rows[1]?.deadline).toBe("2023-03-31");
  });

  test("asks where two tasks fit, where one comes twice, and which indicator figures are of", () => {
    const table = recognise(`
      | TT | Nội dung nhiệm vụ | Trạng thái | Đã thực hiện | Tổng số |
      | 1 | Thanh toán viện phí không dùng tiền mặt | Đang TH | 3 | 4 |
      | 2 | Số hóa hồ sơ bệnh án điện tử | Xong | 1 | 2 |
      | 3 | Số hóa hồ sơ bệnh án điện tử | Xong | 1 | 2 |
      | 4 | Cấp đổi giấy phép hành nghề trực tuyến; ban hành kế hoạch tuyên truyền đề án | Xong | | |`);
    expect(table.rows.map(({ question }) => question)).toEqual([true, false, true, true]);
    const flags = table.rows.map((row) => row.flags);
    expect(flags[0]).toEqual(["indicatorDoubtful"]);
    expect(flags[2]).toEqual(["sameTaskTwice"]);
    expect(flags[3]).toContain("severalTasks");
  });

  test("reads or asks of every row that bears an indicator's title, whatever dash or words part it from the row above", () => {
    const table = recognise(`
      | TT | Nội dung nhiệm vụ | Đã thực hiện | Tổng số |
      | 1 | Số hóa hồ sơ bệnh án điện tử | | |
      | | - Tỷ lệ hồ sơ bệnh án được số hóa | 3 | 4 |
      | | - Tỷ lệ hồ sơ bệnh án được số hóa | 5 | 6 |
      | 2 | Thanh toán viện phí không dùng tiền mặt | | |
      | | Trong đó: Tỷ lệ bệnh viện thanh toán qua thẻ | 7 | 8 |
      | | Bệnh viện thanh toán qua thẻ | 7 | 8 |
      | | - Bệnh viện Sơn Tịnh | 1 | 2 |`);
    expect(rowsOf(table)).toEqual([
      "2 task III.1.b",
      "3 indicator III.1.b-1",
      "4 indicator III.1.b-1 ?",
      "5 task III.2.a",
      "6 indicator III.2.a-1",
      "7 indicator III.2.a-1 ?",
      "8 detail",
    ]);
  });

  test("asks where another row has the indicator that fits, lest the figures go to its neighbour", () => {
    const residence = aTask("III.3.a", {
      title: "Giải quyết thủ tục cư trú qua mạng",
      indicators: [
        anIndicator("III.3.a-1", { title: "Đăng ký tạm trú" }),
        anIndicator("III.3.a-2", { title: "Đăng ký tạm vắng" }),
      ],
    });
    const sheet = grid(`
      | TT | Nội dung nhiệm vụ | Đã thực hiện | Tổng số |
      | 1 | Giải quyết thủ tục cư trú qua mạng | | |
      | | - Đăng ký tạm trú | 7 | 8 |
      | | - Đăng ký tạm trú | 1 | 9 |`);
    const [table] = recogniseTables(sheet, { plan: { ...plan, tasks: [residence] } });
    expect(table?.rows.map(({ question }) => question)).toEqual([false, false, true]);
  });

  test("takes what a person has answered, of columns and of rows", () => {
    const sheet = `
      | TT | Nội dung nhiệm vụ | Trạng thái | Cột lạ | Tổng số |
      | 1 | Việc chung của khoa | Xong | 3 | 4 |`;
    const asked = recognise(sheet);
    const answers = {
      columns: new Map([[asked.columns[3]?.key ?? "", ["numerator" as const]]]),
      rows: new Map([[asked.rows[0]?.key ?? "", "III.1.b-1"]]),
    };
    expect(rowsOf(recognise(sheet, {}, answers))).toEqual(["2 indicator III.1.b-1"]);
    expect(recognise(sheet, {}, answers).rows[0]).toMatchObject({ numerator: 3, denominator: 4 });
  });

  test("lets what a person says of a column prevail over marks, and gives the role to no other", () => {
    const sheet = `
      | TT | Nội dung nhiệm vụ | Hoàn thành | Đang thực hiện | Chưa thực hiện | Tổng số |
      | 1 | Số hóa hồ sơ bệnh án | 1 | | | 4 |
      | 2 | Ban hành kế hoạch tuyên truyền | | x | | 5 |`;
    const [, , first, , , last] = recognise(sheet).columns;
    expect([first?.roles, last?.roles]).toEqual([["status"], ["denominator"]]);
    const answers = {
      columns: new Map([
        [first?.key ?? "", ["denominator" as const]],
        ["dang thuc hien", []],
      ]),
      rows: new Map(),
    };
    const told = recognise(sheet, {}, answers);
    expect(told.columns.map(({ roles }) => roles.includes("denominator"))).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(told.columns[3]?.roles).toEqual([]);
    expect(told.rows[0]).toMatchObject({ denominator: 1, status: null });
  });

  test("reads both kinds of agencies, both counts and the percentage out of cells that hold two things", () => {
    const table = recognise(`
      | TT | Nội dung nhiệm vụ | Chủ trì/phối hợp | Kết quả thực hiện |
      | 1 | Số hóa hồ sơ bệnh án | Sở Y tế / Công an tỉnh | 45/60 hồ sơ (75%) |
      | 2 | Ban hành kế hoạch tuyên truyền | Sở Y tế | Không phát sinh |`);
    expect(rolesOf(table)).toEqual([
      "number",
      "title",
      "lead coordinating",
      "numerator denominator",
    ]);
    expect(table.rows[0]).toMatchObject({ numerator: 45, denominator: 60, percent: 75, flags: [] });
    expect(table.rows[1]).toMatchObject({ numerator: null, flags: ["notOccurring"] });
  });

  test.each([
    ["0,75 beside 30 of 40", "0.75 | 30 | 40", "fraction", "pairs", 75],
    ["75 beside 30 of 40", "75 | 30 | 40", "points", "pairs", 75],
    ["85,5 alone", "85.5 | | ", "points", "size", 85.5],
    ["0,855 alone", "0.855 | | ", "fraction", "size", 85.5],
    ["1 alone", "1 | | ", "undecided", "none", null],
  ])("decides how percentages are written, from %s", (_, cells, unit, evidence, percent) => {
    const table = recognise(`
      | TT | Nội dung nhiệm vụ | Tỷ lệ | Đã thực hiện | Tổng số |
      | 1 | Số hóa hồ sơ bệnh án | ${cells} |`);
    expect(table.percentScale).toEqual({ unit, evidence });
    expect(table.rows[0]?.percent).toBe(percent);
  });

  test.each([
    ['"3.450" | 5000 | ', "numeratorAmbiguous"],
    ["12 | 10 | ", "numeratorAboveDenominator"],
    ["5 | 10 | 60", "percentDisagrees"],
    ["5 | #REF! | ", "figureError"],
    ["5 | | ", "pairIncomplete"],
    ["- | 5 | ", "notOccurringWithFigures"],
    ["18/CT-TTg | 20 | ", "numeratorUnreadable"],
    ['"1.234.567" | 2000000 | ', "numberAsText"],
  ])("flags the figures %s as %s", (cells, flag) => {
    const table = recognise(`
      | TT | Nội dung nhiệm vụ | Tử số | Mẫu số | Tỷ lệ |
      | 1 | Số hóa hồ sơ bệnh án | ${cells} |
      | 2 | Cấp đổi giấy phép hành nghề | 40 | 80 | 50 |`);
    expect(table.rows[0]?.flags).toContain(flag);
  });

  test("keeps its fingerprint when columns move and the month goes on", () => {
    const may = recognise(`
      | TT | Nội dung nhiệm vụ | Kết quả tháng 5 | Ghi chú |
      | 1 | Số hóa hồ sơ bệnh án | 5/6 | |`);
    const june = recognise(`
      | TT | Ghi chú | Nội dung nhiệm vụ | Kết quả tháng 6 |
      | 1 | | Số hóa hồ sơ bệnh án | 5/6 |`);
    expect(june.fingerprint).toBe(may.fingerprint);
  });

  test("goes on below a header that is printed again on the next page", () => {
    const table = recognise(`
      | TT | Nội dung nhiệm vụ | Trạng thái |
      | 1 | Ban hành kế hoạch tuyên truyền | Xong |
      | TT | Nội dung nhiệm vụ | Trạng thái |
      | 2 | Cấp đổi giấy phép hành nghề trực tuyến | Đang TH |`);
    expect(rowsOf(table)).toEqual(["2 task III.1.a", "4 task III.2.b"]);
  });

  test("reads each cell of a sheet of 6,000 rows a few times at most", () => {
    const rows = Array.from({ length: 6000 }, (_, index) => [
      index + 1,
      `${plan.tasks[index % 4]?.title ?? ""} đợt ${index}`,
      "Sở Y tế",
      index,
      index + 5,
    ]);
    let reads = 0;
    const counted = [
      ["TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Tử số", "Mẫu số"],
      ...rows,
    ].map(
      (row) =>
        new Proxy(row, {
          get(target, key) {
            if (typeof key === "string" && /^\d+$/.test(key)) reads++;
            return Reflect.get(target, key);
          },
        }),
    );
    const [table] = recogniseTables({ ...grid(""), values: counted }, { plan });
    expect(table?.rows).toHaveLength(6000);
    expect(reads / (6001 * 5)).toBeLessThan(12);
  });
});
