import { fileErrorWords, workbookErrorWords } from "../../src/messages";
import type { WorkbookErrorCode } from "../../src/workbook";

const FILE_CODES = Object.keys(fileErrorWords) as readonly (keyof typeof fileErrorWords)[];

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
  ...FILE_CODES,
];

test.each(CODES)("a workbook's refusal %s is said in full sentences", (code) => {
  const { what, mend } = workbookErrorWords({ code });
  for (const sentence of [what, mend]) expect(sentence).toMatch(/^\p{Lu}[^{}]{12,}\.$/u);
});

test("a file that is not opened is told what it is in a sentence that no other refusal has", () => {
  const sentences = FILE_CODES.map((code) => fileErrorWords[code].what);
  expect(new Set(sentences).size).toBe(FILE_CODES.length);
});

test("a workbook's refusal names the sheet concerned and never shows the detail for support", () => {
  const { what } = workbookErrorWords({
    code: "sheetProtected",
    sheet: "KH 06-2023",
    detail: "AccessDenied",
  });
  expect(what).toBe("Biểu “KH 06-2023” đang khóa nên không ghi được.");
});
