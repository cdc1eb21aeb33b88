import { shiftFormula } from "../formulas/shiftFormula";
import { getPart, partText, withXml, type Package } from "../package";
import type { CellSink } from "../parts/cells";
import type { StoredCell, StoredFormula } from "../parts/storedCell";
import { readWorksheet, type WorksheetPart } from "../parts/worksheet";
import type { Splice } from "../xml/edit";
import { escapeText } from "../xml/text";
import { targetAt, type CellTargets } from "./cellTargets";

/** A cell that is there, as much of it as a change needs. */
export interface PlacedCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly style: number;
  readonly start: number;
  readonly end: number;
  readonly formula: StoredFormula | undefined;
}

/** A row that is there, its cells known only where the change concerns the row. */
export interface PlacedRow {
  readonly rowIndex: number;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
  readonly style: number;
  readonly cells: PlacedCell[];
}

/** A sheet as it lies before cells of it change. */
export interface ScannedSheet extends WorksheetPart {
  readonly rows: readonly PlacedRow[];
  /** Cells of shared formulas, by the number they share. */
  readonly shared: ReadonlyMap<string, readonly PlacedCell[]>;
  readonly arrays: readonly PlacedCell[];
}

/** The package with a sheet's empty sheetData opened, so that rows can be put into it. */
export function withOpenData(pack: Package, part: string): Package {
  const xml = partText(getPart(pack, part));
  const opened = xml.replace(/<((?:[\w.-]+:)?sheetData)\s*\/>/, "<$1></$1>");
  return opened === xml ? pack : withXml(pack, part, opened);
}

/** Scans a sheet for a change of its cells. */
export function scanTargets(pack: Package, part: string, targets: CellTargets): ScannedSheet {
  const rows: PlacedRow[] = [];
  const shared = new Map<string, PlacedCell[]>();
  const arrays: PlacedCell[] = [];
  const sink: CellSink = {
    row({ rowIndex, start, openEnd, attributes }) {
      const style = targets.has(rowIndex) ? rowStyle(attributes) : 0;
      rows.push({ rowIndex, start, openEnd, closeStart: 0, end: 0, style, cells: [] });
    },
    cell(cell) {
      const { kind, shared: key = "" } = cell.formula ?? {};
      if (kind === "shared") shared.set(key, [...(shared.get(key) ?? []), placed(cell)]);
      if (kind === "array" || kind === "dataTable") arrays.push(placed(cell));
      if (targets.has(cell.rowIndex)) rows.at(-1)?.cells.push(placed(cell));
    },
    rowEnd(closeStart, end) {
      const row = rows.at(-1);
      if (row) Object.assign(row, { closeStart, end });
    },
  };
  return { ...readWorksheet(pack, part, sink), rows, shared, arrays };
}

const placed = ({ rowIndex, columnIndex, style, start, end, formula }: StoredCell): PlacedCell => ({
  rowIndex,
  columnIndex,
  style,
  start,
  end,
  formula,
});

const rowStyle = (attributes: ReadonlyMap<string, string>): number =>
  attributes.get("customFormat") === "1" ? Number(attributes.get("s") ?? 0) : 0;

/** Where the cell that holds a shared formula's text is overwritten, its followers get texts of their own. */
export function freeFollowers(sheet: ScannedSheet, targets: CellTargets): readonly Splice[] {
  return [...sheet.shared.values()].flatMap((cells) => {
    const master = cells.find(({ formula }) => formula?.text !== "");
    if (!master || targetAt(targets, master.rowIndex, master.columnIndex) === undefined) return [];
    const followers = cells.filter(
      (cell) => cell !== master && targetAt(targets, cell.rowIndex, cell.columnIndex) === undefined,
    );
    return followers.map((cell) => ownFormula(sheet.xml, cell, master));
  });
}

function ownFormula(xml: string, cell: PlacedCell, master: PlacedCell): Splice {
  const formula = shiftFormula(master.formula?.text ?? "", {
    rows: cell.rowIndex - master.rowIndex,
    columns: cell.columnIndex - master.columnIndex,
  });
  const text = xml
    .slice(cell.start, cell.end)
    .replace(
      /<([\w.-]+:)?f(?:\s[^>]*)?(?:\/>|>\s*<\/(?:[\w.-]+:)?f\s*>)/,
      (_, prefix: string = "") => `<${prefix}f>${escapeText(formula)}</${prefix}f>`,
    );
  return { start: cell.start, end: cell.end, text };
}
