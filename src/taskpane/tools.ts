import type { CollectionScope } from "../actions";
import type { Plan, UnitId } from "../plan";
import type { CalendarRegime, Period } from "../reporting";
import type { IsoDate, Result } from "../shared";
import type { Workbook, WorkbookError } from "../workbook";
import type { Reading } from "./reading";

/** What an official chose on the pane, kept for the next time. */
export interface Choice {
  readonly unitId?: UnitId;
  readonly period: Period;
  readonly regime: CalendarRegime;
}

/** Where the last choice is kept between openings of the pane; a place that can't be used recalls nothing. */
export interface Memory {
  recall(): Choice | undefined;
  remember(choice: Choice): void;
}

/** Everything that the pages need from outside: the plan, the open workbook, files, the day and the memory. */
export interface PaneTools {
  readonly plan: Plan;
  readonly workbook: Workbook;
  readonly openFile: (file: File) => Promise<Result<Workbook, WorkbookError>>;
  /** A quicker way to read units' files, where the host has one. */
  readonly startReading?: (scope: CollectionScope) => Reading;
  readonly today: IsoDate;
  readonly memory: Memory;
}

/** What every page is given; the choice of unit and period is the same on all of them. */
export interface PageProps {
  readonly tools: PaneTools;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  /** A ribbon button asks the page to begin its work by itself. */
  readonly isAskedToStart: boolean;
}
