import type { LineShift, ModelEvent } from "../../../model";
import type { Json } from "../../json";
import { addressOfRange, linesAddress } from "../address";
import type { Session } from "../session";
import { eventType, listenKey, type EventName } from "./listeners";

/** The id by which office.js knows the workbook as the target of an event, and its category of events of objects. */
const workbookId = "Workbook";
const objectEvents = 65_536;

interface Raised {
  readonly name: EventName;
  readonly sheetId: string;
  readonly message: { readonly [key: string]: Json };
}

/** The entries of a `richApiMessage` that tell the add-in what happened, as far as it listens. */
export function eventEntries(session: Session, events: readonly ModelEvent[]): readonly Json[] {
  return events.flatMap((event) => {
    const raised = raisedBy(event);
    return raised ? entriesOf(session, raised) : [];
  });
}

function entriesOf(session: Session, { name, sheetId, message }: Raised): readonly Json[] {
  const text = JSON.stringify({ ...message, worksheetId: sheetId });
  return [sheetId, workbookId]
    .filter((targetId) => session.listens.has(listenKey(name, targetId)))
    .map((targetId) => [objectEvents, eventType(name), targetId, text, 0, false]);
}

/** Everything in this workbook comes from this machine: there are no co-authors. */
const source = "Local";

function raisedBy(event: ModelEvent): Raised | undefined {
  switch (event.kind) {
    case "cellsChanged": {
      const address = addressOfRange(event.range);
      return changed(event.sheetId, { address, changeType: "RangeEdited" });
    }
    case "structureChanged":
      return changed(event.sheetId, shiftMessage(event.shift));
    case "selectionChanged": {
      const message = { address: addressOfRange(event.range) };
      return { name: "SelectionChanged", sheetId: event.sheetId, message };
    }
    case "sheetActivated":
      return { name: "Activated", sheetId: event.sheetId, message: {} };
    case "sheetAdded":
      return { name: "Added", sheetId: event.sheetId, message: { source } };
    case "sheetDeleted":
      return { name: "Deleted", sheetId: event.sheetId, message: { source } };
    default:
      return undefined;
  }
}

/** "None" is what office.js needs to hear where nothing was shifted. */
const changed = (sheetId: string, message: Raised["message"]): Raised => ({
  name: "DataChanged",
  sheetId,
  message: { source, shiftDirection: "None", ...message },
});

function shiftMessage({ axis, kind, at, count }: LineShift): Raised["message"] {
  const what = axis === "row" ? "Row" : "Column";
  const changeType = `${what}${kind === "insert" ? "Inserted" : "Deleted"}`;
  return { address: linesAddress(axis, at, at + count - 1), changeType };
}
