import { createWorkbookModel } from "../../../src/workbench/model";
import { officeWorkbook } from "../../../src/workbook/office";
import { startOfficeHost, type OfficeHost } from "../../support/officeHost";
import { workbookContract, type ContractStart } from "../contract";

let host: OfficeHost | undefined;
afterEach(() => {
  host?.stop();
});

workbookContract("office.js", ({ sheets, structureProtected = false }: ContractStart) => {
  const clock = () => "2023-06-20T08:30:00";
  const model = createWorkbookModel({ sheets, structureProtected }, { clock });
  host = startOfficeHost({ model });
  const idOf = (name: string): string => model.sheetNamed(name)?.id ?? "";
  return {
    workbook: officeWorkbook(),
    rename: (sheet, name) => {
      model.renameSheet(idOf(sheet), name);
    },
    copy: (sheet) => {
      model.copySheet(idOf(sheet));
    },
    charts: (sheet) => model.sheetNamed(sheet)?.charts ?? [],
  };
});
