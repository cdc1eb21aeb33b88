import type { History } from "../consolidation";
import type { Plan, PlanEvents } from "../plan";
import {
  dataUpdate,
  inDateSystem,
  layoutPatches,
  parseProvinceTag,
  PROVINCE_SHEETS,
  provinceShape,
  provinceSheetNames,
  provinceSheets,
  unitNames,
  type CellPatch,
  type Grid,
  type PeriodRecord,
  type ProvinceSheetKind,
  type ProvinceSheetNames,
} from "../sheets";
import type { WorkbookChange, WorkbookSummary } from "../workbook";
import type { MergedRecord } from "./mergeRecord";

/** What puts a consolidation into a workbook, and what its sheets are called there. */
export interface ProvinceChange {
  readonly change: WorkbookChange;
  readonly names: ProvinceSheetNames;
}

/** What is drawn, and the sheet of figures that the workbook has already. */
export interface ProvinceDrawing {
  readonly plan: Plan;
  readonly events?: PlanEvents;
  readonly merged: MergedRecord;
  readonly history: History;
  readonly figures?: Grid;
}

/** A sheet of the province as it stands in its workbook, and the shape in which it was drawn. */
interface DrawnSheet {
  readonly name: string;
  readonly shape: string;
}

/** The province's sheets of a plan that the workbook has, by their kinds, in tab order: there may be drawings of other shapes. */
export function provinceSheetsIn(
  { sheets }: WorkbookSummary,
  { planId, regime }: Pick<PeriodRecord["indicators"], "planId" | "regime">,
): ReadonlyMap<ProvinceSheetKind, readonly DrawnSheet[]> {
  const found = new Map<ProvinceSheetKind, readonly DrawnSheet[]>();
  for (const { name, tag: text } of sheets) {
    const tag = text === undefined ? undefined : parseProvinceTag(text);
    if (tag?.planId !== planId || tag.regime !== regime) continue;
    found.set(tag.sheet, [...(found.get(tag.sheet) ?? []), { name, shape: tag.shape }]);
  }
  return found;
}

/**
 * The change that brings the province's sheets up to date: only their own cells where they are there in the same shape, so that
 * whatever people added beside them stays; new sheets after the last one otherwise, under names that no other sheet has.
 */
export function provinceChange(
  summary: WorkbookSummary,
  { plan, events, merged, history, figures }: ProvinceDrawing,
): ProvinceChange {
  const { record, changed } = merged;
  const present = provinceSheetsIn(summary, record.indicators);
  const update =
    figures && dataUpdate(figures, record.indicators, { rows: changed, nameOf: unitNames(plan) });
  const taken = summary.sheets.map(({ name }) => name);
  const fresh = provinceSheetNames(taken);
  const ownOf = (kind: ProvinceSheetKind): DrawnSheet | undefined => {
    const drawings = present.get(kind) ?? [];
    if (kind === "data") return update && drawings[0];
    const shape = provinceShape(kind, { plan, record });
    return drawings.find((each) => each.shape === shape);
  };
  const isOwn = (kind: ProvinceSheetKind) => ownOf(kind) !== undefined;
  const names = byKind((kind) => ownOf(kind)?.name ?? fresh[kind]);
  const drawn = provinceSheets({
    plan,
    ...(events && { events }),
    record,
    history,
    names,
    dataBottom: update?.bottom,
  });
  const layouts = byKind((kind) => inDateSystem(drawn[kind], summary.date1904 ?? false));
  const patchesOf = (kind: ProvinceSheetKind): readonly CellPatch[] =>
    kind === "data" ? (update?.patches ?? []) : layoutPatches(layouts[kind]);
  return {
    names,
    change: {
      addSheets: PROVINCE_SHEETS.filter((kind) => !isOwn(kind)).map((kind) => layouts[kind]),
      cells: PROVINCE_SHEETS.filter(isOwn).flatMap((kind) =>
        patchesOf(kind).map((patch) => ({ ...patch, sheet: names[kind] })),
      ),
      activate: names.indicators,
    },
  };
}

const byKind = <T>(of: (kind: ProvinceSheetKind) => T): Readonly<Record<ProvinceSheetKind, T>> => ({
  leader: of("leader"),
  indicators: of("indicators"),
  tasks: of("tasks"),
  matrix: of("matrix"),
  trend: of("trend"),
  data: of("data"),
});
