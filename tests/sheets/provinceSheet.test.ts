import { consolidate, consolidateTasks, mergeTallies } from "../../src/consolidation";
import type { Plan } from "../../src/plan";
import type { UnitReport } from "../../src/reporting";
import {
  parseProvinceTag,
  parseRange,
  provinceSheetNames,
  provinceSheets,
  SHEET_TAG,
  type CellContent,
  type ProvinceSheetNames,
  type SheetLayout,
} from "../../src/sheets";
import { aProvince, inFile, JUNE, tallied, unitReport } from "../support/aProvince";
import { historyOf } from "../support/historyOf";

const plan = aProvince();
const MEMBERS = "III.2.b-1";

/** The province's sheets of June under names of their own. */
function sheetsOf(
  reports: readonly UnitReport[],
  {
    names = {},
    of = plan,
  }: { readonly names?: Partial<ProvinceSheetNames>; readonly of?: Plan } = {},
) {
  const tally = mergeTallies(...reports.map((report) => tallied(of, report)));
  const scope = { plan: of, period: JUNE, regime: "decree09" } as const;
  const record = {
    indicators: consolidate(scope, tally),
    tasks: consolidateTasks(scope, reports),
  };
  return provinceSheets({
    plan: of,
    record,
    history: historyOf(scope, reports),
    names: { ...provinceSheetNames([]), ...names },
  });
}

/** The cells of a row by the headers above them. */
function rowOf({ content }: SheetLayout, code: string, unit?: string): Record<string, CellContent> {
  const header = content.findIndex((row) => row.length > 5);
  const headers = content[header]?.map(String) ?? [];
  const row = content
    .slice(header + 1)
    .find((cells) => cells.includes(code) && (unit === undefined || cells.includes(unit)));
  return Object.fromEntries(headers.map((name, column) => [name, row?.[column] ?? null]));
}

const reports = [
  inFile(unitReport("so-y-te", { "III.1.a-1": [3, 10] }), "y-te.xlsx"),
  inFile(unitReport("binh-son", { [MEMBERS]: [3, 4] }), "binh-son.xlsx"),
  inFile(unitReport("ba-to", { [MEMBERS]: [null, "Không phát sinh"] }), "ba-to.xlsx"),
  inFile(unitReport("ly-son", { [MEMBERS]: [9, 8] }), '=HYPERLINK("x").xlsx'),
  inFile(unitReport("cong-an-tinh", { [MEMBERS]: [5, 8] }), "cong-an.xlsx"),
];

