import { attempt } from "../fault";
import type { XlsxFile } from "../openXlsx";
import { findPart, partText, type Package } from "../package";
import { readDrawing } from "../parts/drawing";
import { relatedPart } from "../parts/relationships";
import { readWorksheet } from "../parts/worksheet";
import { attribute, childNamed, childrenNamed } from "../xml/query";
import type { XmlElement } from "../xml/tree";
import { readCharts } from "./charts";
import { findSheet } from "./findSheet";

const ELEMENTS = {
  hyperlinks: ["hyperlinks"],
  comments: ["legacyDrawing"],
  drawings: ["drawing", "picture", "oleObjects", "controls"],
  pageBreaks: ["rowBreaks", "colBreaks"],
  filters: ["autoFilter"],
} as const;

/** Something on a sheet that a layout does not hold: it stays as the file has it, wherever the cells around it go. */
export type Unheld = keyof typeof ELEMENTS | "colorScales" | "richText";

/** What of a sheet a layout leaves out; nothing where the file has no such sheet. */
export function readUnheld(file: XlsxFile, sheetName: string): readonly Unheld[] {
  const found = attempt(() => {
    const { part } = findSheet(file, sheetName);
    const { root } = readWorksheet(file.pack, part, { cell: () => {} });
    const held = holdsOurChartsOnly(file.pack, part) ? ["drawing"] : [];
    return [...elementsOf(root, held), ...scalesOf(root), ...richTextOf(file)];
  });
  return found.ok ? found.value : [];
}

const elementsOf = (root: XmlElement, held: readonly string[]): readonly Unheld[] =>
  KINDS.filter((kind) =>
    ELEMENTS[kind].some((name) => childNamed(root, name) && !held.includes(name)),
  );

/** Our own charts move along: a layout holds them. */
function holdsOurChartsOnly(pack: Package, part: string): boolean {
  const drawing = readDrawing(pack, part);
  return drawing?.root.children.length === readCharts(pack, part).length;
}

const KINDS = ["hyperlinks", "comments", "drawings", "pageBreaks", "filters"] as const;

const SCALES: ReadonlySet<string> = new Set(["colorScale", "dataBar", "iconSet"]);

function scalesOf(root: XmlElement): readonly Unheld[] {
  const rules = childrenNamed(root, "conditionalFormatting").flatMap((one) =>
    childrenNamed(one, "cfRule"),
  );
  const hasScale = rules.some((rule) => SCALES.has(attribute(rule, "type") ?? ""));
  return hasScale ? ["colorScales"] : [];
}

/** Letters of several looks in one cell stand among the texts that all sheets share. */
function richTextOf({ pack, workbook }: XlsxFile): readonly Unheld[] {
  const part = findPart(pack, relatedPart(pack, workbook.part, "sharedStrings") ?? "");
  return part && /<(?:\w+:)?r>/.test(partText(part)) ? ["richText"] : [];
}
