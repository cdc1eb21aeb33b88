import {
  checkReport,
  foreignTables,
  injectPlan,
  linkTable,
  unlinkTable,
  updateSheet,
  type ForeignTable,
} from "../../src/actions";
import { err, ok, type CellValue } from "../../src/shared";
import {
  CODE_HEAD,
  MARKER_NAMESPACE,
  parseMarker,
  readUnitSheet,
  SHEET_TAG,
  type CellContent,
  type Grid,
  type SheetChart,
  type SheetLayout,
} from "../../src/sheets";
import type {
  CellRewrite,
  WantedLooks,
  Workbook,
  WorkbookChange,
  WorkbookSummary,
} from "../../src/workbook";
import { aForeignSheet, aTitledPlan, FOREIGN_ANSWERS } from "../support/aForeignTable";
import { aPlainSheet } from "../support/aPlainSheet";
import { aHealthPlan, aRequest, juneAnswers } from "../support/aUnitBook";

/** How a workbook begins. */
export interface ContractStart {
  readonly sheets: readonly SheetLayout[];
  readonly structureProtected?: boolean;
}

/** A workbook behind the port, and what a person does to it in Excel meanwhile. */
export interface ContractSubject {
  readonly workbook: Workbook;
  rename(sheet: string, name: string): void;
  /** Copies a sheet behind itself, under Excel's name for a copy. */
  copy(sheet: string): void;
  /** The charts that Excel draws on a sheet. */
  charts(sheet: string): readonly SheetChart[];
}

const marker = (text: string): string => `<tienDo xmlns="${MARKER_NAMESPACE}">${text}</tienDo>`;
const tagged = (name: string, content: SheetLayout["content"], tag: string): SheetLayout =>
  aPlainSheet(name, content, { names: [{ name: SHEET_TAG, formula: `"${tag}"` }] });
const notes = aPlainSheet("Ghi chú", [
  ["Của đơn vị", 1],
  ["tệp", null, true],
]);

const aChart: SheetChart = {
  name: "Tiến độ: mục tiêu",
  kind: "columns",
  title: "Kết quả & mục tiêu",
  range: "D1:J15",
  categories: "'Số liệu ''23'!$A$1:$A$2",
  series: [
    { name: "Kết quả", values: "'Số liệu ''23'!$B$1:$B$2", color: "#1F4E79" },
    { name: "Mục tiêu", values: "'Số liệu ''23'!$C$1:$C$2", color: "#A6A6A6" },
  ],
  axis: { numberFormat: "0%", minimum: 0, maximum: 1 },
};
const aTrend: SheetChart = {
  name: "Tiến độ: diễn biến",
  kind: "lines",
  title: "Diễn biến",
  range: "A20:J30",
  categories: "'Biểu đồ'!$A$1:$B$1",
  series: [{ name: "Kết quả", values: "'Biểu đồ'!$A$2:$B$2" }],
  axis: {},
};

