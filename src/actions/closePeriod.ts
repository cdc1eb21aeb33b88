import type { Plan } from "../plan";
import {
  figuresDigest,
  isSamePeriod,
  isSameScope,
  sentFigures,
  type Period,
  type ReportIssue,
} from "../reporting";
import { err, ok, type IsoDate, type Result } from "../shared";
import {
  closedWords,
  closingInForce,
  inputRanges,
  lastSending,
  reopenedWords,
  standingCell,
  UNIT_SHEET_PROTECTION,
  type MarkedClosing,
} from "../sheets";
import type { Workbook, WorkbookChange, WorkbookError, WorkbookSummary } from "../workbook";
import { markerOf } from "./markerOf";
import { readMarker } from "./readMarker";
import { readSheet } from "./readSheet";
import { sheetsToCheck, type SheetToCheck } from "./sheetsToCheck";

/** Which sheet's period is closed or opened again, and on which day. */
export interface ClosingRequest {
  readonly plan: Plan;
  readonly sheet: string;
  /** Which one, where the tables that a sheet links report several. */
  readonly period?: Period;
  readonly today: IsoDate;
}

/** Why a period was neither closed nor opened again; the workbook is as it was before. */
export type ClosingError =
  | { readonly code: "noSheetOfOurs"; readonly sheet: string }
  | { readonly code: "sheetUnreadable"; readonly sheet: string; readonly issue: ReportIssue }
  /** The workbook holds the same unit and period on other sheets too: it is not clear which one is sent. */
  | { readonly code: "sheetTwice"; readonly sheet: string; readonly others: readonly string[] }
  | { readonly code: "alreadyClosed"; readonly sheet: string; readonly closing: MarkedClosing }
  | { readonly code: "notClosed"; readonly sheet: string }
  | { readonly code: "workbook"; readonly error: WorkbookError };

/** The sheet, and what the marker now says of its period. */
export interface ClosedSheet {
  readonly sheet: string;
  readonly closing: MarkedClosing;
}

/**
 * Closes a unit's period on the day on which its sheet is sent: the marker keeps the figures as sent, and on a sheet of ours what
 * officers typed is locked, without a password; a linked table is the unit's own and stays as it is. Whether the sheet is fit to be
 * sent is the caller's question.
 */
export async function closePeriod(
  workbook: Workbook,
  request: ClosingRequest,
): Promise<Result<ClosedSheet, ClosingError>> {
  const opened = await openSheet(workbook, request);
  if (!opened.ok) return opened;
  const { own, closings } = opened.value;
  const { sheet, tag } = own;
  const inForce = closingInForce(closings, tag);
  if (inForce) return err({ code: "alreadyClosed", sheet, closing: inForce });
  const report = readSheet(own, request);
  if (!report.ok) return err({ code: "sheetUnreadable", sheet, issue: report.error });
  const { planId, unitId, period, regime } = report.value;
  const scope = { planId, unitId, period, regime };
  const figures = sentFigures(report.value);
  const closing: MarkedClosing = {
    ...scope,
    closedOn: request.today,
    times: (lastSending(closings, tag)?.times ?? 0) + 1,
    digest: figuresDigest(scope, figures),
    figures,
  };
  return settle(workbook, request, {
    ...opened.value,
    closings: [...closings, closing],
    closing,
    locked: true,
  });
}

/** Opens a closed period again: its input cells take figures as before, and what was sent stays in the marker. */
export async function reopenPeriod(
  workbook: Workbook,
  request: ClosingRequest,
): Promise<Result<ClosedSheet, ClosingError>> {
  const opened = await openSheet(workbook, request);
  if (!opened.ok) return opened;
  const { own, closings } = opened.value;
  const inForce = closingInForce(closings, own.tag);
  if (!inForce) return err({ code: "notClosed", sheet: own.sheet });
  const closing = { ...inForce, reopenedOn: request.today };
  return settle(workbook, request, {
    ...opened.value,
    closings: closings.map((each) => (each === inForce ? closing : each)),
    closing,
    locked: false,
  });
}

/** A sheet with what it holds, and what its workbook says of closed periods. */
interface OpenedSheet {
  readonly summary: WorkbookSummary;
  readonly own: SheetToCheck;
  readonly closings: readonly MarkedClosing[];
}

async function openSheet(
  workbook: Workbook,
  { plan, sheet, period }: ClosingRequest,
): Promise<Result<OpenedSheet, ClosingError>> {
  const summary = await workbook.inspect();
  if (!summary.ok) return err({ code: "workbook", error: summary.error });
  const sheets = await sheetsToCheck(workbook, summary.value, plan);
  if (!sheets.ok) return err({ code: "workbook", error: sheets.error });
  const own = sheets.value.find(
    ({ sheet: name, tag }) =>
      name === sheet && tag.planId === plan.id && (!period || isSamePeriod(tag.period, period)),
  );
  if (!own) return err({ code: "noSheetOfOurs", sheet });
  const others = sheets.value.filter((each) => each !== own && isSameScope(each.tag, own.tag));
  if (others.length > 0) {
    return err({ code: "sheetTwice", sheet, others: others.map((each) => each.sheet) });
  }
  const closings = readMarker(summary.value)?.closings ?? [];
  return ok({ summary: summary.value, own, closings });
}

/** A sheet, and how it stands from now on. */
interface Settled extends OpenedSheet {
  readonly closing: MarkedClosing;
  readonly locked: boolean;
}

/** Locks or unlocks the sheet, says so on it and in the marker. */
async function settle(
  workbook: Workbook,
  { plan }: ClosingRequest,
  change: Settled,
): Promise<Result<ClosedSheet, ClosingError>> {
  const { summary, own, closings, closing } = change;
  const applied = await workbook.apply({
    ...sheetChange(plan, change),
    marker: markerOf(summary, plan, { closings }),
  });
  if (!applied.ok) return err({ code: "workbook", error: applied.error });
  return ok({ sheet: own.sheet, closing });
}

/** What locks or unlocks a sheet of ours and says so on it; nothing on a sheet that is the unit's own. */
function sheetChange(plan: Plan, { own, closing, locked }: Settled): WorkbookChange {
  if (own.linked) return {};
  const { sheet, tag, grid } = own;
  const address = standingCell(grid);
  const words = closing.reopenedOn
    ? reopenedWords(closing.reopenedOn)
    : closedWords(closing.closedOn);
  const ranges = inputRanges(grid, { plan, tag });
  return {
    cells: address === undefined ? [] : [{ sheet, address, content: [[words]] }],
    locks: [{ sheet, ranges, locked, protection: UNIT_SHEET_PROTECTION }],
  };
}
