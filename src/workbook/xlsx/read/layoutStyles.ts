import {
  extendRun,
  rangeAddress,
  type CellStyle,
  type Run,
  type SheetLayout,
  type StyleCollector,
  type StyledRange,
} from "../../../sheets";
import { fault } from "../fault";
import type { Palette } from "../parts/colors";
import type { StylesPart } from "../parts/styles";
import type { XmlElement } from "../xml/tree";
import { cellStyle, defaultFont } from "./cellStyle";
import { columnFormats, readColumnSpans, type ColumnSpan } from "./columnsAndRows";

/** What a sheet's looks refer to. */
export interface Looks {
  readonly styles: StylesPart | undefined;
  readonly palette: Palette;
}

/** What one sheet's looks refer to besides: the styles of whole rows, and how many cells it may have. */
export interface LooksOfSheet extends Looks {
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly mostCells: number;
}

/** The styles and columns of a layout: first the workbook's own font over the used cells, then what differs from it. */
export function layoutStyles(
  root: XmlElement,
  collector: StyleCollector,
  { styles, palette, rowStyles, mostCells }: LooksOfSheet,
): Pick<SheetLayout, "styles" | "columns"> {
  const spans = readColumnSpans(root);
  const used = collector.used();
  const columns = columnFormats(root, spans, (used?.right ?? -1) + 1);
  if (!used) return { styles: [], columns };
  const ofColumns = columnRuns(spans, used.right);
  if (rowStyles.size > 0 || ofColumns.some(({ style }) => style !== 0)) {
    const ofRow = (style: number): readonly Run[] => [{ left: 0, right: used.right, style }];
    const isFilled = collector.fill((row) => {
      const style = rowStyles.get(row);
      return style === undefined ? ofColumns : ofRow(style);
    }, mostCells);
    if (!isFilled) fault("tooLarge", `sheet: more than ${mostCells} stretches of cells`);
  }
  const plain: StyledRange = { range: rangeAddress(used), style: defaultFont(styles) };
  const differing = collector.take(looksReader({ styles, palette }));
  return { styles: [plain, ...differing], columns };
}

/** The styles of columns as a row without cells shows them. */
function columnRuns(spans: readonly ColumnSpan[], right: number): readonly Run[] {
  const styles = new Array<number>(right + 1).fill(0);
  for (const { first, last, style } of spans) styles.fill(style, first, last + 1);
  const runs: Run[] = [];
  styles.forEach((style, column) => {
    extendRun(runs, { left: column, right: column, style });
  });
  return runs;
}

function looksReader({ styles, palette }: Looks): (style: number) => CellStyle | undefined {
  const known = new Map<number, CellStyle>();
  return (style) => {
    if (!styles || style === 0) return undefined;
    const looks = known.get(style) ?? cellStyle(styles, palette, style);
    known.set(style, looks);
    return looks;
  };
}
