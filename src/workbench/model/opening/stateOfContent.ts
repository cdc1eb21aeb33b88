import type { WorkbookContent } from "../api/opening";
import type { CustomXmlPart } from "../api/parts";
import { completeStyle } from "../state/styles";
import { idAt, type WorkbookState } from "../state/workbookState";
import { rootNamespace } from "./rootNamespace";
import { sheetOfLayout } from "./sheetOfLayout";

/** The state of a workbook that is opened; throws where the content has no sheet that can be seen. */
export function stateOfContent(content: WorkbookContent): WorkbookState {
  const baseStyle = completeStyle(content.baseStyle ?? {});
  const sheets = content.sheets.map((layout, index) =>
    sheetOfLayout(layout, { id: idAt(index), baseStyle }),
  );
  const visible = sheets.filter(({ properties }) => properties.visibility === "visible");
  const front = visible.find(({ properties }) => properties.name === content.activeSheet);
  const active = front ?? visible[0];
  if (!active) throw new Error("A workbook needs a visible sheet");
  return {
    sheets,
    activeSheetId: active.id,
    names: content.names ?? [],
    customXml: (content.customXml ?? []).map((xml, index) => partOf(xml, sheets.length + index)),
    settings: new Map(),
    isStructureProtected: content.structureProtected ?? false,
    calculationMode: content.calculationMode ?? "automatic",
    date1904: content.date1904 ?? false,
  };
}

const partOf = (xml: string, index: number): CustomXmlPart => ({
  id: idAt(index),
  namespace: rootNamespace(xml) ?? "",
  xml,
});
