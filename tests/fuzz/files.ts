import { createXlsx } from "../../src/workbook/xlsx";
import { sharedStrings, smallBook, worksheet, zipped } from "../support/aPackage";
import { aPlainSheet } from "../support/aPlainSheet";
import { aFilledSheet } from "../support/aUnitBook";

const STYLES =
  `<?xml version="1.0" encoding="UTF-8"?>` +
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  `<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
  `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill>` +
  `<fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border/></borders>` +
  `<cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/></cellXfs>` +
  `<dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

const SHEET =
  `<sheetPr><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:C6"/>` +
  `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews>` +
  `<cols><col min="1" max="2" width="12.5" customWidth="1" style="1"/></cols><sheetData>` +
  `<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="1"><v>45000</v></c></row>` +
  `<row r="2" ht="20"><c r="A2"><v>1.5</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f><v>3</v></c></row>` +
  `<row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3"><f t="shared" si="0"/><v>2</v></c><c r="C3" t="e"><v>#N/A</v></c></row>` +
  `<row><c t="inlineStr"><is><t>Đề án 06</t></is></c><c t="d"><v>2023-06-14</v></c></row>` +
  `<row r="6"><c r="A6" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row></sheetData>` +
  `<sheetProtection sheet="0"/><mergeCells count="1"><mergeCell ref="A5:C5"/></mergeCells>` +
  `<conditionalFormatting sqref="A1:A6"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>1</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C2:C6"><formula1>"a,b"</formula1></dataValidation></dataValidations>` +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75"/><pageSetup paperSize="9" orientation="landscape"/>`;

/** Sound files to be damaged: ours, one as Excel writes them, and two sheets with formulas and a hidden tab. */
export const soundFiles = (): readonly Uint8Array[] => [
  createXlsx([aFilledSheet()], undefined, { title: "Báo cáo" }),
  zipped(
    smallBook({
      sheet: worksheet(SHEET),
      strings: sharedStrings("<t>Mã</t>", "<r><t>Số </t></r><r><t>liệu</t></r>"),
      styles: STYLES,
      properties: `<workbookPr date1904="0"/><bookViews><workbookView activeTab="0"/></bookViews>`,
    }),
  ),
  createXlsx([
    aPlainSheet(
      "Số liệu",
      [
        ["Đơn vị", "Số"],
        ["Sở Y tế", { formula: "SUM(B3:B9)" }],
      ],
      {
        tables: [{ name: "SoLieu", range: "A1:B2" }],
      },
    ),
    aPlainSheet("Ẩn", [[true, 1e21, "x"]], { visibility: "hidden" }),
  ]),
];
