import fc from "fast-check";
import { parsePeriod, type UnitReport } from "../../../src/reporting";
import type { CellValue } from "../../../src/shared";
import {
  CODE_HEAD,
  linkedGrids,
  readLinkedSheet,
  recogniseTables,
  rememberedTable,
  type Grid,
  type MarkedLink,
  type MarkedTable,
  type TableAnswers,
} from "../../../src/sheets";
import { aTitledPlan } from "../../support/aForeignTable";
import { grid } from "../../support/grid";

const plan = aTitledPlan();

const SHEET = `
  | TT | Nội dung nhiệm vụ | Trạng thái | Đã thực hiện | Tổng số |
  | 1 | Ban hành kế hoạch tuyên truyền đề án | Xong | | |
  | 2 | Bệnh án | Đang TH | 30 | 40 |
  | 3 | Viện phí qua thẻ | | 7 | 9 |
  | 4 | Việc riêng của sở | | 1 | 2 |`;
const ANSWERS: TableAnswers = {
  columns: new Map(),
  rows: new Map([
    ["benh an", "III.1.b"],
    ["vien phi qua the", "III.2.a-1"],
  ]),
};

const june = periodOf("2023-06");

function periodOf(text: string) {
  const period = parsePeriod(text);
  if (!period) throw new Error(text);
  return period;
}

const linkOf = ({ sheet }: Grid, { planId, unitId, fingerprint }: MarkedTable): MarkedLink => ({
  ...{ planId, unitId, fingerprint },
  sheet,
  period: june,
  regime: "decree09",
});

/** What is remembered of a sheet's table after these answers. */
function remembered(sheet: Grid, answers = ANSWERS): MarkedTable {
  const [table] = recogniseTables(sheet, { plan, answersFor: () => answers });
  if (!table) throw new Error("No table was found.");
  return rememberedTable(table, { plan, unitId: "so-y-te" });
}

function readAs(sheet: Grid, table: MarkedTable, link = linkOf(sheet, table)): UnitReport {
  const read = readLinkedSheet(sheet, { plan, link, table });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** The figures and statuses by code, without their places. */
const saidIn = ({ tasks, indicators }: UnitReport) =>
  [
    ...tasks.map(({ code, status }) => `${code} ${status.text}`),
    ...indicators.map(({ code, numerator, denominator }) =>
      [
        code,
        ...[numerator, denominator].map((each) => (each.kind === "number" ? each.value : "?")),
      ].join(" "),
    ),
  ].sort();

const SAID = ["III.1.a Hoàn thành", "III.1.b Đang thực hiện", "III.1.b-1 30 40", "III.2.a-1 7 9"];

const withValues = (values: readonly (readonly CellValue[])[], sheet = "T6"): Grid => ({
  ...grid(""),
  sheet,
  values,
  formulas: [],
});

/** The sheet after its rows were put in another order, and empty rows and strange columns came between. */
const anyRearranged = fc
  .record({
    order: fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 }),
    gaps: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    column: fc.nat(5),
    above: fc.nat(3),
    sheet: fc.constantFrom("T6", "Tháng sáu"),
  })
  .map(({ order, gaps, column, above, sheet }) => {
    const { values } = grid(SHEET);
    const rows = order.flatMap((row, index) => [values[row] ?? [], ...(gaps[index] ? [[]] : [])]);
    const wide = [values[0] ?? [], ...rows].map((row, index) => {
      const full = Array.from({ length: 5 }, (_, at) => row[at] ?? null);
      return [
        ...full.slice(0, column),
        index === 0 ? "Người theo dõi" : null,
        ...full.slice(column),
      ];
    });
    return withValues([...Array.from({ length: above }, () => []), ...wide], sheet);
  });