/** What every adapter of the workbook port holds to; `begin` makes a workbook that begins as told. */
export function workbookContract(
  adapter: string,
  begin: (start: ContractStart) => ContractSubject,
): void {
  const begun = (...sheets: readonly SheetLayout[]): Workbook =>
    begin({ sheets: sheets.length > 0 ? sheets : [notes] }).workbook;

  describe(`a workbook through ${adapter}: what it tells of itself`, () => {
    test("its sheets in tab order, which are seen, which are protected, and which is in front", async () => {
      const workbook = begun(
        notes,
        aPlainSheet("Ẩn", [[1]], { visibility: "hidden" }),
        aPlainSheet("Rất ẩn", [[1]], { visibility: "veryHidden" }),
        aPlainSheet("Khóa", [[1]], { protection: {} }),
      );
      expect(await summaryOf(workbook)).toEqual({
        sheets: [
          { name: "Ghi chú", visibility: "visible", isProtected: false },
          { name: "Ẩn", visibility: "hidden", isProtected: false },
          { name: "Rất ẩn", visibility: "veryHidden", isProtected: false },
          { name: "Khóa", visibility: "visible", isProtected: true },
        ],
        activeSheet: "Ghi chú",
        structureProtected: false,
      });
    });

    test("a sheet's tag follows the sheet when a person renames or copies it", async () => {
      const subject = begin({ sheets: [notes, tagged("Biểu", [["x"]], "a;b=1")] });
      subject.rename("Biểu", "Tên 'của' tôi");
      subject.copy("Tên 'của' tôi");
      const { sheets } = await summaryOf(subject.workbook);
      expect(sheets.map(({ name, tag }) => [name, tag])).toEqual([
        ["Ghi chú", undefined],
        ["Tên 'của' tôi", "a;b=1"],
        ["Tên 'của' tôi (2)", "a;b=1"],
      ]);
    });
  });

  describe(`a workbook through ${adapter}: what its sheets hold`, () => {
    test("is read in the order asked, from A1 on, numbers, texts, logical values and formulas each as what they are", async () => {
      const workbook = begun(
        notes,
        aPlainSheet("Tính", [[null, 30], [40, { formula: "A2/B1" }], [{ formula: 'A2&"/"&B1' }]], {
          results: [[], [null, 40 / 30], ["40/30"]],
        }),
      );
      const [figures, text] = await gridsOf(workbook, ["Tính", "ghi CHÚ"]);
      expect(trimmed(figures)).toEqual([[null, 30], [40, 40 / 30], ["40/30"]]);
      expect(figures?.formulas[1]?.slice(0, 2)).toEqual([null, "=A2/B1"]);
      expect(trimmed(text)).toEqual([
        ["Của đơn vị", 1],
        ["tệp", null, true],
      ]);
    });

    test("is refused whole where one of the sheets asked for is not there", async () => {
      expect(await begun().readSheets(["Ghi chú", "Không có"])).toMatchObject(
        err({ code: "sheetMissing" }),
      );
    });

    test("an empty sheet is an empty grid", async () => {
      const [grid] = await gridsOf(begun(notes, aPlainSheet("Trống", [])), ["Trống"]);
      expect(trimmed(grid)).toEqual([]);
    });

    test("merged areas and number formats are told", async () => {
      const sheet = aPlainSheet(
        "Biểu",
        [
          ["x", null],
          [0.5, 45000],
        ],
        {
          merges: ["A1:B1"],
          styles: [
            { range: "A2", style: { numberFormat: "0.00%" } },
            { range: "B2", style: { numberFormat: "dd/mm/yyyy" } },
          ],
        },
      );
      const workbook = begun(sheet);
      const [grid] = await gridsOf(workbook, ["Biểu"]);
      expect(grid?.merges).toEqual(["A1:B1"]);
      expect(grid?.numberFormats[1]?.slice(0, 2)).toEqual(["0.00%", "dd/mm/yyyy"]);
      const [plain] = await gridsOf(workbook, ["Biểu"], { numberFormats: false });
      expect(plain?.values).toEqual(grid?.values);
      expect(plain?.numberFormats.flat().filter((format) => format !== null)).toEqual([]);
    });
  });

  describe(`a workbook through ${adapter}: the letters of its cells`, () => {
    const looks = aPlainSheet(
      "Phông",
      [["tiêu đề"], [], [null, "ch÷", "chữ"], ...Array.from({ length: 450 }, () => [1, "x"])],
      {
        styles: [
          { range: "A1:C500", style: { fontName: "Times New Roman" } },
          { range: "B3", style: { fontName: ".VnTime", bold: true } },
          { range: "B403", style: { fontName: "VNI-Times" } },
        ],
      },
    );

    test("tell their font's name where it is asked for, whether it changes within the sheet or not", async () => {
      const workbook = begun(notes, looks);
      const [grid] = await gridsOf(workbook, ["Phông"], { fonts: true });
      expect(grid?.fonts?.[0]?.[0]).toBe("Times New Roman");
      expect(grid?.fonts?.[2]?.slice(0, 3)).toEqual([null, ".VnTime", "Times New Roman"]);
      expect(grid?.fonts?.[402]?.slice(0, 2)).toEqual(["Times New Roman", "VNI-Times"]);
      expect(grid?.fonts?.[452]?.slice(0, 2)).toEqual(["Times New Roman", "Times New Roman"]);
      expect(grid?.richTexts).toBeUndefined();
    });

    test("are not looked at where nobody asks", async () => {
      const [grid] = await gridsOf(begun(looks), ["Phông"]);
      expect(grid?.fonts).toBeUndefined();
    });

    test("are all of one look in a cell whose look is another than its neighbours'", async () => {
      const [grid] = await gridsOf(begun(looks), ["Phông"], { richTexts: true });
      expect(grid?.richTexts).toEqual([]);
      expect(grid?.fonts).toBeUndefined();
    });
  });

  describe(`a workbook through ${adapter}: a change`, () => {
    test("adds sheets behind the last one, sets the marker and shows the sheet asked for", async () => {
      const workbook = begun();
      const first = tagged("Biểu 'quý' I", [["Mã", { formula: "1+1" }]], "một");
      const second = aPlainSheet("Phụ lục", [[{ formula: "'Biểu ''quý'' I'!B1*2" }]]);
      const change = { addSheets: [first, second], marker: marker("1"), activate: "Biểu 'quý' I" };
      expect(await workbook.apply(change)).toEqual(ok(undefined));
      const { sheets, activeSheet, marker: kept } = await summaryOf(workbook);
      expect(sheets.map(({ name, tag }) => [name, tag])).toEqual([
        ["Ghi chú", undefined],
        ["Biểu 'quý' I", "một"],
        ["Phụ lục", undefined],
      ]);
      expect(activeSheet).toBe("Biểu 'quý' I");
      expect(kept).toContain(marker("1"));
      const [added, appendix] = await gridsOf(workbook, ["Biểu 'quý' I", "Phụ lục"]);
      expect(added?.formulas).toEqual([[null, "=1+1"]]);
      expect(appendix?.formulas).toEqual([["='Biểu ''quý'' I'!B1*2"]]);
    });

    test("takes the marker's place with a new one, and leaves one alone", async () => {
      const workbook = begun();
      for (const text of ["1", "2"]) await workbook.apply({ marker: marker(text) });
      expect((await summaryOf(workbook)).marker).toContain(marker("2"));
      await workbook.apply({ cells: [{ sheet: "Ghi chú", address: "A5", content: [[1]] }] });
      expect((await summaryOf(workbook)).marker).toContain(marker("2"));
    });

    test("draws a sheet of ours anew in its place, with none of what it held", async () => {
      const old = tagged(
        "Biểu",
        [
          ["cũ", "cũ"],
          [null, null, "cũ"],
        ],
        "cũ",
      );
      const workbook = begun(notes, old, aPlainSheet("Sau", [[{ formula: "Biểu!A1" }]]));
      const layout = tagged("Biểu", [["mới"]], "mới");
      expect(await workbook.apply({ replaceSheets: [{ name: "Biểu", layout }] })).toEqual(
        ok(undefined),
      );
      const { sheets } = await summaryOf(workbook);
      expect(sheets.map(({ name, tag }) => [name, tag])).toEqual([
        ["Ghi chú", undefined],
        ["Biểu", "mới"],
        ["Sau", undefined],
      ]);
      const [grid] = await gridsOf(workbook, ["Biểu"]);
      expect(trimmed(grid)).toEqual([["mới"]]);
    });

    test("keeps a sheet beside its new drawing: formulas over it go on looking at its cells", async () => {
      const own = aPlainSheet("Sổ tay", [
        [{ formula: "'Biểu 1'!A1&\"'Biểu 1'!A1\"" }, { formula: "'Biểu 1'!A1+0" }],
      ]);
      const workbook = begun(own, tagged("Biểu 1", [[7], [{ formula: "'Biểu 1'!A1*2" }]], "a"));
      const layout = tagged("Biểu 1", [["mới"]], "b");
      const cells = [{ sheet: "Sổ tay", address: "A2", content: [[{ formula: "'Biểu 1'!A1" }]] }];
      const change = { replaceSheets: [{ name: "Biểu 1", layout, keepAs: "Biểu 1 (cũ)" }], cells };
      expect(await workbook.apply(change)).toEqual(ok(undefined));
      const { sheets } = await summaryOf(workbook);
      expect(sheets.find(({ name }) => name === "Biểu 1")).toMatchObject({ tag: "b" });
      const kept = sheets.find(({ name }) => name === "Biểu 1 (cũ)");
      expect([kept?.tag, kept?.former]).toEqual([undefined, "Biểu 1"]);
      const [notebook, before] = await gridsOf(workbook, ["Sổ tay", "Biểu 1 (cũ)"]);
      expect(notebook?.formulas[0]).toEqual([
        "='Biểu 1 (cũ)'!A1&\"'Biểu 1'!A1\"",
        "='Biểu 1 (cũ)'!A1+0",
      ]);
      expect(notebook?.formulas[1]?.[0]).toBe("='Biểu 1'!A1");
      expect(before?.formulas[1]?.[0]).toBe("='Biểu 1 (cũ)'!A1*2");
      expect(before?.values[0]?.[0]).toBe(7);
    });

    test("lets a sheet come back in its drawing's place, which stays behind it with what looks at it", async () => {
      const workbook = begun(
        aPlainSheet("Sổ tay", [[{ formula: "'Biểu 1'!A1" }]]),
        tagged("Biểu 1", [[7]], "a"),
        aPlainSheet("Sau", [[1]]),
      );
      const layout = tagged("Biểu 1", [[8]], "b");
      await workbook.apply({ replaceSheets: [{ name: "Biểu 1", layout, keepAs: "Biểu 1 (cũ)" }] });
      await workbook.apply({
        cells: [{ sheet: "Sổ tay", address: "B1", content: [[{ formula: "'Biểu 1'!A1" }]] }],
      });
      const restored = { name: "Biểu 1", from: "Biểu 1 (cũ)", keepAs: "Biểu 1 (mới)" };
      const cells = [{ sheet: "Sau", address: "B1", content: [[{ formula: "'Biểu 1'!A1" }]] }];
      expect(
        await workbook.apply({ restoreSheets: [restored], cells, activate: "Biểu 1" }),
      ).toEqual(ok(undefined));
      const { sheets, activeSheet } = await summaryOf(workbook);
      expect(activeSheet).toBe("Biểu 1");
      expect(sheets.map(({ name, tag, former }) => [name, tag, former])).toEqual([
        ["Sổ tay", undefined, undefined],
        ["Biểu 1", "a", undefined],
        ["Biểu 1 (mới)", undefined, "Biểu 1"],
        ["Sau", undefined, undefined],
      ]);
      const grids = await gridsOf(workbook, ["Sổ tay", "Biểu 1", "Biểu 1 (mới)", "Sau"]);
      expect(grids[0]?.formulas[0]).toEqual(["='Biểu 1'!A1", "='Biểu 1 (mới)'!A1"]);
      expect(grids[1]?.values[0]?.[0]).toBe(7);
      expect(grids[2]?.values[0]?.[0]).toBe(8);
      expect(grids[3]?.formulas[0]?.[1]).toBe("='Biểu 1'!A1");
    });

    test("writes a rectangle of cells, empties those that shall be empty, and leaves the others", async () => {
      const workbook = begun(
        aPlainSheet("Biểu", [
          ["a", "b", "c"],
          ["d", "e", "f"],
        ]),
      );
      const cells = [
        {
          sheet: "Biểu",
          address: "B1",
          content: [
            [1, null],
            ["x", { formula: "B1+1" }],
          ],
        },
      ];
      expect(await workbook.apply({ cells })).toEqual(ok(undefined));
      const [grid] = await gridsOf(workbook, ["Biểu"]);
      expect(grid?.values[0]?.slice(0, 2)).toEqual(["a", 1]);
      expect(grid?.values[0]?.[2] ?? null).toBeNull();
      expect(grid?.values[1]?.slice(0, 2)).toEqual(["d", "x"]);
      expect(grid?.formulas[1]?.[2]).toBe("=B1+1");
    });

    test("lets a table grow by rows with looks and heights of their own, beside which all stays", async () => {
      const table = { name: "Bang_so", range: "A1:B2" };
      const content = [["Mã", "Số"], ["a", 1], [], ["ghi tay"]];
      const workbook = begun(aPlainSheet("Bảng", content, { tables: [table] }));
      const applied = await workbook.apply({
        cells: [
          {
            sheet: "Bảng",
            address: "A3",
            content: [["06/2023", { formula: "B2+1" }]],
            results: [[null, 2]],
            styles: [
              { range: "A3:B3", style: { bold: true } },
              { range: "A3", style: { numberFormat: "@" } },
            ],
            rows: [{ rowIndex: 2, height: 33 }],
            table: { name: "Bang_so", range: "A1:B3" },
          },
        ],
      });
      expect(applied).toEqual(ok(undefined));
      const grids = await workbook.readSheets(["Bảng"]);
      const [grid] = grids.ok ? grids.value : [];
      expect(grid?.values.map((row) => [row[0] ?? null, row[1] ?? null])).toEqual([
        ["Mã", "Số"],
        ["a", 1],
        ["06/2023", 2],
        ["ghi tay", null],
      ]);
      expect(grid?.numberFormats[2]?.[0]).toBe("@");
    });

    test("draws charts from cells of their own sheet and of another new one, and leaves them be afterwards", async () => {
      const subject = begin({ sheets: [notes] });
      const figures = aPlainSheet("Số liệu '23", [
        ["a", 0.2, 0.5],
        ["b", 0.4, 0.5],
      ]);
      const drawn = aPlainSheet(
        "Biểu đồ",
        [
          ["Tháng 5", "Tháng 6"],
          [0.1, 0.3],
        ],
        {
          charts: [aChart, aTrend],
        },
      );
      const { workbook } = subject;
      expect(await workbook.apply({ addSheets: [drawn, figures] })).toEqual(ok(undefined));
      expect(subject.charts("Biểu đồ")).toEqual([aChart, aTrend]);
      const cells = [{ sheet: "Biểu đồ", address: "A2", content: [[0.2]] }];
      expect(await workbook.apply({ cells, activate: "Biểu đồ" })).toEqual(ok(undefined));
      expect(subject.charts("Biểu đồ")).toEqual([aChart, aTrend]);
      const replacement = { name: "Biểu đồ", layout: { ...drawn, charts: [aTrend] } };
      expect(await workbook.apply({ replaceSheets: [replacement] })).toEqual(ok(undefined));
      expect(subject.charts("Biểu đồ")).toEqual([aTrend]);
      expect(subject.charts("Số liệu '23")).toEqual([]);
    });

    test("may add a sheet, write cells and draw one anew at once", async () => {
      const workbook = begun(notes, aPlainSheet("Biểu", [["cũ"]]));
      const change: WorkbookChange = {
        addSheets: [aPlainSheet("Thêm", [["thêm"]])],
        replaceSheets: [{ name: "Biểu", layout: aPlainSheet("Biểu", [["mới"]]) }],
        cells: [{ sheet: "Ghi chú", address: "A1", content: [["sửa"]] }],
        activate: "Thêm",
      };
      expect(await workbook.apply(change)).toEqual(ok(undefined));
      const grids = await gridsOf(workbook, ["Ghi chú", "Biểu", "Thêm"]);
      expect(grids.map(({ values }) => values[0]?.[0])).toEqual(["sửa", "mới", "thêm"]);
    });

    test.each<CellContent>([
      "=1+1",
      "+84 255",
      "-",
      "@tỉnh",
      "12/2023",
      "1/2",
      "0123",
      "1E5",
      "85,5%",
      "TRUE",
      "'khóa",
      "#N/A",
      " hai  cách ",
    ])("leaves the text %p a text", async (text) => {
      const workbook = begun();
      await workbook.apply({
        addSheets: [aPlainSheet("Biểu", [[text]])],
        cells: [{ sheet: "Ghi chú", address: "A1", content: [[text]] }],
      });
      const grids = await gridsOf(workbook, ["Ghi chú", "Biểu"]);
      expect(grids.map(({ values }) => values[0]?.[0])).toEqual([text, text]);
      expect(grids.map(({ formulas }) => formulas[0]?.[0] ?? null)).toEqual([null, null]);
    });

    test("takes a sheet of five thousand rows", async () => {
      const content = Array.from({ length: 5000 }, (_, row) => [
        `III.${row}`,
        row,
        `việc số ${row}`,
      ]);
      const workbook = begun();
      expect(await workbook.apply({ addSheets: [aPlainSheet("Lớn", content)] })).toEqual(
        ok(undefined),
      );
      const [grid] = await gridsOf(workbook, ["Lớn"]);
      expect(grid?.values.length).toBe(5000);
      expect(grid?.values[4999]).toEqual(["III.4999", 4999, "việc số 4999"]);
    });
  });

  describe(`a workbook through ${adapter}: cells that get other texts, fonts and number formats`, () => {
    const old = aPlainSheet(
      "Cũ",
      [
        ["C\u00abng an", { formula: "1+1" }, "1.234"],
        ["giữ", 7, "85%"],
        [null, null, null, null, " "],
      ],
      {
        results: [[null, 2]],
        styles: [
          { range: "A1:C2", style: { fontName: ".VnTime", bold: true, fill: "#FFFF00" } },
          { range: "C1:C2", style: { numberFormat: "@" } },
        ],
      },
    );
    const state = (content: string | number, fontName: string | null, format?: string) => ({
      content,
      fontName,
      numberFormat: format ?? null,
    });
    const rewrites = [
      {
        sheet: "Cũ",
        cells: [
          {
            cell: "A1",
            before: state("C\u00abng an", ".VnTime"),
            after: state("Công an", "Times New Roman"),
          },
          {
            cell: "C1",
            before: state("1.234", ".VnTime", "@"),
            after: state(1234, ".VnTime", "#,##0"),
          },
          { cell: "C2", before: state("85%", ".VnTime", "@"), after: state(0.85, "Arial", "0%") },
          { cell: "E3", before: state(" ", null), after: state("", null) },
        ],
      },
    ];
    const back = rewrites.map(({ sheet, cells }) => ({
      sheet,
      cells: cells.map(({ cell, before, after }) => ({ cell, before: after, after: before })),
    }));
    const lettersOf = async (workbook: Workbook) => {
      const [grid] = await gridsOf(workbook, ["Cũ"], { fonts: true });
      const rows = (cells: readonly (readonly unknown[])[] | undefined) =>
        cells?.slice(0, 2).map((row) => row.slice(0, 3));
      return [
        trimmed(grid),
        rows(grid?.fonts),
        rows(grid?.numberFormats),
        grid?.formulas[0]?.slice(0, 3),
      ];
    };

    test("get them, and their neighbours and formulas stay as they were", async () => {
      const workbook = begun(notes, old);
      expect(await workbook.apply({ rewrites })).toEqual(ok(undefined));
      expect(await lettersOf(workbook)).toEqual([
        [
          ["Công an", 2, 1234],
          ["giữ", 7, 0.85],
        ],
        [
          ["Times New Roman", ".VnTime", ".VnTime"],
          [".VnTime", ".VnTime", "Arial"],
        ],
        [
          [null, null, "#,##0"],
          [null, null, "0%"],
        ],
        [null, "=1+1", null],
      ]);
    });

    test("are as before when the change is made the other way round", async () => {
      const workbook = begun(notes, old);
      const before = await lettersOf(workbook);
      await workbook.apply({ rewrites });
      expect(await workbook.apply({ rewrites: back })).toEqual(ok(undefined));
      expect(await lettersOf(workbook)).toEqual(before);
    });

    test("take a text that looks like something else as a text", async () => {
      const workbook = begun(aPlainSheet("Cũ", [["x", " y"]]));
      const texts = ["=1+1", "12/2023"];
      const cells = ["A1", "B1"].map((cell, index) => ({
        cell,
        before: state(index === 0 ? "x" : " y", null),
        after: state(texts[index] ?? "", null),
      }));
      await workbook.apply({ rewrites: [{ sheet: "Cũ", cells }] });
      const [grid] = await gridsOf(workbook, ["Cũ"]);
      expect(trimmed(grid)).toEqual([texts]);
    });
  });

  describe(`a workbook through ${adapter}: a change that can't be made changes nothing`, () => {
    const sound: WorkbookChange = {
      addSheets: [aPlainSheet("Thêm", [["x"]])],
      cells: [{ sheet: "Ghi chú", address: "A1", content: [["sửa"]] }],
      marker: marker("1"),
    };
    test.each<[string, WorkbookChange, string]>([
      [
        "a sheet of that name is there, in other letters",
        { addSheets: [aPlainSheet("GHI CHÚ", [["x"]])] },
        "sheetExists",
      ],
      [
        "two new sheets bear one name",
        { addSheets: [aPlainSheet("Đôi", []), aPlainSheet("đôi", [])] },
        "sheetExists",
      ],
      [
        "the sheet to be drawn anew is gone",
        { ...sound, replaceSheets: [{ name: "Không có", layout: notes }] },
        "sheetMissing",
      ],
      [
        "a cell's sheet is gone",
        { ...sound, cells: [{ sheet: "Không có", address: "A1", content: [[1]] }] },
        "sheetMissing",
      ],
      [
        "the sheet that is to come back is gone",
        { ...sound, restoreSheets: [{ name: "Ghi chú", from: "Không có", keepAs: "Mới" }] },
        "sheetMissing",
      ],
      [
        "its drawing is to stay under another sheet's name",
        { ...sound, restoreSheets: [{ name: "Ghi chú", from: "Khóa", keepAs: "KHÓA" }] },
        "sheetExists",
      ],
      ["the sheet to be shown is gone", { ...sound, activate: "Không có" }, "sheetMissing"],
      [
        "a cell is locked",
        { ...sound, cells: [{ sheet: "Khóa", address: "A1", content: [[1]] }] },
        "sheetProtected",
      ],
      [
        "looks change on a protected sheet, though the cell is open",
        { ...sound, rewrites: [{ sheet: "khóa", cells: [aRewrite("B1")] }] },
        "sheetProtected",
      ],
      [
        "the sheet of such a cell is gone",
        { ...sound, rewrites: [{ sheet: "Không có", cells: [aRewrite("A1")] }] },
        "sheetMissing",
      ],
    ])("where %s", async (_, change, code) => {
      const closed = aPlainSheet("Khóa", [["giữ", "nhập"]], {
        protection: {},
        styles: [{ range: "B1", style: { locked: false } }],
      });
      const workbook = begun(notes, closed);
      const before = await everything(workbook);
      expect(await workbook.apply(change)).toMatchObject(err({ code }));
      expect(await everything(workbook)).toEqual(before);
    });

    test("where the structure is protected: no sheet is added, cells can be written", async () => {
      const { workbook } = begin({ sheets: [notes], structureProtected: true });
      expect((await summaryOf(workbook)).structureProtected).toBe(true);
      const before = await everything(workbook);
      expect(await workbook.apply(sound)).toMatchObject(err({ code: "structureProtected" }));
      expect(await everything(workbook)).toEqual(before);
      const cells = [{ sheet: "Ghi chú", address: "A1", content: [["sửa"]] }];
      expect(await workbook.apply({ cells })).toEqual(ok(undefined));
    });

    test("unlocked cells of a protected sheet take what is written", async () => {
      const sheet = aPlainSheet("Khóa", [["giữ", "nhập"]], {
        protection: {},
        styles: [{ range: "B1", style: { locked: false } }],
      });
      const workbook = begun(sheet);
      const cells = [{ sheet: "Khóa", address: "B1", content: [[5]] }];
      expect(await workbook.apply({ cells })).toEqual(ok(undefined));
      const [grid] = await gridsOf(workbook, ["Khóa"]);
      expect(trimmed(grid)).toEqual([["giữ", 5]]);
    });
  });

  describe(`a workbook through ${adapter}: showing a place`, () => {
    test("succeeds where the sheet is there, whatever its name, and says so where it is not", async () => {
      const workbook = begun(notes, aPlainSheet("Tên 'khó' & dài", [[1]]));
      expect(await workbook.goTo({ sheet: "Tên 'khó' & dài", cell: "B7" })).toEqual(ok(undefined));
      expect(await workbook.goTo({ sheet: "Không có" })).toMatchObject(
        err({ code: "sheetMissing" }),
      );
    });
  });

  describe(`a workbook through ${adapter}: our sheets`, () => {
    test("a unit's sheet is injected, filled in, read by codes, and said to be there when asked for again", async () => {
      const workbook = begun();
      const injected = await injectPlan(workbook, aRequest({ answers: juneAnswers }));
      expect(injected).toEqual(ok({ sheet: "KH 06-2023 Sở Y tế" }));
      expect(await figuresOf(workbook, "KH 06-2023 Sở Y tế")).toEqual(JUNE_FIGURES);
      const again = await injectPlan(workbook, aRequest());
      expect(again).toMatchObject(err({ code: "sheetThere", sheet: "KH 06-2023 Sở Y tế" }));
      const { sheets, marker: kept = "" } = await summaryOf(workbook);
      expect(sheets).toHaveLength(2);
      expect(sheets[1]).toMatchObject({ isProtected: true, visibility: "visible" });
      expect(parseMarker(kept)).toMatchObject(ok({ sheets: [{ sheet: "KH 06-2023 Sở Y tế" }] }));
    });

    test("a newer plan draws it anew with the figures that were there, and a copy of what was before", async () => {
      const workbook = begun();
      await injectPlan(workbook, aRequest({ answers: juneAnswers }));
      const plan = { ...aHealthPlan(), title: "Kế hoạch sửa đổi" };
      const updated = await updateSheet(workbook, { plan, sheet: "KH 06-2023 Sở Y tế" });
      expect(updated).toMatchObject(ok({ sheet: "KH 06-2023 Sở Y tế" }));
      expect(await figuresOf(workbook, "KH 06-2023 Sở Y tế")).toEqual(JUNE_FIGURES);
      const { sheets, activeSheet } = await summaryOf(workbook);
      expect(sheets).toHaveLength(3);
      expect(activeSheet).toBe("KH 06-2023 Sở Y tế");
    });

    test("a unit's own table is linked with codes beside it, followed when it is renamed, and let go as it was", async () => {
      const subject = begin({ sheets: [notes, aForeignSheet(6)] });
      const before = await gridsOf(subject.workbook, ["Tháng 6"]);
      const [table] = await foreignTablesOf(subject.workbook);
      const linked = await linkTable(subject.workbook, {
        ...FOREIGN_SCOPE,
        fingerprint: table?.table.fingerprint ?? "",
        withCodes: true,
      });
      expect(linked).toMatchObject(ok({ rows: 4, questions: 0 }));
      const [coded] = await gridsOf(subject.workbook, ["Tháng 6"]);
      expect(coded?.values.slice(3).map((row) => row[6] ?? null)).toEqual([
        CODE_HEAD,
        "III.1.a",
        "III.1.b",
        "III.2.a",
        "III.2.a-1",
        null,
      ]);
      subject.rename("Tháng 6", "Báo cáo");
      const { workbook } = subject;
      const { plan } = FOREIGN_SCOPE;
      const checked = await checkReport(workbook, { plan });
      const [report] = checked.ok ? checked.value.reports : [];
      expect(report?.place.sheet).toBe("Báo cáo");
      expect(report?.indicators.map(({ code }) => code)).toEqual(["III.1.b-1", "III.2.a-1"]);
      const [link] = checked.ok ? checked.value.sheets.flatMap(({ linked: own }) => own ?? []) : [];
      if (link) await unlinkTable(workbook, { plan, link: link.link, sheet: "Báo cáo" });
      const after = await gridsOf(workbook, ["Báo cáo"]);
      expect(after.map(trimmed)).toEqual(before.map(trimmed));
      expect(await checkReport(workbook, { plan })).toEqual(err({ code: "noSheetOfOurs" }));
    });
  });
}

