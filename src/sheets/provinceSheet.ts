import { accumulate, type History } from "../consolidation";
import type { Plan, PlanEvents, UnitId } from "../plan";
import type { SheetLayout } from "./layout";
import { bottomOf, dataSheet } from "./province/dataSheet";
import { indicatorSheet } from "./province/indicatorSheet";
import { leaderSheet } from "./province/leaderSheet";
import { matrixSheet } from "./province/matrixSheet";
import { rowsOf, type PeriodRecord } from "./province/provinceRecord";
import type { ProvinceSheetKind } from "./province/provinceTag";
import type { ProvinceSheetNames } from "./province/sheetNames";
import { taskSheet } from "./province/taskSheet";
import { trendSheet } from "./province/trendSheet";

/** What the province's sheets are drawn from: a period's record with those before it, and where the figures end. */
export interface ProvinceRequest {
  readonly plan: Plan;
  /** What the secretariat says has happened, on which conditional targets and deadlines wait. */
  readonly events?: PlanEvents;
  readonly record: PeriodRecord;
  readonly history: History;
  readonly names: ProvinceSheetNames;
  /** The 0-based last row of a sheet of figures that is there already. */
  readonly dataBottom?: number;
}

/** The province's sheets as layouts: the leaders' page, the tables, and the figures on which they rest. */
export function provinceSheets(
  request: ProvinceRequest,
): Readonly<Record<ProvinceSheetKind, SheetLayout>> {
  const { plan, events, record, history, names, dataBottom } = request;
  const rows = rowsOf(record);
  const nameOf = unitNames(plan);
  const { planId, period, regime } = record.indicators;
  const scope = { plan, period, regime, ...(events && { events }) };
  const data = { sheet: names.data, bottom: dataBottom ?? bottomOf(rows.length) };
  const cumulatives = new Map(
    plan.tasks
      .flatMap(({ indicators }) => indicators)
      .map((indicator) => [indicator.code, accumulate(scope, indicator, history)]),
  );
  const sources = { plan, scope, cumulatives, record, history, data, sheets: names, nameOf };
  return {
    leader: leaderSheet(sources),
    indicators: indicatorSheet(sources),
    tasks: taskSheet(sources),
    matrix: matrixSheet(sources),
    trend: trendSheet(sources),
    data: dataSheet(names.data, { planId, regime }, { rows, nameOf }),
  };
}

/** How units are called; an id that the plan does not know is called as it is. */
export function unitNames(plan: Plan): (unitId: UnitId) => string {
  const names = new Map(plan.units.map(({ id, name }) => [id, name]));
  return (unitId) => names.get(unitId) ?? unitId;
}
