import type { SheetChart, SheetLayout } from "../../../src/sheets";
import {
  editXlsx,
  readLayout,
  readUnheld,
  reviseXlsx,
  xlsxBytes,
} from "../../../src/workbook/xlsx";
import { anExcelBook } from "../../support/excelBook/anExcelBook";
import { aPlainSheet } from "../../support/aPlainSheet";
import { partTextOf, unzipped } from "../../support/aPackage";
import { anOpenpyxlBook, testWithOpenpyxl, throughOpenpyxl } from "../../support/foreignBooks";
import { openedFile } from "../../support/opened";

const chart = (name: string, range: string): SheetChart => ({
  name: `Tiến độ: ${name}`,
  kind: "lines",
  title: "Diễn biến <qua các kỳ> & mục tiêu",
  range,
  categories: "'Số liệu'!$A$2:$A$3",
  series: [{ name: "Kết quả", values: "'Số liệu'!$B$2:$B$3", color: "#1F4E79" }],
  axis: { numberFormat: "0%" },
});
const SHEET = "Số liệu";

function layoutOf(bytes: Uint8Array, sheet = SHEET): SheetLayout {
  const layout = readLayout(openedFile(bytes), sheet);
  if (!layout.ok) throw new Error(layout.error.code);
  return layout.value;
}

/** The file of a workbook one of whose sheets gets other charts. */
function withCharts(bytes: Uint8Array, charts: readonly SheetChart[]): Uint8Array {
  const file = openedFile(bytes);
  const sheets = file.workbook.sheets.flatMap(({ name, kind }) => {
    if (kind !== "worksheet") return [];
    const before = layoutOf(bytes, name);
    return [{ before, after: name === SHEET ? { ...before, charts } : before }];
  });
  const revised = reviseXlsx(file, { sheets, names: [], structureProtected: false });
  if (!revised.ok) throw new Error(revised.error.detail);
  return xlsxBytes(revised.value);
}

const chartParts = (bytes: Uint8Array): readonly string[] =>
  [...unzipped(bytes).keys()].filter((name) => name.startsWith("xl/charts/"));

describe("Charts of ours in a file with drawings of its own", () => {
  test("stand beside them: these keep their parts and their places", () => {
    const before = anExcelBook();
    const after = withCharts(before, [chart("một", "A10:F20")]);
    expect(layoutOf(after).charts).toEqual([chart("một", "A10:F20")]);
    const own = chartParts(before);
    const [ours = ""] = chartParts(after).filter((name) => !own.includes(name));
    for (const name of own) expect(partTextOf(after, name)).toBe(partTextOf(before, name));
    expect(partTextOf(after, ours)).toContain("&lt;qua các kỳ&gt; &amp; mục tiêu");
    const drawing = partTextOf(before, "xl/drawings/drawing1.xml");
    const children = drawing.slice(drawing.indexOf("<xdr:twoCellAnchor"), -"</xdr:wsDr>".length);
    expect(partTextOf(after, "xl/drawings/drawing1.xml")).toContain(children);
  });

  test("move, come and go without doubling, and without a trace", () => {
    const own = chartParts(anExcelBook());
    const first = withCharts(anExcelBook(), [chart("một", "A10:F20"), chart("hai", "A30:F40")]);
    const second = withCharts(first, [chart("một", "A12:F22"), chart("ba", "H1:K9")]);
    expect(layoutOf(second).charts).toEqual([chart("một", "A12:F22"), chart("ba", "H1:K9")]);
    expect(chartParts(second)).toHaveLength(own.length + 2);
    const none = withCharts(second, []);
    expect(layoutOf(none).charts).toBeUndefined();
    expect(chartParts(none)).toEqual(own);
    expect(partTextOf(none, "[Content_Types].xml").match(/charts\//g)).toHaveLength(own.length);
  });

  testWithOpenpyxl("are charts to openpyxl, as the file's own one is", async () => {
    const after = withCharts(await anOpenpyxlBook(), [chart("một", "A10:F20")]);
    const { counts } = (await throughOpenpyxl(after)).sheets[SHEET] ?? {};
    expect(counts).toMatchObject({ charts: 2, images: 1, tables: 1 });
  });
});

test("A sheet on which only our charts are drawn leaves nothing behind when its cells move", () => {
  const layout = aPlainSheet("Diễn biến", [["x"]], { charts: [chart("một", "C1:H9")] });
  const made = editXlsx(openedFile(anExcelBook()), { addSheets: [layout] });
  if (!made.ok) throw new Error(made.error.detail);
  expect(readUnheld(made.value, "Diễn biến")).not.toContain("drawings");
  expect(readUnheld(made.value, SHEET)).toContain("drawings");
});
