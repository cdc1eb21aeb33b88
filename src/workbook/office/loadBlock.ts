import { rangeAddress, type CellRange } from "../../sheets";
import type { WantedLooks } from "../workbook";
import type { ReadBlock } from "./grid";
import { loadCommonLooks } from "./letterLooks";
import { rangeOf } from "./step";

/** Queues the reading of a block; the answer, once synced, is taken by the function returned. */
export function loadBlock(
  context: Excel.RequestContext,
  block: { readonly sheet: string; readonly range: CellRange },
  wanted: WantedLooks,
): () => ReadBlock {
  const worksheet = context.workbook.worksheets.getItem(block.sheet);
  const range = rangeOf(worksheet, rangeAddress(block.range));
  const { numberFormats = true } = wanted;
  range.load(`values,formulas,valueTypes${numberFormats ? ",numberFormat" : ""}`);
  const takeLooks = loadCommonLooks(range, wanted);
  const merged = range.getMergedAreasOrNullObject().untrack().load("address");
  return () => ({
    sheet: block.sheet,
    range: block.range,
    values: range.values,
    formulas: range.formulas,
    numberFormats: numberFormats ? range.numberFormat : [],
    valueTypes: range.valueTypes,
    looks: takeLooks(),
    merges: merged.isNullObject ? [] : areasOf(merged.address),
  });
}

/** The areas of an address such as "'Biểu, 06'!A1:B2,'Biểu, 06'!C3:D3", without the sheet. */
const areasOf = (address: string): readonly string[] =>
  [...address.matchAll(/!([$A-Z\d:]+)/g)].map(([, area = ""]) => area.replaceAll("$", ""));