describe("the sheet of figures", () => {
  const { data } = sheetsOf(reports);

  test("tells of each figure whose it is, what becomes of it, and its file, sheet and cells", () => {
    expect(rowOf(data, MEMBERS, "binh-son")).toMatchObject({
      "Kỳ báo cáo": "Tháng 6/2023",
      "Tử số": 3,
      "Mẫu số": 4,
      "Trạng thái": "Tính vào tổng",
      "Lý do": null,
      Tệp: "binh-son.xlsx",
      "Trang tính": "KH 06-2023",
      Ô: "I10; J10",
    });
  });

  test("keeps missing, excluded and checking figures in sight, apart from the counted ones", () => {
    const standings = ["binh-son", "ba-to", "ly-son", "minh-long", "cong-an-tinh"].map(
      (unit) => rowOf(data, MEMBERS, unit)["Trạng thái"],
    );
    expect(standings).toEqual([
      "Tính vào tổng",
      "Không phát sinh",
      "Không tính",
      "Chưa báo cáo",
      "Số đối chiếu",
    ]);
    expect(rowOf(data, MEMBERS, "ly-son")["Lý do"]).toBe("tử số lớn hơn mẫu số");
  });

  test("never makes a formula of a text from somebody's file", () => {
    expect(rowOf(data, MEMBERS, "ly-son")["Tệp"]).toBe('=HYPERLINK("x").xlsx');
  });

  test("is an Excel table over all its rows, with unique headers", () => {
    const [table] = data.tables ?? [];
    const range = parseRange(table?.range ?? "");
    const headers = data.content[0] ?? [];
    expect(range).toEqual({
      top: 0,
      left: 0,
      bottom: data.content.length - 1,
      right: headers.length - 1,
    });
    expect(new Set(headers).size).toBe(headers.length);
    expect(table?.name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
  });

  test("has a row to type in even when the plan asks for nothing", () => {
    const { data: none } = sheetsOf([], { of: { ...plan, tasks: [] } });
    expect(none.tables?.[0]?.range).toBe("A1:Q2");
  });
});

describe("the table of indicators", () => {
  test("sums the sheet of figures by formulas, under whatever name that sheet goes", () => {
    const { indicators } = sheetsOf(reports, { names: { data: "Số 'liệu'" } });
    const row = rowOf(indicators, MEMBERS);
    const column = (letter: string) => `'Số ''liệu'''!$${letter}$2:$${letter}$1001`;
    const whole = (standing: string) =>
      `${column("D")},$A10,${column("A")},"Tháng 6/2023",${column("H")},"${standing}",` +
      `${column("E")},">=0",${column("F")},">=0"`;
    const sum = (standing: string) => `SUMIFS(${column("E")},${whole(standing)})`;
    expect(row["Tử số toàn tỉnh"]).toEqual({
      formula:
        `IF($D10=0,"",IF(COUNTIFS(${whole("Thay số các đơn vị")})=0,` +
        `${sum("Tính vào tổng")},${sum("Thay số các đơn vị")}))`,
    });
    expect(row["Tỷ lệ toàn tỉnh"]).toEqual({ formula: `IF($D10=0,"",$C10/$D10)` });
  });

  test("names targets, missing units, excluded figures and a lead's total that disagrees", () => {
    const row = rowOf(sheetsOf(reports).indicators, MEMBERS);
    expect(row).toMatchObject({ "Mục tiêu": "≥ 40%", "Đơn vị chưa báo cáo": "minh-long" });
    expect(row["Ghi chú"]).toBe(
      [
        "Không tính: ly-son (tử số lớn hơn mẫu số).",
        "Số toàn tỉnh để đối chiếu: cong-an-tinh 5/8 (khác tổng các đơn vị).",
        "Không phát sinh: ba-to.",
      ].join("\n"),
    );
  });

  test("says of a target that does not hold yet that it does not, by a plain word", () => {
    const row = rowOf(sheetsOf(reports).indicators, "III.2.c-1");
    expect(row).toMatchObject({ "Mục tiêu": "-", "Đánh giá": "Chưa có hiệu lực" });
  });

  test("carries the fold's results for its formulas", () => {
    const { content, results = [] } = sheetsOf(reports).indicators;
    const rowIndex = content.findIndex((row) => row[0] === MEMBERS);
    expect(results[rowIndex]).toEqual([
      null,
      null,
      3,
      4,
      0.75,
      0.75,
      null,
      "Đạt",
      "2/4",
      null,
      null,
    ]);
    expect(results[3]).toEqual([
      "Đạt: 2; Chưa đạt: 0; Không phát sinh: 0; Chưa báo cáo: 0; Chưa có hiệu lực: 1",
    ]);
  });
});

describe("every province sheet", () => {
  const sheets = sheetsOf(reports);

  test("is known by a hidden tag of its own", () => {
    for (const [sheet, layout] of Object.entries(sheets)) {
      const tag = layout.names.find(({ name, hidden }) => name === SHEET_TAG && hidden);
      expect(parseProvinceTag(tag?.formula.slice(1, -1) ?? "")).toMatchObject({
        sheet,
        planId: plan.id,
        regime: "decree09",
      });
    }
  });

  test("holds no formula beyond Excel's length and prints on A4 as wide as the page", () => {
    for (const { content, print } of Object.values(sheets)) {
      for (const cell of content.flat()) {
        if (typeof cell === "object" && cell) expect(cell.formula.length).toBeLessThan(8192);
      }
      expect(print).toMatchObject({ paper: "A4", fitToWidth: 1 });
    }
  });

  test("has the same shape whatever is reported, and another for another plan", () => {
    const shapes = (drawn: typeof sheets) =>
      Object.values(drawn).map(({ names }) =>
        parseProvinceTag(names[0]?.formula.slice(1, -1) ?? ""),
      );
    expect(shapes(sheetsOf([]))).toEqual(shapes(sheets));
    const others = shapes(sheetsOf([], { of: { ...plan, tasks: plan.tasks.slice(1) } }));
    expect(
      others.filter((tag, index) => tag?.shape === shapes(sheets)[index]?.shape),
    ).toMatchObject([{ sheet: "data" }]);
  });
});

describe("the matrix of units", () => {
  test("shows each unit's rate, or why it has none", () => {
    const { matrix } = sheetsOf(reports);
    const header = matrix.content.findIndex((row) => row[0] === "Đơn vị");
    const column = matrix.content[header]?.indexOf(MEMBERS) ?? -1;
    const shown = matrix.content
      .slice(header + 1)
      .map((row, index) => [row[1], matrix.results?.[header + 1 + index]?.[column]])
      .filter(([unitId]) => unitId !== undefined && unitId !== null);
    expect(Object.fromEntries(shown)).toEqual({
      "so-y-te": "",
      "binh-son": 0.75,
      "ba-to": "Không phát sinh",
      "ly-son": "Không tính",
      "minh-long": "Chưa báo cáo",
      "cong-an-tinh": "Số đối chiếu",
    });
  });
});

describe("the leaders' page", () => {
  const { leader } = sheetsOf(reports);
  const lines = leader.content.map((row, index) => leader.results?.[index]?.[0] ?? row[0]);

  test("fits one A4 page upright", () => {
    expect(leader.print).toMatchObject({ orientation: "portrait", fitToHeight: 1, fitToWidth: 1 });
  });

  test("says how indicators, tasks and units stand, and what needs a decision", () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        "Chỉ tiêu: Đạt: 2; Chưa đạt: 0; Không phát sinh: 0; Chưa báo cáo: 0; Chưa có hiệu lực: 1",
        "Nhiệm vụ đến hạn đã hoàn thành: 0/0; đúng hạn: 0/0; quá hạn: 0.",
        "Báo cáo: 2/6 đơn vị báo cáo đủ số liệu; 1 đơn vị chưa gửi báo cáo.",
        "1. 1 đơn vị chưa gửi báo cáo. minh-long.",
      ]),
    );
  });

  test("shows each indicator with its target and where it is heading", () => {
    const rows = leader.content.filter((row) => row.length === 7).map((row) => [row[0], row[6]]);
    expect(rows).toEqual([
      ["Mã", "Đánh giá"],
      ["III.1.a-1", "Đạt"],
      [MEMBERS, "Đạt"],
      ["III.2.c-1", "Chưa có hiệu lực"],
    ]);
  });
});

describe("the names of new province sheets", () => {
  test("are the plain ones where they are free, and numbered where they are not", () => {
    expect(provinceSheetNames(["Trang tính1"])).toEqual({
      leader: "Báo cáo lãnh đạo",
      indicators: "Tổng hợp chỉ tiêu",
      tasks: "Tổng hợp nhiệm vụ",
      matrix: "Ma trận đơn vị",
      trend: "Diễn biến",
      data: "Dữ liệu",
    });
    const names = provinceSheetNames(["DỮ LIỆU", "Dữ liệu (2)", "tổng hợp chỉ tiêu"]);
    expect([names.indicators, names.data]).toEqual(["Tổng hợp chỉ tiêu (2)", "Dữ liệu (3)"]);
  });
});
