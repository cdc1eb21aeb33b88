import type { CellRange, ConditionalFormat } from "../../../sheets";
import type { SheetModel, WorkbookModel } from "../../model";
import { ApiError } from "../richApi/apiError";

/** What one running add-in holds at the host, between its requests too. */
export interface Session {
  readonly model: WorkbookModel;
  /** Ranges that the add-in keeps, by the ids it knows them by; rows and columns put in before them move them. */
  readonly references: Map<string, RangeTarget>;
  /** Events the add-in listens to, by type and target ("10 Workbook"). */
  readonly listens: Set<string>;
  /** Whether the add-in's own changes raise events for it. */
  enableEvents: boolean;
  /** Whether they were switched off at any moment of the request that is running. */
  isQuiet: boolean;
  /** Conditional formats that the running request has added: they are only whole at its end. */
  readonly drafts: FormatDraft[];
  /** The add-in asks for its pane to be shown or hidden. */
  readonly onPane: (state: "visible" | "hidden") => void;
  /** The add-in says that it is up. */
  readonly onReady: () => void;
}

/** A sheet, by the id it has for life. */
export interface SheetTarget {
  readonly session: Session;
  readonly sheetId: string;
}

/** A rectangle of cells. */
export interface RangeTarget extends SheetTarget {
  readonly range: CellRange;
}

/** The sheet as it stands now; throws ItemNotFound where it has been deleted. */
export function sheetOf({ session, sheetId }: SheetTarget): SheetModel {
  const sheet = session.model.sheet(sheetId);
  if (!sheet) throw new ApiError("ItemNotFound");
  return sheet;
}

/** A conditional format while its request is running: it gets its formula and its looks one by one. */
export interface FormatDraft {
  readonly target: RangeTarget;
  formula: string | undefined;
  style: ConditionalFormat["style"];
  stopIfTrue: boolean;
}
