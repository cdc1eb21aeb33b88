import type { Sending } from "../consolidation";
import type { Plan, PlanEvents } from "../plan";
import type {
  CalendarRegime,
  PastReport,
  Period,
  ReportContext,
  ReportIssue,
  UnitReport,
} from "../reporting";
import type { DataRow, MarkedTable } from "../sheets";
import type { FileIssue } from "./fileIssue";

/** What reports are collected for. */
export interface CollectionScope {
  readonly plan: Plan;
  readonly period: Period;
  readonly regime: CalendarRegime;
  readonly events?: PlanEvents;
  /** What is known already of tables that units keep in their own layouts. */
  readonly tables?: readonly MarkedTable[];
  /** What has been consolidated already of the units' earlier periods. */
  readonly recorded?: readonly PastReport[];
}

/** A scope, and what a file's sheets are checked against, its own earlier sheets included. */
export interface FileScope extends CollectionScope {
  readonly terms: ReportContext;
}

/**
 * How a report stands in its file: on a sheet of ours, in a table that its unit linked, in one that was recognised, or among the
 * figures of a workbook into which others consolidated.
 */
export type ReportKind = "injected" | "linked" | "recognised" | "consolidated";

/** A unit's report and what checking it found. */
export interface CheckedReport {
  readonly kind: ReportKind;
  readonly report: UnitReport;
  readonly findings: readonly ReportIssue[];
  /** When it was closed for sending, where its workbook says so. */
  readonly sending?: Sending;
  /** The rows that stand for it as they are, where others have consolidated it already. */
  readonly rows?: readonly DataRow[];
  /** What is known of the unit's own tables, where its workbook or anybody before has told. */
  readonly tables?: readonly MarkedTable[];
  /** How many rows of a recognised table a person must first say what they are, where there are some. */
  readonly questions?: number;
}

/** How a file's report stands in it; "unreadable" where it holds none, or nothing of it can be read. */
export type FileKind = ReportKind | "unreadable";

/** What a file holds for the scope, and what can be said of the file. */
export interface FileReading {
  readonly file: string;
  readonly kind: FileKind;
  readonly reports: readonly CheckedReport[];
  readonly issues: readonly FileIssue[];
  /** Every period for which it holds sheets of the plan; absent where only reading it for a period can tell. */
  readonly periods?: readonly Period[];
}
