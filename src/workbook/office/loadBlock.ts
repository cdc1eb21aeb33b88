import { rangeAddress } from "../../sheets";
import type { WantedLooks } from "../workbook";
import { mayHoldErrors, type ReadBlock } from "./grid";
import { isMixed, loadCellLooks, loadCommonLooks } from "./letterLooks";
import { rangeOf } from "./step";

type Place = Pick<ReadBlock, "sheet" | "range">;

/** Queues the reading of a block; the answer, once synced, is taken by the function returned. */
export function loadBlock(
  context: Excel.RequestContext,
  block: Place,
  wanted: WantedLooks,
): () => ReadBlock {
  const range = rangeOfBlock(context, block);
  const { numberFormats = true } = wanted;
  range.load(`values,formulas${numberFormats ? ",numberFormat" : ""}`);
  const takeLooks = loadCommonLooks(range, wanted);
  const merged = range.getMergedAreasOrNullObject().untrack().load("address");
  return () => ({
    sheet: block.sheet,
    range: block.range,
    values: range.values,
    formulas: range.formulas,
    numberFormats: numberFormats ? range.numberFormat : [],
    looks: takeLooks(),
    merges: merged.isNullObject ? [] : areasOf(merged.address),
  });
}

/** Queues a look at the letters of each cell where they are not all alike, and at the types of values where one may be an error. */
export function loadDetails(
  context: Excel.RequestContext,
  block: ReadBlock,
  wanted: WantedLooks,
): () => ReadBlock {
  const range = rangeOfBlock(context, block);
  const takeLooks = isMixed(block.looks) ? loadCellLooks(range, wanted) : undefined;
  const typed = mayHoldErrors(block) ? range.load("valueTypes") : undefined;
  return () => ({ ...block, cellLooks: takeLooks?.(), valueTypes: typed?.valueTypes });
}

const rangeOfBlock = ({ workbook }: Excel.RequestContext, { sheet, range }: Place): Excel.Range =>
  rangeOf(workbook.worksheets.getItem(sheet), rangeAddress(range));

/** The areas of an address such as "'Biểu, 06'!A1:B2,'Biểu, 06'!C3:D3", without the sheet. */
const areasOf = (address: string): readonly string[] =>
  [...address.matchAll(/!([$A-Z\d:]+)/g)].map(([, area = ""]) => area.replaceAll("$", ""));
