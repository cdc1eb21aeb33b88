import type { CellValue } from "../../../shared";
import {
  holdsCell,
  rangeAddress,
  type CellPosition,
  type CellRange,
  type CellRule,
  type CellStyle,
  type ConditionalFormat,
  type PrintSetup,
  type SheetChart,
  type SheetLayout,
  type SheetProtection,
  type SheetTable,
} from "../../../sheets";
import type { DefinedName, LineFormat, Visibility } from "../api/parts";
import type { SheetModel } from "../api/sheetModel";
import { formatValue } from "../entry/formatValue";
import { layoutOfSheet } from "../opening/layoutOfSheet";
import { cellsWithin, extentOf, hasContent, type Cell } from "../state/cell";
import { styleAt } from "../state/cellStyle";
import type { Core } from "../state/core";
import { WHOLE_SHEET } from "../state/range";
import { chartOf, type PlacedRule, type SheetState } from "../state/sheetState";
import { editTextOf } from "./cellText";
import { choicesOf, placedRuleAt } from "./choices";
import { columnPixelsOf, rowPixelsOf } from "./lineSizes";
import { shownStyleAt } from "./shownStyle";

const USUAL: LineFormat = {};

/** A sheet's state as the outside sees it; its methods can be taken off it. */
export class SheetView implements SheetModel {
  constructor(
    private readonly core: Core,
    private readonly state: SheetState,
  ) {}

  get id(): string {
    return this.state.id;
  }
  get name(): string {
    return this.state.properties.name;
  }
  get visibility(): Visibility {
    return this.state.properties.visibility;
  }
  get tabColor(): string | undefined {
    return this.state.properties.tabColor;
  }
  get summaryBelow(): boolean {
    return this.state.properties.summaryBelow;
  }
  get merges(): readonly CellRange[] {
    return this.state.properties.merges;
  }
  get rules(): readonly CellRule[] {
    return this.state.properties.rules.map(ruleOf);
  }
  get conditionalFormats(): readonly ConditionalFormat[] {
    return this.state.properties.conditionalFormats.map(({ range, format }) => ({
      range: rangeAddress(range),
      ...format,
    }));
  }
  get names(): readonly DefinedName[] {
    return this.state.properties.names;
  }
  get tables(): readonly SheetTable[] {
    return this.state.properties.tables.map(({ range, table }) => ({
      ...table,
      range: rangeAddress(range),
    }));
  }
  get charts(): readonly SheetChart[] {
    return this.state.properties.charts.map(chartOf);
  }
  get frozen(): { readonly rows: number; readonly columns: number } {
    return this.state.properties.frozen;
  }
  get showGridlines(): boolean {
    return this.state.properties.showGridlines;
  }
  get zoom(): number {
    return this.state.properties.zoom;
  }
  get print(): PrintSetup | undefined {
    return this.state.properties.print;
  }
  get protection(): SheetProtection | undefined {
    return this.state.properties.protection;
  }
  get autoFilter(): CellRange | undefined {
    return this.state.properties.autoFilter;
  }
  get selection(): { readonly range: CellRange; readonly activeCell: CellPosition } {
    return this.state.selection;
  }

  readonly value = (rowIndex: number, columnIndex: number): CellValue =>
    this.core.calculator.value(this.state, rowIndex, columnIndex);

  readonly formula = (rowIndex: number, columnIndex: number): string | undefined => {
    const formula = this.cell(rowIndex, columnIndex)?.formula;
    return formula === undefined ? undefined : `=${formula}`;
  };

  readonly text = (rowIndex: number, columnIndex: number): string =>
    formatValue(
      this.value(rowIndex, columnIndex),
      this.style(rowIndex, columnIndex).numberFormat ?? "General",
      this.core.state.date1904,
    );

  readonly editText = (rowIndex: number, columnIndex: number): string =>
    editTextOf(this.cell(rowIndex, columnIndex), {
      numberFormat: this.style(rowIndex, columnIndex).numberFormat ?? "General",
      date1904: this.core.state.date1904,
    });

  readonly style = (rowIndex: number, columnIndex: number): CellStyle =>
    styleAt(this.state, rowIndex, columnIndex);

  readonly shownStyle = (rowIndex: number, columnIndex: number): CellStyle =>
    shownStyleAt(this.core, this.state, [rowIndex, columnIndex]);

  readonly isCircular = (rowIndex: number, columnIndex: number): boolean =>
    this.core.calculator.isCircular(this.state, rowIndex, columnIndex);

  readonly isEditable = (rowIndex: number, columnIndex: number): boolean =>
    !this.protection || this.style(rowIndex, columnIndex).locked === false;

  readonly usedRange = (valuesOnly = false): CellRange | undefined =>
    extentOf(this.state.cells, (cell) => hasContent(cell) || (!valuesOnly && !!cell.style));

  readonly hasRichText = (range: CellRange): boolean =>
    [...cellsWithin(this.state.cells, range)].some(({ cell }) => cell.isRich);

  readonly filledCells = (range: CellRange = WHOLE_SHEET): Iterable<CellPosition> =>
    filledWithin(this.state, range);

  readonly columnPixels = (columnIndex: number): number => columnPixelsOf(this.column(columnIndex));
  readonly rowPixels = (rowIndex: number): number => rowPixelsOf(this.row(rowIndex));
  readonly column = (columnIndex: number): LineFormat => this.columns().get(columnIndex) ?? USUAL;
  readonly row = (rowIndex: number): LineFormat => this.rows().get(rowIndex) ?? USUAL;
  readonly columns = (): ReadonlyMap<number, LineFormat> => this.state.properties.columns;
  readonly rows = (): ReadonlyMap<number, LineFormat> => this.state.properties.rows;

  readonly mergeAt = (rowIndex: number, columnIndex: number): CellRange | undefined =>
    this.merges.find((area) => holdsCell(area, rowIndex, columnIndex));

  readonly ruleAt = (rowIndex: number, columnIndex: number): CellRule | undefined => {
    const placed = placedRuleAt(this.state, { rowIndex, columnIndex });
    return placed && ruleOf(placed);
  };

  readonly choicesAt = (rowIndex: number, columnIndex: number): readonly string[] | undefined =>
    choicesOf(this.core, this.state, { rowIndex, columnIndex });

  readonly layout = (): SheetLayout => layoutOfSheet(this.core, this.state);

  private cell(rowIndex: number, columnIndex: number): Cell | undefined {
    return this.state.cells.get(rowIndex)?.get(columnIndex);
  }
}

const ruleOf = ({ range, rule }: PlacedRule): CellRule => ({ range: rangeAddress(range), ...rule });

function* filledWithin({ cells }: SheetState, range: CellRange): Generator<CellPosition> {
  for (const place of cellsWithin(cells, range)) if (hasContent(place.cell)) yield place;
}