const FOREIGN_SCOPE = {
  plan: aTitledPlan(),
  sheet: "Tháng 6",
  unitId: "so-y-te",
  period: { kind: "month", year: 2023, month: 6 },
  regime: "decree09",
  answers: FOREIGN_ANSWERS,
} as const;

async function foreignTablesOf(workbook: Workbook): Promise<readonly ForeignTable[]> {
  const found = await foreignTables(workbook, FOREIGN_SCOPE);
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

const JUNE_FIGURES = [
  ["III.2.b-1", 45586, 69064],
  ["III.2.b-2", 3, 4],
];

async function figuresOf(workbook: Workbook, sheet: string) {
  const [grid] = await gridsOf(workbook, [sheet]);
  const report = grid && readUnitSheet(grid, { plan: aHealthPlan() });
  if (!report?.ok) throw new Error(`${sheet} can't be read`);
  return report.value.indicators.map(({ code, numerator, denominator }) => [
    code,
    numerator.kind === "number" ? numerator.value : numerator.kind,
    denominator.kind === "number" ? denominator.value : denominator.kind,
  ]);
}

function aRewrite(cell: string): CellRewrite {
  const before = { content: "nhập", fontName: null, numberFormat: null };
  return { cell, before, after: { ...before, content: "đã nhập" } };
}

async function summaryOf(workbook: Workbook): Promise<WorkbookSummary> {
  const summary = await workbook.inspect();
  if (!summary.ok) throw new Error(summary.error.code);
  return summary.value;
}

async function gridsOf(
  workbook: Workbook,
  names: readonly string[],
  wanted?: WantedLooks,
): Promise<readonly Grid[]> {
  const grids = await workbook.readSheets(names, wanted);
  if (!grids.ok) throw new Error(`${grids.error.code}: ${grids.error.detail ?? ""}`);
  return grids.value;
}

/** All that the port tells of a workbook. */
async function everything(workbook: Workbook) {
  const summary = await summaryOf(workbook);
  return {
    summary,
    grids: await gridsOf(
      workbook,
      summary.sheets.map(({ name }) => name),
    ),
  };
}

/** The values without the empty cells and rows behind the last filled ones, which an adapter may leave out. */
function trimmed(grid: Grid | undefined): readonly (readonly CellValue[])[] {
  const rows = (grid?.values ?? []).map((row) =>
    row.slice(0, row.findLastIndex((value) => value !== null && value !== "") + 1),
  );
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}
