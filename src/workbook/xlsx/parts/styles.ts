import { getPart, xmlPart, type Package, type XmlPart } from "../package";
import { attribute, childNamed, childrenNamed, numberAttribute } from "../xml/query";
import type { XmlElement } from "../xml/tree";
import { formatCode } from "./numberFormats";
import { relatedPart } from "./relationships";

/** The styles part, its lists by number. */
export interface StylesPart {
  readonly source: XmlPart;
  readonly numberFormats: ReadonlyMap<number, string>;
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
  readonly cellFormats: readonly XmlElement[];
  readonly differentialFormats: readonly XmlElement[];
}

/** The styles of a workbook; undefined where it has no such part. */
export function readStyles(pack: Package, workbookPart: string): StylesPart | undefined {
  const name = relatedPart(pack, workbookPart, "styles");
  if (name === undefined) return undefined;
  return parseStyles(xmlPart(getPart(pack, name)));
}

function parseStyles(source: XmlPart): StylesPart {
  const list = (parent: string, name: string): readonly XmlElement[] =>
    childrenNamed(childNamed(source.root, parent), name);
  return {
    source,
    numberFormats: new Map(
      list("numFmts", "numFmt").map((one) => [
        numberAttribute(one, "numFmtId") ?? 0,
        attribute(one, "formatCode") ?? "",
      ]),
    ),
    fonts: list("fonts", "font"),
    fills: list("fills", "fill"),
    borders: list("borders", "border"),
    cellFormats: list("cellXfs", "xf"),
    differentialFormats: list("dxfs", "dxf"),
  };
}

/** The number format of a cell format, or null where it is General. */
export const numberFormatOf = (styles: StylesPart, cellFormat: number): string | null =>
  formatCode(
    numberAttribute(styles.cellFormats[cellFormat], "numFmtId") ?? 0,
    styles.numberFormats,
  );
