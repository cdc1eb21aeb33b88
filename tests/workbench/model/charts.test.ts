import { createWorkbookModel } from "../../../src/workbench/model";
import type { SheetChart } from "../../../src/sheets";
import { aPlainSheet } from "../../support/aPlainSheet";

const chart: SheetChart = {
  name: "Tiến độ: thử",
  kind: "columns",
  title: "Thử",
  range: "C1:H10",
  categories: "'Số'!$A$1:$A$2",
  series: [{ name: "Kết quả", values: "'Số'!$B$1:$B$2" }],
  axis: {},
};
const opened = () =>
  createWorkbookModel(
    {
      sheets: [
        aPlainSheet(
          "Số",
          [
            ["a", 1],
            ["b", 2],
          ],
          { charts: [chart] },
        ),
      ],
    },
    { clock: () => "2023-06-20T08:30:00" },
  );

describe("A chart in the workbook model", () => {
  test("follows its cells and its place when rows are put in above, and undo brings both back", () => {
    const model = opened();
    const { id } = model.activeSheet;
    model.insertRows(id, 0, 2);
    expect(model.activeSheet.charts).toEqual([
      {
        ...chart,
        range: "C3:H12",
        categories: "Số!$A$3:$A$4",
        series: [{ name: "Kết quả", values: "Số!$B$3:$B$4" }],
      },
    ]);
    model.undo();
    expect(model.activeSheet.charts).toEqual([chart]);
  });

  test("follows a sheet's new name, and a copy of its sheet looks at the copy's own cells", () => {
    const model = opened();
    const { id } = model.activeSheet;
    model.renameSheet(id, "Tỷ lệ");
    const copied = model.copySheet(id);
    const [own, copy] = [id, copied.ok ? copied.value : ""].map(
      (sheetId) => model.sheet(sheetId)?.charts[0]?.categories,
    );
    expect(own).toBe("'Tỷ lệ'!$A$1:$A$2");
    expect(copy).toBe("'Tỷ lệ (2)'!$A$1:$A$2");
  });

  test("is found by its name to be changed, and no other may take that name", () => {
    const model = opened();
    const { id } = model.activeSheet;
    expect(model.addChart(id, chart)).toMatchObject({ ok: false, error: { code: "nameTaken" } });
    expect(model.changeChart(id, "tiến độ: THỬ", { title: "Mới" })).toMatchObject({ ok: true });
    expect(model.activeSheet.charts[0]?.title).toBe("Mới");
    expect(model.changeChart(id, "Khác", {})).toMatchObject({
      ok: false,
      error: { code: "chartMissing" },
    });
  });
});
