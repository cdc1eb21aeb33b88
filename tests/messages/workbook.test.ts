import { workbookErrorWords } from "../../src/messages";
import type { WorkbookErrorCode } from "../../src/workbook";

const CODES: readonly WorkbookErrorCode[] = [
  "structureProtected",
  "sheetProtected",
  "sheetExists",
  "sheetMissing",
  "cellBeingEdited",
  "tooLarge",
  "timedOut",
  "readOnly",
  "busy",
  "unsupportedHost",
  "cancelled",
  "unexpected",
  "notSpreadsheet",
  "oldExcelFile",
  "encrypted",
  "damaged",
  "unsafe",
];

test.each(CODES)("a workbook's refusal %s is said in full sentences", (code) => {
  const { what, mend } = workbookErrorWords({ code });
  for (const sentence of [what, mend]) expect(sentence).toMatch(/^\p{Lu}[^{}]{12,}\.$/u);
});

test("a workbook's refusal names the sheet concerned and never shows the detail for support", () => {
  const { what } = workbookErrorWords({
    code: "sheetProtected",
    sheet: "KH 06-2023",
    detail: "AccessDenied",
  });
  expect(what).toBe("Biểu “KH 06-2023” đang khóa nên không ghi được.");
});
