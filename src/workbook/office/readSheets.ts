import { err, ok, type Result } from "../../shared";
import { cellCount, type CellRange, type Grid } from "../../sheets";
import type { WantedLooks, Workbook, WorkbookError } from "../workbook";
import { attempt } from "./attempt";
import { loadDateSystem } from "./dateSystem";
import { gridOf, mayHoldErrors, type ReadBlock } from "./grid";
import { inTurn } from "./inTurn";
import { isMixed } from "./letterLooks";
import { loadBlock, loadDetails } from "./loadBlock";
import { groupBySize } from "./step";

/**
 * How many cells a response is trusted to hold, first try and second: the web's limit of 5 MB counts bytes, not cells, and office.js
 * takes twice as long for a cell of a response that is close to it.
 */
const cellsATrip = { usual: 10_000, longTexts: 2_000 };

/**
 * Reads the used part of each named sheet: one round trip for its size, then as few as its cells need, and more where letters differ
 * or a text looks like an error.
 */
export const readSheets: Workbook["readSheets"] = async (names, wanted = {}) => {
  const grids = await readWith(names, wanted, cellsATrip.usual);
  const tooLarge = !grids.ok && grids.error.code === "tooLarge";
  return tooLarge ? readWith(names, wanted, cellsATrip.longTexts) : grids;
};

const readWith = (
  names: readonly string[],
  wanted: WantedLooks,
  limit: number,
): Promise<Result<readonly Grid[], WorkbookError>> =>
  attempt(async (context) => {
    const found = await measure(context, names);
    if (!found.ok) return found;
    const { extents, date1904 } = found.value;
    const blocks = extents.flatMap((extent) => blocksOf(extent, limit));
    const common: ReadBlock[] = [];
    await inTurn(groupBySize(blocks, limit), async (group) => {
      const loaded = group.map((block) => loadBlock(context, block, wanted));
      await context.sync();
      common.push(...loaded.map((take) => take()));
    });
    const read = await withDetails(context, common, { wanted, limit });
    return ok(names.map((sheet) => gridOf({ sheet, date1904, wanted }, read)));
  });

/** Looks a second time into the blocks of which the first look leaves something open. */
async function withDetails(
  context: Excel.RequestContext,
  blocks: readonly ReadBlock[],
  { wanted, limit }: { readonly wanted: WantedLooks; readonly limit: number },
): Promise<readonly ReadBlock[]> {
  const open = blocks.filter((block) => isMixed(block.looks) || mayHoldErrors(block));
  const sized = open.map((block) => ({ block, size: cellCount(block.range) }));
  const found = new Map<ReadBlock, ReadBlock>();
  await inTurn(groupBySize(sized, limit), async (group) => {
    const loaded = group.map(({ block }) => [block, loadDetails(context, block, wanted)] as const);
    await context.sync();
    for (const [block, take] of loaded) found.set(block, take());
  });
  return blocks.map((block) => found.get(block) ?? block);
}

interface Extent {
  readonly sheet: string;
  readonly used?: CellRange;
}

async function measure(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Result<{ extents: readonly Extent[]; date1904: boolean }, WorkbookError>> {
  const asked = names.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const used = worksheet.getUsedRangeOrNullObject(true).untrack();
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, worksheet: worksheet.load("name"), used };
  });
  const takeDateSystem = loadDateSystem(context.workbook);
  await context.sync();
  const missing = asked.find(({ worksheet }) => worksheet.isNullObject);
  if (missing) return err({ code: "sheetMissing", sheet: missing.sheet });
  const extents = asked.map(({ sheet, used }) =>
    used.isNullObject ? { sheet } : { sheet, used: rectangleOf(used) },
  );
  return ok({ extents, date1904: takeDateSystem() });
}

const rectangleOf = (range: Excel.Range): CellRange => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});

/** A part of a sheet that is read at once; its size counts cells. */
export interface Block {
  readonly sheet: string;
  readonly range: CellRange;
  readonly size: number;
}

/** Excel refuses to list more merged areas than 512 at once, so a block has few rows. */
const mostRows = 200;

function blocksOf({ sheet, used }: Extent, cells: number): readonly Block[] {
  if (!used) return [];
  const width = used.right - used.left + 1;
  const height = Math.max(1, Math.min(mostRows, Math.floor(cells / width)));
  const count = Math.ceil((used.bottom - used.top + 1) / height);
  return Array.from({ length: count }, (_, index) => {
    const top = used.top + index * height;
    const bottom = Math.min(top + height - 1, used.bottom);
    return { sheet, range: { ...used, top, bottom }, size: (bottom - top + 1) * width };
  });
}
