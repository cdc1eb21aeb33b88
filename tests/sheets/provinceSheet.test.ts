import { consolidate, mergeTallies } from "../../src/consolidation";
import type { UnitReport } from "../../src/reporting";
import {
  parseProvinceTag,
  parseRange,
  provinceSheetNames,
  provinceSheets,
  SHEET_TAG,
  type CellContent,
  type SheetLayout,
} from "../../src/sheets";
import { aProvince, inFile, JUNE, tallied, unitReport } from "../support/aProvince";

const plan = aProvince();
const MEMBERS = "III.2.b-1";

function sheetsOf(reports: readonly UnitReport[], names = { indicators: "Tổng hợp", data: "Số" }) {
  const tally = mergeTallies(...reports.map((report) => tallied(plan, report)));
  const scope = { plan, period: JUNE, regime: "decree09" } as const;
  return provinceSheets(plan, consolidate(scope, tally), names);
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
    const empty = { ...plan, tasks: [] };
    const scope = { plan: empty, period: JUNE, regime: "decree09" } as const;
    const { data: none } = provinceSheets(empty, consolidate(scope, new Map()), {
      indicators: "A",
      data: "B",
    });
    expect(none.tables?.[0]?.range).toBe("A1:K2");
  });
});

describe("the table of indicators", () => {
  test("sums the sheet of figures by formulas, under whatever name that sheet goes", () => {
    const { indicators } = sheetsOf(reports, { indicators: "Tổng hợp", data: "Số 'liệu'" });
    const row = rowOf(indicators, MEMBERS);
    expect(row["Tử số toàn tỉnh"]).toEqual({
      formula: `IF($D10=0,"",SUMIFS('Số ''liệu'''!$D$2:$D$9,'Số ''liệu'''!$C$2:$C$9,$A10,'Số ''liệu'''!$G$2:$G$9,"Tính vào tổng"))`,
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
    expect(results[rowIndex]).toEqual([null, null, 3, 4, 0.75, null, "Đạt", "2/4", null, null]);
    expect(results[3]).toEqual([
      "Đạt: 2; Chưa đạt: 0; Không phát sinh: 0; Chưa báo cáo: 0; Chưa có hiệu lực: 1",
    ]);
  });
});

describe("both province sheets", () => {
  const { indicators, data } = sheetsOf(reports);

  test("are known by a hidden tag of their own", () => {
    for (const [sheet, layout] of Object.entries({ indicators, data })) {
      const tag = layout.names.find(({ name, hidden }) => name === SHEET_TAG && hidden);
      expect(parseProvinceTag(tag?.formula.slice(1, -1) ?? "")).toEqual({
        sheet,
        planId: plan.id,
        period: JUNE,
        regime: "decree09",
      });
    }
  });

  test("hold no formula beyond Excel's length and print across A4 with their header on each page", () => {
    for (const { content, print } of [indicators, data]) {
      for (const cell of content.flat()) {
        if (typeof cell === "object" && cell) expect(cell.formula.length).toBeLessThan(8192);
      }
      expect(print).toMatchObject({ orientation: "landscape", paper: "A4", fitToWidth: 1 });
    }
    expect([indicators.print?.repeatRows, data.print?.repeatRows]).toEqual(["6:6", "1:1"]);
  });
});

describe("the names of new province sheets", () => {
  test("are the plain ones where they are free, and carry the period where they are not", () => {
    expect(provinceSheetNames(JUNE, ["Trang tính1"])).toEqual({
      indicators: "Tổng hợp chỉ tiêu",
      data: "Dữ liệu",
    });
    expect(provinceSheetNames(JUNE, ["DỮ LIỆU", "tổng hợp chỉ tiêu"])).toEqual({
      indicators: "Tổng hợp chỉ tiêu 06-2023",
      data: "Dữ liệu 06-2023",
    });
    expect(provinceSheetNames(JUNE, ["Dữ liệu", "Dữ liệu 06-2023"]).data).toBe(
      "Dữ liệu 06-2023 (2)",
    );
  });
});
