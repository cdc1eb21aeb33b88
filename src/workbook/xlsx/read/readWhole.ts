import type { CellStyle } from "../../../sheets";
import type { XlsxFile } from "../openXlsx";
import { findPart, partText } from "../package";
import { readRelationships } from "../parts/relationships";
import { readStyles } from "../parts/styles";
import { defaultFont } from "./cellStyle";

/** The font of cells that say nothing of their own. */
export const readDefaultFont = ({ pack, workbook }: XlsxFile): CellStyle =>
  defaultFont(readStyles(pack, workbook.part));

/** The XML texts of all custom XML parts of a workbook. */
export const readCustomXml = ({ pack, workbook }: XlsxFile): readonly string[] =>
  readRelationships(pack, workbook.part).flatMap(({ kind, external, target }) => {
    const part = kind === "customXml" && !external ? findPart(pack, target) : undefined;
    return part ? [partText(part)] : [];
  });
