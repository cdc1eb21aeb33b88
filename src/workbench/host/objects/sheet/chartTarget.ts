import { absoluteReference, type SheetChart } from "../../../../sheets";
import { ApiError } from "../../richApi/apiError";
import type { ApiObject } from "../../richApi/apiObject";
import { must } from "../must";
import { rangeType } from "../range";
import { sheetOf, type SheetTarget } from "../session";

/** A chart of a sheet. */
export interface ChartTarget extends SheetTarget {
  /** Its name now: renaming changes it. */
  name: string;
}

/** The chart as it stands now; throws ItemNotFound where it is gone. */
export function chartNow(target: ChartTarget): SheetChart {
  const name = target.name.toLowerCase();
  const found = sheetOf(target).charts.find((each) => each.name.toLowerCase() === name);
  if (!found) throw new ApiError("ItemNotFound");
  return found;
}

/** Changes a chart. */
export const changeChart = (
  { session, sheetId, name }: ChartTarget,
  change: Partial<SheetChart>,
): void => must(session.model.changeChart(sheetId, name, change));

/** The cells that an add-in passes, as a chart refers to them; throws InvalidArgument where it passes none. */
export function referenceOf(passed: ApiObject | undefined): string {
  const target = rangeType.targetOf(passed);
  if (!target) throw new ApiError("InvalidArgument");
  return absoluteReference(sheetOf(target).name, target.range);
}
