import { strFromU8 } from "fflate";
import type { SheetChart } from "../../../src/sheets";
import { createXlsx, openXlsx, readLayout, type FileWorkbook } from "../../../src/workbook/xlsx";
import { escapeAttribute } from "../../../src/workbook/xlsx/xml/text";
import { unzipped, zipped } from "../../support/aPackage";
import { openedWorkbook } from "../../support/opened";
import { workbookContract, type ContractStart } from "../contract";

workbookContract("a file", ({ sheets, structureProtected = false }: ContractStart) => {
  let workbook = opened(createXlsx(sheets), (xml) =>
    structureProtected
      ? xml.replace("<bookViews>", `<workbookProtection lockStructure="1"/><bookViews>`)
      : xml,
  );
  const edit = (change: (xml: string) => string): void => {
    workbook = opened(workbook.save(), change);
  };
  return {
    get workbook() {
      return workbook;
    },
    rename: (sheet, name) => {
      edit((xml) =>
        xml.replace(`name="${escapeAttribute(sheet)}"`, `name="${escapeAttribute(name)}"`),
      );
    },
    copy: (sheet) => {
      edit((xml) => copied(xml, sheet));
    },
    charts: (sheet) => chartsOf(workbook.save(), sheet),
  };
});

function chartsOf(bytes: Uint8Array, sheet: string): readonly SheetChart[] {
  const file = openXlsx(bytes);
  const layout = file.ok ? readLayout(file.value, sheet) : file;
  if (!layout.ok) throw new Error(layout.error.code);
  return layout.value.charts ?? [];
}

/** A file's workbook after a change of its workbook part. */
function opened(bytes: Uint8Array, change: (xml: string) => string): FileWorkbook {
  const parts = Object.fromEntries(unzipped(bytes));
  const xml = strFromU8(parts[WORKBOOK] ?? new Uint8Array(0));
  return openedWorkbook(zipped({ ...parts, [WORKBOOK]: change(xml) }));
}

const WORKBOOK = "xl/workbook.xml";

/** The workbook part with a tab more behind the last one, of the same cells and with the same names of its own. */
function copied(xml: string, sheet: string): string {
  const tabs = [...xml.matchAll(/<sheet [^>]*>/g)].map(([tab]) => tab);
  const index = tabs.findIndex((tab) => tab.includes(`name="${escapeAttribute(sheet)}"`));
  const tab = (tabs[index] ?? "")
    .replace(/name="[^"]*"/, `name="${escapeAttribute(`${sheet} (2)`)}"`)
    .replace(/sheetId="\d+"/, `sheetId="99"`);
  const own = new RegExp(`<definedName [^>]*localSheetId="${index}"[^>]*>[^]*?</definedName>`, "g");
  const names = (xml.match(own) ?? []).map((name) =>
    name.replace(`localSheetId="${index}"`, `localSheetId="${tabs.length}"`),
  );
  return xml
    .replace("</sheets>", `${tab}</sheets>`)
    .replace("</definedNames>", `${names.join("")}</definedNames>`);
}
