import { rangeOf } from "../../../sheets";
import type { FormatVerbs } from "../api/verbs";
import { isOnSheet } from "../state/range";
import type { Core } from "../state/core";
import type { SheetProperties } from "../state/sheetState";
import { applyStyle } from "./applyStyle";
import { labels } from "./labels";
import { setNumberFormats } from "./numberFormats";
import { DONE, firstRefusal, onRange, onSheet, refuse } from "./onSheet";
import { cutOut } from "./placed";
import { protectedFrom } from "./protection";
import { isCondition, isFormula } from "./ruleChecks";
import { chartVerbs } from "./charts";
import { addTable, changeTable, removeTable } from "./tables";

/** Formats and what else lies on a sheet. */
export const formatVerbs = (core: Core): FormatVerbs => ({
  ...ruleVerbs(core),
  ...viewVerbs(core),
  ...chartVerbs(core),
  applyStyle: (sheetId, range, patch) =>
    onRange(core, { label: labels.format, sheetId, range }, (sheet) => {
      const refusal = protectedFrom(sheet, "allowFormatCells");
      if (refusal) return refuse(refusal);
      applyStyle(core, { sheet, range }, patch);
      return DONE;
    }),
  setNumberFormats: (sheetId, range, formats) =>
    onRange(core, { label: labels.format, sheetId, range }, (sheet) =>
      setNumberFormats(core, { sheet, range }, formats),
    ),
  protect: (sheetId, protection) =>
    onSheet(core, { label: labels.protect, sheetId }, (sheet) => {
      if (sheet.properties.protection) return refuse("alreadyProtected");
      core.setSheet(sheet, { protection });
      return DONE;
    }),
  unprotect: (sheetId) =>
    onSheet(core, { label: labels.protect, sheetId }, (sheet) => {
      if (!sheet.properties.protection) return refuse("notProtected");
      core.setSheet(sheet, { protection: undefined });
      return DONE;
    }),
  addTable: (sheetId, range, options = {}) =>
    onRange(core, { label: labels.table, sheetId, range }, (sheet) =>
      addTable(core, { sheet, range }, options),
    ),
  changeTable: (name, change) => core.attempt(labels.table, () => changeTable(core, name, change)),
  removeTable: (name) => core.attempt(labels.table, () => removeTable(core, name)),
});

type RuleVerbs = Pick<FormatVerbs, "setRule" | "addConditionalFormat" | "clearConditionalFormats">;

const ruleVerbs = (core: Core): RuleVerbs => ({
  setRule: (sheetId, range, rule) =>
    onRange(core, { label: labels.rule, sheetId, range }, (sheet) => {
      const refusal = firstRefusal(
        protectedFrom(sheet),
        rule && !isCondition(rule.condition) && "ruleInvalid",
      );
      if (refusal) return refuse(refusal);
      const others = cutOut(sheet.properties.rules, range);
      core.setSheet(sheet, { rules: rule ? [...others, { range, rule }] : others });
      return DONE;
    }),
  addConditionalFormat: (sheetId, { range: address, ...format }) => {
    const range = rangeOf(address);
    return onRange(core, { label: labels.conditionalFormat, sheetId, range }, (sheet) => {
      const refusal = firstRefusal(
        protectedFrom(sheet, "allowFormatCells"),
        !isFormula(format.formula) && "formulaInvalid",
      );
      if (refusal) return refuse(refusal);
      const { conditionalFormats } = sheet.properties;
      core.setSheet(sheet, { conditionalFormats: [{ range, format }, ...conditionalFormats] });
      return DONE;
    });
  },
  clearConditionalFormats: (sheetId, range) =>
    onSheet(core, { label: labels.conditionalFormat, sheetId }, (sheet) => {
      const refusal = protectedFrom(sheet, "allowFormatCells");
      if (refusal) return refuse(refusal);
      const { conditionalFormats } = sheet.properties;
      const left = range ? cutOut(conditionalFormats, range) : [];
      core.setSheet(sheet, { conditionalFormats: left });
      return DONE;
    }),
});

type ViewVerbs = Pick<FormatVerbs, "freeze" | "setView" | "setPrint" | "setAutoFilter">;

const viewVerbs = (core: Core): ViewVerbs => ({
  freeze: (sheetId, frozen) =>
    change(
      core,
      { sheetId, label: labels.view, isAllowed: frozen.rows >= 0 && frozen.columns >= 0 },
      {
        frozen,
      },
    ),
  setView: (sheetId, view) => {
    const { zoom = 100 } = view;
    return change(
      core,
      { sheetId, label: labels.view, isAllowed: zoom >= 10 && zoom <= 400 },
      view,
    );
  },
  setPrint: (sheetId, print) =>
    change(core, { sheetId, label: labels.print, isAllowed: true }, { print }),
  setAutoFilter: (sheetId, range) =>
    onSheet(core, { label: labels.filter, sheetId }, (sheet) => {
      const refusal = firstRefusal(
        protectedFrom(sheet),
        range && !isOnSheet(range) && "outOfBounds",
      );
      if (refusal) return refuse(refusal);
      core.setSheet(sheet, { autoFilter: range });
      return DONE;
    }),
});

/** Changes what a person may change on a protected sheet too. */
const change = (
  core: Core,
  given: { readonly sheetId: string; readonly label: string; readonly isAllowed: boolean },
  properties: Partial<SheetProperties>,
) =>
  onSheet(core, given, (sheet) => {
    if (!given.isAllowed) return refuse("outOfBounds");
    core.setSheet(sheet, properties);
    return DONE;
  });
