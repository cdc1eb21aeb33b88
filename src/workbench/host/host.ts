import type { WorkbookModel } from "../model";
import type { FaultPlan } from "./faults";
import type { HostSession } from "./xdm/frameName";

/** Everything a host needs to play Excel for one add-in frame. */
export interface HostOptions {
  readonly model: WorkbookModel;
  /** Whether a cell is being edited at the grid: then every request fails with InvalidOperationInCellEditMode. */
  readonly isCellBeingEdited?: () => boolean;
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
  /** Stops listening; the frame gets no answer any more. */
  disconnect(): void;
}
