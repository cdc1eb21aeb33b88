import type { CellStyle, SheetName } from "../../../sheets";
import { plainFormula } from "../formulas/functionPrefixes";
import type { XlsxFile } from "../openXlsx";
import { findPart, partText } from "../package";
import { readRelationships } from "../parts/relationships";
import { readStyles } from "../parts/styles";
import { defaultFont } from "./cellStyle";

/** The font of cells that say nothing of their own. */
export const readDefaultFont = ({ pack, workbook }: XlsxFile): CellStyle =>
  defaultFont(readStyles(pack, workbook.part));

/** The workbook's own names, without those that Excel keeps for itself. */
export const readNames = ({ workbook }: XlsxFile): readonly SheetName[] =>
  workbook.names
    .filter(({ name, sheetIndex }) => sheetIndex === undefined && !name.startsWith("_xlnm."))
    .map(({ name, formula, hidden }) => ({
      name,
      formula: plainFormula(formula),
      ...(hidden && { hidden }),
    }));

/** The XML texts of all custom XML parts of a workbook. */
export const readCustomXml = ({ pack, workbook }: XlsxFile): readonly string[] =>
  readRelationships(pack, workbook.part).flatMap(({ kind, external, target }) => {
    const part = kind === "customXml" && !external ? findPart(pack, target) : undefined;
    return part ? [partText(part)] : [];
  });