describe("readLinkedSheet", () => {
  test("asks again what was answered of no row", () => {
    const sheet = grid(SHEET);
    expect(saidIn(readAs(sheet, remembered(sheet)))).toEqual(SAID);
    expect(
      saidIn(readAs(sheet, remembered(sheet, { columns: new Map(), rows: new Map() }))),
    ).not.toEqual(SAID);
  });

  test("says the same of the same codes wherever rows and columns go and however the sheet is called", () => {
    const first = { ...grid(SHEET), sheet: "T6" };
    const table = remembered(first);
    const link = linkOf(first, table);
    fc.assert(
      fc.property(anyRearranged, (moved) => {
        const other = withValues([["Nội dung", "Số điện thoại"]], "Danh bạ");
        const [found, ...more] = linkedGrids(
          { links: [link], tables: [table] },
          [other, moved],
          plan,
        );
        expect(more).toEqual([]);
        expect(found?.grid).toBe(moved);
        expect(saidIn(readAs(moved, table, link))).toEqual(SAID);
      }),
    );
  });

  test("asks nothing of next month's sheet of the same layout, its figures being others", () => {
    const may = grid(SHEET.replace("Đã thực hiện", "Tháng 5 đã làm"));
    const june = grid(
      SHEET.replace("Đã thực hiện", "Tháng 6 đã làm").replace("30 | 40", "35 | 41"),
    );
    const report = readAs(june, remembered(may));
    expect(saidIn(report)).toContain("III.1.b-1 35 41");
    expect(report.doubts).toEqual([]);
  });

  test("tells rows of one title apart by what else they say, and never by their order", () => {
    const twins = (first: string, second: string) =>
      grid(`
      | TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Đã thực hiện | Tổng số |
      | 1 | Tỷ lệ thanh toán | ${first} |
      | 2 | Tỷ lệ thanh toán | ${second} |`);
    const [a, b] = ["Phòng A | 1 | 2", "Phòng B | 3 | 4"];
    const table = remembered(twins(a, b), {
      columns: new Map(),
      rows: new Map([
        ["ti le thanh toan | phong a", "III.2.a-1"],
        ["ti le thanh toan | phong b", "III.2.a-2"],
      ]),
    });
    const said = ["III.2.a-1 1 2", "III.2.a-2 3 4"];
    expect(saidIn(readAs(twins(a, b), table))).toEqual(said);
    expect(saidIn(readAs(twins(b, a), table))).toEqual(said);
    const alike = remembered(twins("Phòng A | 1 | 2", "Phòng A | 3 | 4"), {
      columns: new Map(),
      rows: new Map([
        ["ti le thanh toan | phong a", "III.2.a-1"],
        ["ti le thanh toan | phong a #2", "III.2.a-2"],
      ]),
    });
    expect(alike.rows).toEqual([]);
  });

  test("[V50] goes by the codes beside the rows, and asks where they no longer go with their rows", () => {
    const coded = (first: string, second: string) =>
      grid(`
      | TT | Nội dung nhiệm vụ | Đã thực hiện | Tổng số | ${CODE_HEAD} |
      | 1 | Chỉ tiêu số một | 1 | 2 | ${first} |
      | 2 | Chỉ tiêu số hai | 3 | 4 | ${second} |`);
    const sheet = coded("III.2.a-1", "III.2.a-2");
    const table = remembered(sheet, { columns: new Map(), rows: new Map() });
    expect(table.columns.map(({ key }) => key)).not.toContain("ma (tien do)");
    expect(saidIn(readAs(sheet, table))).toEqual(["III.2.a-1 1 2", "III.2.a-2 3 4"]);
    const torn = readAs(coded("III.2.a-2", "III.2.a-1"), table);
    expect(torn.indicators).toEqual([]);
    expect(torn.doubts).toEqual([
      {
        kind: "rowUnconfirmed",
        text: "Chỉ tiêu số một",
        place: { sheet: "KH 06-2023", cell: "B2" },
      },
      {
        kind: "rowUnconfirmed",
        text: "Chỉ tiêu số hai",
        place: { sheet: "KH 06-2023", cell: "B3" },
      },
    ]);
  });

  test("[V51] says that the table is gone where its columns are", () => {
    const sheet = grid(SHEET);
    const table = remembered(sheet);
    const other = grid(SHEET.replace("Đã thực hiện", "Kinh phí"));
    expect(readLinkedSheet(other, { plan, link: linkOf(sheet, table), table })).toMatchObject({
      ok: false,
      error: { code: "sheetTableMissing", place: { sheet: "KH 06-2023" } },
    });
    const link = linkOf(sheet, table);
    expect(linkedGrids({ links: [link], tables: [table] }, [other], plan)).toEqual([
      { link, table },
    ]);
  });

  test("tells renamed sheets of one layout apart by the period and the unit that they name, and none where they name none", () => {
    const sheet = (title: string, name: string) => ({
      ...grid(`| ${title} |\n${SHEET.trim()}`),
      sheet: name,
    });
    const [may, june] = [5, 6].map((month) => sheet(`Báo cáo tháng ${month}/2023`, `Bản ${month}`));
    const open = sheet("Báo cáo", "Bản khác");
    const table = remembered(open);
    const link = { ...linkOf(open, table), sheet: "Tên cũ" };
    const links = { links: [link], tables: [table] };
    const found = (...grids: readonly (Grid | undefined)[]) =>
      linkedGrids(
        links,
        grids.flatMap((each) => each ?? []),
        plan,
      ).map(({ grid: own }) => own?.sheet);
    expect(found(may, june)).toEqual(["Bản 6"]);
    expect(found(may, open)).toEqual(["Bản khác"]);
    expect(found(may, open, june)).toEqual(["Bản 6"]);
    expect(found(sheet("SỞ TÀI CHÍNH", "Bản nhầm"), open)).toEqual(["Bản khác"]);
    expect(found(open, sheet("Báo cáo", "Bản nữa"))).toEqual([undefined]);
    expect(found(june, sheet("Báo cáo tháng 6/2023", "Bản nữa"))).toEqual([undefined]);
  });

  test("[V45] doubts the period where the sheet names another one", () => {
    const sheet = (month: number) => grid(`| Báo cáo tháng ${month}/2023 |\n${SHEET.trim()}`);
    const table = remembered(sheet(6));
    expect(readAs(sheet(6), table).doubts).toEqual([]);
    expect(readAs(sheet(7), table).doubts).toMatchObject([
      { kind: "periodDiffers", text: "2023-07" },
    ]);
  });

  test("answers for a task's only indicator where its figures are still to come", () => {
    const sheet = grid(SHEET.replace("30 | 40", " | "));
    const report = readAs(sheet, remembered(grid(SHEET)));
    expect(report.indicators.find(({ code }) => code === "III.1.b-1")).toMatchObject({
      numerator: { kind: "blank", place: { sheet: "KH 06-2023", cell: "D3" } },
    });
  });
});
