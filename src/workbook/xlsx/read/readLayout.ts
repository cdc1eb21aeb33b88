import type { Result } from "../../../shared";
import type { RowFormat, SheetLayout, SheetName } from "../../../sheets";
import type { WorkbookError } from "../../workbook";
import { attempt } from "../fault";
import { plainFormula } from "../formulas/functionPrefixes";
import type { XlsxFile } from "../openXlsx";
import type { Package } from "../package";
import type { CellSink } from "../parts/cells";
import { readPalette } from "../parts/colors";
import { readSharedStrings } from "../parts/sharedStrings";
import { readStyles } from "../parts/styles";
import type { DefinedName, SheetEntry } from "../parts/workbook";
import { readWorksheet } from "../parts/worksheet";
import type { XmlElement } from "../xml/tree";
import { readCellRules } from "./cellRules";
import { rowFormat } from "./columnsAndRows";
import { readCharts } from "./charts";
import { readConditionalFormats } from "./conditionalFormats";
import { findSheet } from "./findSheet";
import { layoutCells } from "./layoutCells";
import { layoutStyles, type Looks } from "./layoutStyles";
import { readPrintSetup } from "./printSetup";
import { readMerges, readProperties, readProtection, readView } from "./sheetFeatures";
import { readTables } from "./tables";

/** A sheet as a layout: everything a layout can say, whoever made the sheet. Formulas have no "=". */
export const readLayout = (file: XlsxFile, sheetName: string): Result<SheetLayout, WorkbookError> =>
  attempt(() => {
    const { pack, workbook } = file;
    const sheet = findSheet(file, sheetName);
    const styles = readStyles(pack, workbook.part);
    const looks = { styles, palette: readPalette(pack, workbook.part, styles?.source.root) };
    const rows = rowCollector();
    const mostCells = pack.limits.cells;
    const cells = layoutCells({
      sharedStrings: readSharedStrings(pack, workbook.part),
      date1904: workbook.date1904,
      mostCells,
    });
    const { root } = readWorksheet(pack, sheet.part, { ...cells.sink, row: rows.row });
    return {
      name: sheet.name,
      ...(sheet.visibility !== "visible" && { visibility: sheet.visibility }),
      ...cells.take(),
      ...layoutStyles(root, cells.styles, { ...looks, rowStyles: rows.styles, mostCells }),
      rows: rows.formats,
      tables: readTables(pack, sheet.part).map(({ table }) => table),
      ...chartsOf(pack, sheet.part),
      ...readFeatures(root, namesOf(file, sheet), looks),
    };
  });

function chartsOf(pack: Package, part: string): Pick<SheetLayout, "charts"> {
  const charts = readCharts(pack, part).map(({ chart }) => chart);
  return charts.length > 0 ? { charts } : {};
}

function rowCollector(): {
  readonly row: NonNullable<CellSink["row"]>;
  readonly formats: readonly RowFormat[];
  readonly styles: ReadonlyMap<number, number>;
} {
  const formats: RowFormat[] = [];
  const styles = new Map<number, number>();
  return {
    formats,
    styles,
    row({ rowIndex, attributes }) {
      const format = rowFormat(rowIndex, attributes);
      if (format) formats.push(format);
      const style = Number(attributes.get("s"));
      if (style > 0 && attributes.get("customFormat") === "1") styles.set(rowIndex, style);
    },
  };
}

const namesOf = ({ workbook }: XlsxFile, sheet: SheetEntry): readonly DefinedName[] =>
  workbook.names.filter(({ sheetIndex }) => workbook.sheets[sheetIndex ?? -1] === sheet);

/** Names that Excel keeps for itself (what is printed or filtered) are told by what they mean. */
const ownNames = (names: readonly DefinedName[]): readonly SheetName[] =>
  names
    .filter(({ name }) => !name.toLowerCase().startsWith("_xlnm."))
    .map(({ name, formula, hidden }) => ({
      name,
      formula: plainFormula(formula),
      ...(hidden && { hidden }),
    }));

function readFeatures(
  root: XmlElement,
  names: readonly DefinedName[],
  { styles, palette }: Looks,
): Pick<SheetLayout, "merges" | "rules" | "conditionalFormats" | "names"> & Partial<SheetLayout> {
  const print = readPrintSetup(root, names);
  const protection = readProtection(root);
  const differentialFormats = styles?.differentialFormats ?? [];
  return {
    merges: readMerges(root),
    rules: readCellRules(root),
    conditionalFormats: readConditionalFormats(root, { differentialFormats, palette }),
    names: ownNames(names),
    ...readProperties(root, palette),
    ...readView(root),
    ...(print && { print }),
    ...(protection && { protection }),
  };
}
