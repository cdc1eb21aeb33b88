import { ok } from "../../../shared";
import type { DefinedName } from "../api/parts";
import type { Outcome } from "../api/modelError";
import type { WorkbookVerbs } from "../api/verbs";
import { isSameName } from "../formula/rewrite";
import { rootNamespace } from "../opening/rootNamespace";
import type { Core } from "../state/core";
import { labels } from "./labels";
import { isName } from "./nameRules";
import { DONE, firstRefusal, onSheet, refuse } from "./onSheet";
import { isFormula } from "./ruleChecks";

/** What belongs to the workbook. */
export const workbookVerbs = (core: Core): WorkbookVerbs => ({
  ...xmlVerbs(core),
  setName: (sheetId, name) => {
    const refusal = firstRefusal(
      !isName(name.name) && "nameInvalid",
      !isFormula(name.formula) && "formulaInvalid",
      sheetId === undefined && isTable(core, name.name) && "nameTaken",
    );
    if (refusal) return refuse(refusal);
    return changeNames(core, sheetId, (names) => [...without(names, name.name), name]);
  },
  deleteName: (sheetId, name) =>
    changeNames(core, sheetId, (names) => {
      const left = without(names, name);
      return left.length < names.length ? left : undefined;
    }),
  setSetting: (key, json) =>
    core.attempt(labels.setting, () => {
      const settings = new Map(core.state.settings);
      if (json === undefined) settings.delete(key);
      else settings.set(key, json);
      core.setWorkbook({ settings });
      return DONE;
    }),
  setStructureProtected: (isStructureProtected) =>
    core.attempt(labels.protect, () => {
      core.setWorkbook({ isStructureProtected });
      return DONE;
    }),
  setCalculationMode: (calculationMode) =>
    core.attempt(labels.setting, () => {
      core.setWorkbook({ calculationMode });
      return DONE;
    }),
});

type XmlVerbs = Pick<WorkbookVerbs, "addCustomXml" | "setCustomXml" | "deleteCustomXml">;

const xmlVerbs = (core: Core): XmlVerbs => ({
  addCustomXml: (xml) =>
    core.attempt(labels.customXml, () => {
      const namespace = rootNamespace(xml);
      if (namespace === undefined) return refuse("xmlInvalid");
      const part = { id: core.newId(), namespace, xml };
      core.setWorkbook({ customXml: [...core.state.customXml, part] });
      return ok(part);
    }),
  setCustomXml: (id, xml) =>
    core.attempt(labels.customXml, () => {
      const namespace = rootNamespace(xml);
      const { customXml } = core.state;
      if (namespace === undefined) return refuse("xmlInvalid");
      if (!customXml.some((part) => part.id === id)) return refuse("xmlPartMissing");
      core.setWorkbook({
        customXml: customXml.map((part) => (part.id === id ? { id, namespace, xml } : part)),
      });
      return DONE;
    }),
  deleteCustomXml: (id) =>
    core.attempt(labels.customXml, () => {
      const { customXml } = core.state;
      const left = customXml.filter((part) => part.id !== id);
      if (left.length === customXml.length) return refuse("xmlPartMissing");
      core.setWorkbook({ customXml: left });
      return DONE;
    }),
});

type Names = readonly DefinedName[];

const without = (names: Names, name: string): Names =>
  names.filter((one) => !isSameName(one.name, name));

const isTable = ({ state }: Core, name: string): boolean =>
  state.sheets.some(({ properties }) =>
    properties.tables.some(({ table }) => isSameName(table.name, name)),
  );

/** Changes the names of a sheet or of the workbook; a change that answers undefined does not know the name. */
function changeNames(
  core: Core,
  sheetId: string | undefined,
  change: (names: Names) => Names | undefined,
): Outcome {
  if (sheetId === undefined) {
    return core.attempt(labels.name, () => {
      const names = change(core.state.names);
      if (!names) return refuse("nameMissing");
      core.setWorkbook({ names });
      return DONE;
    });
  }
  return onSheet(core, { label: labels.name, sheetId }, (sheet) => {
    const names = change(sheet.properties.names);
    if (!names) return refuse("nameMissing");
    core.setSheet(sheet, { names });
    return DONE;
  });
}
