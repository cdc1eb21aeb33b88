import type { Plan } from "../plan";
import {
  keepFinding,
  keyOf,
  type KeptFinding,
  type ReportIssue,
  type UnitReport,
} from "../reporting";
import type { IsoDate, Result } from "../shared";
import type { Workbook, WorkbookError } from "../workbook";
import { markerOf } from "./markerOf";
import { readMarker } from "./readMarker";

/** Which warning of which report is meant. */
export interface KeptRequest {
  readonly plan: Plan;
  readonly report: UnitReport;
  readonly issue: ReportIssue;
  readonly today: IsoDate;
}

/** Keeps a warning in the workbook with a reason, which travels with it; an earlier reason for the same gives way. */
export const keepWarning = (
  workbook: Workbook,
  request: KeptRequest & { readonly reason: string },
): Promise<Result<void, WorkbookError>> =>
  changeKept(workbook, request, [keptOf(request, request.reason)]);

/** Keeps a warning no longer: it asks again. */
export const releaseWarning = (
  workbook: Workbook,
  request: KeptRequest,
): Promise<Result<void, WorkbookError>> => changeKept(workbook, request, []);

async function changeKept(
  workbook: Workbook,
  request: KeptRequest,
  instead: readonly KeptFinding[],
): Promise<Result<void, WorkbookError>> {
  const summary = await workbook.inspect();
  if (!summary.ok) return summary;
  const own = keptOf(request, "");
  const others = (readMarker(summary.value)?.kept ?? []).filter(
    (each) => keyOf(each) !== keyOf(own),
  );
  return workbook.apply({
    marker: markerOf(summary.value, request.plan, { kept: [...others, ...instead] }),
  });
}

const keptOf = ({ report, issue, today }: KeptRequest, reason: string): KeptFinding =>
  keepFinding(report, issue, { reason, keptOn: today });
