import type { CellPosition } from "../../../sheets";
import { MAX_COLUMNS, MAX_ROWS, type SheetModel, type WorkbookModel } from "../../model";
import type { Geometry, Point } from "../geometry/geometry";
import { outlineGroups, type OutlineGroup } from "../geometry/outline";
import { gutterSize } from "../geometry/outlineButtons";
import { createMeasurer, type Measurer } from "../painting/measurer";
import { headerSize } from "../painting/paintHeaders";
import type { ShownCell, ShownChart } from "../painting/picture";
import type { Terrain } from "../selection/selection";
import { createFitRows, type FitRows } from "./rowHeights";
import { sheetAxes, type SheetAxes } from "./sheetAxes";
import { createShownCells } from "./shownCells";
import { shownCharts } from "./shownCharts";

/** Where everything of a sheet lies and what it shows; worked out anew only after a change. */
export interface SheetScene {
  readonly sheet: SheetModel;
  readonly zoom: number;
  readonly axes: SheetAxes;
  readonly terrain: Terrain;
  readonly outline: {
    readonly rows: readonly OutlineGroup[];
    readonly columns: readonly OutlineGroup[];
  };
  readonly charts: readonly ShownChart[];
  cellAt(rowIndex: number, columnIndex: number): ShownCell | undefined;
}

export interface Scenes {
  readonly measurer: Measurer;
  /** The scene of the active sheet as it stands. */
  active(): SheetScene;
}

/** The scenes of a workbook's sheets. */
export function createScenes(model: WorkbookModel): Scenes {
  const measurer = createMeasurer();
  const fitRows = createFitRows(measurer);
  const shown = createShownCells(model);
  const kept = new Map<string, { readonly version: number; readonly scene: SheetScene }>();
  return {
    measurer,
    active() {
      const sheet = model.activeSheet;
      const found = kept.get(sheet.id);
      if (found?.version === shown.version) return found.scene;
      const cellAt = (row: number, column: number): ShownCell | undefined =>
        shown.at(sheet, row, column);
      const charts = shownCharts(model, sheet);
      const scene = { ...makeScene(sheet, fitRows), charts, cellAt };
      kept.set(sheet.id, { version: shown.version, scene });
      return scene;
    },
  };
}

/** The geometry of a scene in a view of some size, scrolled to a point. */
export function geometryOf(
  scene: SheetScene,
  view: { readonly width: number; readonly height: number; readonly scroll: Point },
): Geometry {
  const { zoom, sheet, axes, outline } = scene;
  const rowGutter = gutterSize(outline.rows);
  const columnGutter = gutterSize(outline.columns);
  return {
    ...axes,
    ...view,
    rowGutter,
    columnGutter,
    left: rowGutter + Math.round(headerSize.width * Math.max(1, zoom)),
    top: columnGutter + Math.round(headerSize.height * Math.max(1, zoom)),
    frozen: sheet.frozen,
  };
}

function makeScene(sheet: SheetModel, fitRows: FitRows): Omit<SheetScene, "charts" | "cellAt"> {
  const zoom = sheet.zoom / 100;
  const axes = sheetAxes(sheet, zoom, fitRows(sheet));
  return { sheet, zoom, axes, terrain: terrainOf(sheet, axes), outline: outlineOf(sheet) };
}

function terrainOf(sheet: SheetModel, axes: SheetAxes): Terrain {
  const used = sheet.usedRange(true);
  return {
    ...axes,
    merges: sheet.merges,
    used: { rowIndex: used?.bottom ?? 0, columnIndex: used?.right ?? 0 },
    isFilled: ({ rowIndex, columnIndex }: CellPosition) =>
      rowIndex < MAX_ROWS &&
      columnIndex < MAX_COLUMNS &&
      (sheet.formula(rowIndex, columnIndex) !== undefined ||
        sheet.value(rowIndex, columnIndex) !== null),
  };
}

function outlineOf(sheet: SheetModel): SheetScene["outline"] {
  const levelsOf = (lines: ReturnType<SheetModel["rows"]>): ReadonlyMap<number, number> =>
    new Map(
      [...lines].flatMap(([index, { outlineLevel }]) =>
        outlineLevel ? [[index, outlineLevel]] : [],
      ),
    );
  return {
    rows: outlineGroups({
      levels: levelsOf(sheet.rows()),
      summaryAfter: sheet.summaryBelow,
      isHidden: (index) => sheet.row(index).hidden === true,
    }),
    columns: outlineGroups({
      levels: levelsOf(sheet.columns()),
      summaryAfter: true,
      isHidden: (index) => sheet.column(index).hidden === true,
    }),
  };
}
