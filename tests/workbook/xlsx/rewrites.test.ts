import { createXlsx, readLayout } from "../../../src/workbook/xlsx";
import { aPlainSheet } from "../../support/aPlainSheet";
import { openedFile, openedWorkbook } from "../../support/opened";

const looks = { bold: true, italic: true, fill: "#FFFF00", wrap: true, locked: false } as const;
const sheet = aPlainSheet("Cũ", [["x", "y"]], {
  styles: [
    {
      range: "A1:B1",
      style: { fontName: ".VnTime", fontSize: 13, fontColor: "#FF0000", ...looks },
    },
  ],
});
const before = { content: "x", fontName: ".VnTime", numberFormat: null };

test("a cell that gets another font keeps all else of its looks, and its neighbour all of them", async () => {
  const workbook = openedWorkbook(createXlsx([sheet]));
  const after = { content: "mới", fontName: "Arial", numberFormat: "@" };
  await workbook.apply({ rewrites: [{ sheet: "Cũ", cells: [{ cell: "A1", before, after }] }] });
  const layout = readLayout(openedFile(workbook.save()), "Cũ");
  const styles = layout.ok ? layout.value.styles : [];
  const common = { fontSize: 13, fontColor: "#FF0000", ...looks };
  expect(styles.slice(-2)).toEqual([
    { range: "A1", style: { ...common, fontName: "Arial", numberFormat: "@" } },
    { range: "B1", style: { ...common, fontName: ".VnTime" } },
  ]);
});
