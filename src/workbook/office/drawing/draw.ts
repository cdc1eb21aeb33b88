import { retarget, type SheetLayout, type StandIns } from "../../../sheets";
import { rangeOf, smallStep, type Step } from "../step";
import { drawCharts } from "./charts";
import { drawConditionalFormats } from "./conditionalFormats";
import { drawContent } from "./content";
import { drawPrint } from "./print";
import { drawRowsAndColumns } from "./rowsAndColumns";
import { drawRules } from "./rules";
import { drawStyles } from "./styles";
import { drawView } from "./view";

/**
 * Everything that draws a layout on an empty sheet, in an order that Excel accepts: formats before content (a text in a cell of
 * format "@" stays as it is), names before the formulas that use them, protection last.
 */
export const drawSheet = (layout: SheetLayout, standIns: StandIns): readonly Step[] => [
  ...drawStyles(layout.styles),
  ...drawNames(layout, standIns),
  ...drawContent(layout, standIns),
  ...drawMerges(layout),
  ...drawTables(layout),
  ...drawRules(layout.rules, standIns),
  ...drawConditionalFormats(layout.conditionalFormats, standIns),
  ...drawRowsAndColumns(layout),
  ...drawView(layout),
  ...drawPrint(layout.print),
  ...drawCharts(layout, standIns),
  ...drawProtection(layout),
];

const drawNames = ({ names }: SheetLayout, standIns: StandIns): readonly Step[] =>
  names.map(({ name, formula, hidden }) =>
    smallStep((sheet) => {
      const added = sheet.names.add(name, `=${retarget(formula, standIns)}`);
      if (hidden) added.visible = false;
    }),
  );

const drawMerges = ({ merges }: SheetLayout): readonly Step[] =>
  merges.map((address) => smallStep((sheet) => rangeOf(sheet, address).merge()));

const drawTables = ({ tables = [] }: SheetLayout): readonly Step[] =>
  tables.map(({ name, range, style }) =>
    smallStep((sheet) => {
      const table = sheet.tables.add(range, true);
      table.name = name;
      if (style !== undefined) table.style = style;
    }),
  );

const drawProtection = ({ protection }: SheetLayout): readonly Step[] =>
  protection ? [smallStep((sheet) => sheet.protection.protect({ ...protection }))] : [];
