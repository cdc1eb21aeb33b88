import type { CellStyle, ConditionalFormat } from "../../../sheets";
import { fault } from "../fault";
import { builtinFormatId } from "../parts/numberFormats";
import type { StylesPart } from "../parts/styles";
import { defaultFont } from "../read/cellStyle";
import { insertInOrder, replaceElement, setAttribute, spliceText, type Splice } from "../xml/edit";
import { childNamed } from "../xml/query";
import type { XmlElement } from "../xml/tree";
import { elementWriter } from "../xml/write";
import { alignmentText, borderText, differentialText, fillText, fontText } from "./styleText";

/** Order of the styleSheet element's children (ECMA-376 part 1, 18.8.39). */
const STYLES_ORDER: readonly string[] =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
    " ",
  );

/** Excel opens at most this many cell formats. */
const MOST_FORMATS = 64_000;

/** Looks appended to a workbook's own, none of which is renumbered; equal ones are written once. */
export interface StyleBook {
  /** The number of the cell format with these looks; 0 is the workbook's plain one. */
  cellFormat(style: CellStyle): number;
  /** The number of the differential format with these looks. */
  differentialFormat(style: ConditionalFormat["style"]): number;
  /** The styles part's text with all that was asked for; undefined where nothing was new. */
  take(): string | undefined;
}

/** A book over a workbook's styles part. */
export function styleBook(styles: StylesPart): StyleBook {
  const { root, xml } = styles.source;
  const write = elementWriter(root.prefix);
  const list = (name: string, known: readonly XmlElement[]): AppendList =>
    appendList(
      name,
      known.map(({ start, end }) => xml.slice(start, end)),
    );
  const fonts = list("fonts", styles.fonts);
  const fills = list("fills", styles.fills);
  const borders = list("borders", styles.borders);
  const formats = list("cellXfs", styles.cellFormats);
  const differential = list("dxfs", styles.differentialFormats);
  const numbers = numberFormatList(styles.numberFormats, (attributes) =>
    write("numFmt", attributes),
  );
  const base = defaultFont(styles);
  const cellFormat = (style: CellStyle): number => {
    if (isPlain(style, base)) return 0;
    const alignment = alignmentText(style, write);
    const protection = style.locked === false ? write("protection", { locked: false }) : "";
    const attributes = {
      numFmtId: numbers.id(style.numberFormat ?? "General"),
      fontId: fonts.add(fontText(style, base, write)),
      fillId: style.fill === undefined ? 0 : fills.add(fillText(style.fill, write)),
      borderId: style.borders ? borders.add(borderText(style.borders, write)) : 0,
      xfId: 0,
      applyNumberFormat: true,
      applyFont: true,
      applyFill: true,
      applyBorder: true,
      applyAlignment: alignment !== "" || undefined,
      applyProtection: protection !== "" || undefined,
    };
    return formats.add(write("xf", attributes, alignment + protection));
  };
  return {
    cellFormat,
    differentialFormat: (style) => differential.add(differentialText(style, write)),
    take() {
      if (formats.count() > MOST_FORMATS) fault("tooLarge", "styles: too many cell formats");
      const lists = [numbers.list, fonts, fills, borders, formats, differential];
      const splices = lists.flatMap((one) => listSplices(xml, root, one));
      return splices.length === 0 ? undefined : spliceText(xml, splices);
    },
  };
}

/** Whether a style shows as a cell without looks does. */
function isPlain(style: CellStyle, base: ReturnType<typeof defaultFont>): boolean {
  const { fontName = base.fontName, fontSize = base.fontSize, ...rest } = style;
  if (fontName !== base.fontName || fontSize !== base.fontSize) return false;
  return Object.values(rest).every((value) => value === undefined);
}

interface AppendList {
  readonly name: string;
  /** The number of an item, appended where there is none like it. */
  add(text: string): number;
  count(): number;
  added(): readonly string[];
}

function appendList(name: string, known: readonly string[]): AppendList {
  const numbers = new Map<string, number>();
  known.forEach((text, index) => numbers.set(text, numbers.get(text) ?? index));
  const added: string[] = [];
  return {
    name,
    add(text) {
      const number = numbers.get(text) ?? known.length + added.length;
      if (number === known.length + added.length) added.push(text);
      numbers.set(text, number);
      return number;
    },
    count: () => known.length + added.length,
    added: () => added,
  };
}

/** Number formats bear ids of their own, the workbook's from 164 on. */
function numberFormatList(
  known: ReadonlyMap<number, string>,
  write: (attributes: { readonly numFmtId: number; readonly formatCode: string }) => string,
): { readonly list: AppendList; id(code: string): number } {
  const list = appendList("numFmts", Array.from(known, String));
  const ids = new Map([...known].map(([id, code]) => [code, id]));
  let next = Math.max(163, ...known.keys()) + 1;
  return {
    list,
    id(code) {
      const found = builtinFormatId(code) ?? ids.get(code);
      if (found !== undefined) return found;
      ids.set(code, next);
      list.add(write({ numFmtId: next, formatCode: code }));
      return next++;
    },
  };
}

function listSplices(xml: string, root: XmlElement, list: AppendList): readonly Splice[] {
  const added = list.added();
  if (added.length === 0) return [];
  const element = childNamed(root, list.name);
  const count = String(list.count());
  const inner = added.join("");
  if (!element) {
    const text = elementWriter(root.prefix)(list.name, { count }, inner);
    return [insertInOrder(xml, root, { name: list.name, text, order: STYLES_ORDER })];
  }
  if (element.end === element.openEnd) {
    return [replaceElement(element, elementWriter(root.prefix)(list.name, { count }, inner))];
  }
  return [
    setAttribute(xml, element, ["count", count]),
    { start: element.closeStart, end: element.closeStart, text: inner },
  ];
}
