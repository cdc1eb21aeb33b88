import type { CellStyle, ConditionalFormat } from "../../../sheets";
import { fault } from "../fault";
import { builtinFormatId } from "../parts/numberFormats";
import type { StylesPart } from "../parts/styles";
import { defaultFont } from "../read/cellStyle";
import { insertInOrder, replaceElement, setAttribute, spliceText, type Splice } from "../xml/edit";
import { childNamed, numberAttribute } from "../xml/query";
import type { XmlElement } from "../xml/tree";
import { elementWriter, type ElementWriter } from "../xml/write";
import type { Letters } from "./cellTargets";
import { changedFormatText, lockedText, renamedFontText, type Source } from "./copiedFormat";
import { largest } from "./largest";
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
  /** The number of the format that is like a known one but for whether its cells are locked. */
  lockedFormat(format: number, locked: boolean): number;
  /** The number of the format that is like a known one but for the name of its font or its number format. */
  letteredFormat(format: number, letters: Letters): number;
  /** The number of the differential format with these looks. */
  differentialFormat(style: ConditionalFormat["style"]): number;
  /** The styles part's text with all that was asked for; undefined where nothing was new. */
  take(): string | undefined;
}

/** A book over a workbook's styles part. */
export function styleBook(styles: StylesPart): StyleBook {
  const { root, xml } = styles.source;
  const write = elementWriter(root.prefix);
  const list = (name: string, known: readonly XmlElement[], usual: readonly string[]): AppendList =>
    appendList(
      name,
      known.map(({ start, end }) => xml.slice(start, end)),
      usual,
    );
  const source = { xml, write };
  const usual = usualItems(write);
  const fonts = list("fonts", styles.fonts, usual.fonts);
  const fills = list("fills", styles.fills, usual.fills);
  const borders = list("borders", styles.borders, usual.borders);
  const formats = list("cellXfs", styles.cellFormats, usual.formats);
  const differential = list("dxfs", styles.differentialFormats, []);
  const numbers = numberFormatList(styles.numberFormats, (attributes) =>
    write("numFmt", attributes),
  );
  const base = defaultFont(styles);
  const cellFormat = (style: CellStyle): number => {
    if (isPlain(style, base)) return 0;
    const ids = {
      numFmtId: numbers.id(style.numberFormat ?? "General"),
      fontId: fonts.add(fontText(style, base, write)),
      fillId: style.fill === undefined ? 0 : fills.add(fillText(style.fill, write)),
      borderId: style.borders ? borders.add(borderText(style.borders, write)) : 0,
    };
    return formats.add(cellFormatText(style, ids, write));
  };
  return {
    cellFormat,
    lockedFormat: (format, locked) =>
      formats.add(lockedText(styles.cellFormats[format], locked, source)),
    letteredFormat: letteredFormats(styles, { fonts, formats, numbers, source }),
    differentialFormat: (style) => differential.add(differentialText(style, write)),
    take() {
      const isAsked = formats.isAsked() || differential.isAsked();
      if (!isAsked) return undefined;
      if (formats.count() > MOST_FORMATS) fault("tooLarge", "styles: too many cell formats");
      const lists = [numbers.list, fonts, fills, borders, formats, differential];
      const splices = lists.flatMap((one) => listSplices(xml, root, one));
      return splices.length === 0 ? undefined : spliceText(xml, splices);
    },
  };
}

/** An `xf` element; `ids` number the looks that stand in lists of their own. */
function cellFormatText(
  style: CellStyle,
  ids: Readonly<Record<string, number>>,
  write: ElementWriter,
): string {
  const alignment = alignmentText(style, write);
  const protection = style.locked === false ? write("protection", { locked: false }) : "";
  const attributes = {
    ...ids,
    xfId: 0,
    applyNumberFormat: true,
    applyFont: true,
    applyFill: true,
    applyBorder: true,
    applyAlignment: alignment !== "" || undefined,
    applyProtection: protection !== "" || undefined,
  };
  return write("xf", attributes, alignment + protection);
}

/** Formats like known ones in other letters, with all that they are made of. */
const letteredFormats =
  (
    styles: StylesPart,
    to: {
      readonly fonts: AppendList;
      readonly formats: AppendList;
      readonly numbers: NumberFormatList;
      readonly source: Source;
    },
  ): StyleBook["letteredFormat"] =>
  (format, letters) => {
    const known = styles.cellFormats[format];
    const font = styles.fonts[numberAttribute(known, "fontId") ?? 0];
    const fontId = (name: string): number => to.fonts.add(renamedFontText(font, name, to.source));
    const attributes = letterIds(letters, { fontId, numFmtId: to.numbers.id });
    return to.formats.add(changedFormatText(known, attributes, to.source));
  };

/** The attributes by which a cell format names the letters that are told. */
const letterIds = (
  { fontName, numberFormat }: Letters,
  ids: Readonly<Record<"fontId" | "numFmtId", (name: string) => number>>,
) => ({
  ...(fontName !== undefined && { fontId: ids.fontId(fontName), applyFont: true }),
  ...(numberFormat !== undefined && {
    numFmtId: ids.numFmtId(numberFormat),
    applyNumberFormat: true,
  }),
});

/** Whether a style shows as a cell without looks does. */
function isPlain(style: CellStyle, base: ReturnType<typeof defaultFont>): boolean {
  const { fontName = base.fontName, fontSize = base.fontSize, ...rest } = style;
  if (fontName !== base.fontName || fontSize !== base.fontSize) return false;
  return Object.values(rest).every((value) => value === undefined);
}

/** What the first items of each list stand for whatever they say: plain cells, and two fills that Excel keeps for itself. */
const usualItems = (write: ElementWriter) => ({
  fonts: [write("font", {}, write("sz", { val: 11 }) + write("name", { val: "Calibri" }))],
  fills: ["none", "gray125"].map((patternType) =>
    write("fill", {}, write("patternFill", { patternType })),
  ),
  borders: [borderText(undefined, write)],
  formats: [write("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })],
});

interface AppendList {
  readonly name: string;
  /** Whether any item was asked for. */
  isAsked(): boolean;
  /** The number of an item, appended where there is none like it. */
  add(text: string): number;
  count(): number;
  added(): readonly string[];
}

/** A list of a workbook's items; where it has fewer than the usual ones, these come first. */
function appendList(name: string, known: readonly string[], usual: readonly string[]): AppendList {
  const added = usual.slice(known.length);
  const numbers = new Map<string, number>();
  [...known, ...added].forEach((text, index) => numbers.set(text, numbers.get(text) ?? index));
  let isAsked = false;
  return {
    name,
    isAsked: () => isAsked,
    add(text) {
      isAsked = true;
      const number = numbers.get(text) ?? known.length + added.length;
      if (number === known.length + added.length) added.push(text);
      numbers.set(text, number);
      return number;
    },
    count: () => known.length + added.length,
    added: () => added,
  };
}

interface NumberFormatList {
  readonly list: AppendList;
  readonly id: (code: string) => number;
}

/** Number formats bear ids of their own, the workbook's from 164 on. */
function numberFormatList(
  known: ReadonlyMap<number, string>,
  write: (attributes: { readonly numFmtId: number; readonly formatCode: string }) => string,
): NumberFormatList {
  const list = appendList("numFmts", Array.from(known, String), []);
  const ids = new Map([...known].map(([id, code]) => [code, id]));
  let next = largest(known.keys(), 163) + 1;
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
