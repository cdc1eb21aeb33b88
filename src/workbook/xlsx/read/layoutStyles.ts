import {
  rangeAddress,
  type CellStyle,
  type SheetLayout,
  type StyleCollector,
  type StyledRange,
} from "../../../sheets";
import type { Palette } from "../parts/colors";
import type { StylesPart } from "../parts/styles";
import type { XmlElement } from "../xml/tree";
import { cellStyle, defaultFont } from "./cellStyle";
import { columnFormats, readColumnSpans } from "./columnsAndRows";

/** What a sheet's looks refer to. */
export interface Looks {
  readonly styles: StylesPart | undefined;
  readonly palette: Palette;
}

/** The styles and columns of a layout: first the workbook's own font over the used cells, then what differs from it. */
export function layoutStyles(
  root: XmlElement,
  collector: StyleCollector,
  { styles, palette, rowStyles }: Looks & { readonly rowStyles: ReadonlyMap<number, number> },
): Pick<SheetLayout, "styles" | "columns"> {
  const spans = readColumnSpans(root);
  const used = collector.used();
  const columns = columnFormats(root, spans, (used?.right ?? -1) + 1);
  if (!used) return { styles: [], columns };
  const columnStyles = new Map<number, number>();
  for (const { first, last, style } of spans) {
    for (let column = first; column <= Math.min(last, used.right); column++) {
      if (style !== 0) columnStyles.set(column, style);
    }
  }
  if (columnStyles.size > 0 || rowStyles.size > 0) {
    collector.fill((row, column) => rowStyles.get(row) ?? columnStyles.get(column) ?? 0);
  }
  const plain: StyledRange = { range: rangeAddress(used), style: defaultFont(styles) };
  const differing = collector.take(looksReader({ styles, palette }));
  return { styles: [plain, ...differing], columns };
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
