import type { WorkbookModel } from "../model";
import type { CellRange } from "../../sheets";
import type { FaultPlan } from "./faults";
import type { HostSession } from "./xdm/frameName";

/** What the user sees and does, as far as the add-in can ask or change it; the page answers for its grid. */
export interface HostView {
  /** Whether a cell is being edited: then every request fails with InvalidOperationInCellEditMode. */
  isCellBeingEdited(): boolean;
  /** What is selected on the active sheet. */
  selection(): CellRange;
  /** Shows a sheet (by its id in the model) and, where a range is given, selects it there. */
  show(sheetId: string, selection?: CellRange): void;
}

/** Everything a host needs to play Excel for one add-in frame. */
export interface HostOptions {
  readonly model: WorkbookModel;
  readonly view: HostView;
  readonly session: HostSession;
  /** The add-in's frame, attached with the name `hostFrameName(session)`. */
  readonly frame: HTMLIFrameElement;
  /** The add-in asks for its pane to be shown or hidden (Office.addin.showAsTaskpane, hide). */
  readonly onPane?: (state: "visible" | "hidden") => void;
  /** The add-in called `event.completed()` for the command that `invokeCommand` answered with this id. */
  readonly onCommandCompleted?: (commandId: string) => void;
  /** office.js is up: commands and events may be sent. */
  readonly onReady?: () => void;
  /** The add-in asked for something this host does not play; `member` names it, e.g. "Range.getFoo". */
  readonly onNotImplemented?: (member: string) => void;
  /** Makes chosen messages fail, for tests. */
  readonly faults?: FaultPlan;
}

/** The host's side of one running add-in. */
export interface Host {
  /** Runs the function that a ribbon button names (Office.actions.associate); answers the command's id. */
  invokeCommand(functionName: string, buttonId: string): string;
  /** Tells the add-in that the user selected something else. */
  selectionChanged(): void;
  /** Stops listening; the frame gets no answer any more. */
  disconnect(): void;
}
