import type { EventBatch, WorkbookModel } from "../model";
import type { Fault, FaultPlan } from "./faults";
import { parseJson, type Json } from "./json";
import { workbook } from "./objects/book/workbook";
import { finishDrafts, finishWholeDrafts } from "./objects/conditionalFormats";
import { eventEntries } from "./objects/events/entries";
import { rangeType } from "./objects/range";
import { shiftReferences } from "./objects/references";
import { serviceNamed } from "./objects/services";
import type { Session } from "./objects/session";
import { runRequest, type World } from "./richApi/interpreter";
import { touchesWorkbook } from "./richApi/request";

/** What an Excel needs to answer one add-in. */
export interface ExcelOptions {
  readonly model: WorkbookModel;
  readonly isCellBeingEdited?: () => boolean;
  readonly onPane?: (state: "visible" | "hidden") => void;
  readonly onReady?: () => void;
  readonly onNotImplemented?: (member: string) => void;
  /** Brings the entries of a `richApiMessage` to the add-in. */
  readonly onEvents?: (entries: readonly Json[]) => void;
  readonly faults?: FaultPlan;
}

/** The answer to a request: the reply's body, or the legacy protocol's code of why there is none. */
export type Answer =
  | { readonly kind: "replied"; readonly body: string }
  | { readonly kind: "failed"; readonly error: number };

/** An Excel that answers requests of the Rich API, whichever way they come. */
export interface Excel {
  answer(requestBody: string): Answer;
  stop(): void;
}

/** Codes of the legacy protocol for failures of a whole message. */
const errors = { cellEditMode: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** The web's limit for a request and for a response. */
const mostBytes = 5 * 1024 * 1024;

/** Starts an Excel over a workbook for one add-in; `stop` ends its events. */
export function startExcel(options: ExcelOptions): Excel {
  const session = newSession(options);
  const world = worldOf(session, options);
  const stop = options.model.subscribe((batch) => tell(session, batch, options));
  let messages = 0;
  return {
    stop,
    answer: (requestBody) =>
      answerMessage(requestBody, { session, world, options, fault: options.faults?.(messages++) }),
  };
}

interface Running {
  readonly session: Session;
  readonly world: World;
  readonly options: ExcelOptions;
  readonly fault: Fault | undefined;
}

function answerMessage(requestBody: string, running: Running): Answer {
  const refusal = refusalOf(requestBody, running);
  if (refusal !== undefined) return { kind: "failed", error: refusal };
  const { session, world, options, fault } = running;
  session.isQuiet = !session.enableEvents;
  const stop = fault?.kind === "stopped" ? fault : undefined;
  const request = parseJson(requestBody);
  const reply = options.model.transact("Office.js", "api", () => runRequest(request, world, stop));
  const body = JSON.stringify(reply);
  if (fault?.kind === "answerLost") return { kind: "failed", error: fault.error };
  if (isTooLarge(body)) return { kind: "failed", error: errors.responseTooLarge };
  return { kind: "replied", body };
}

/** Why a request is not even begun, undefined where it is. */
function refusalOf(requestBody: string, { fault, options }: Running): number | undefined {
  if (fault?.kind === "refused") return fault.error;
  if (isTooLarge(requestBody)) return errors.requestTooLarge;
  const isEditing = options.isCellBeingEdited?.() === true;
  return isEditing && touchesWorkbook(parseJson(requestBody)) ? errors.cellEditMode : undefined;
}

/** A letter takes three bytes at most, so that few texts need to be measured. */
const isTooLarge = (text: string): boolean =>
  text.length * 3 > mostBytes && encoder.encode(text).length > mostBytes;

const encoder = new TextEncoder();

function newSession({ model, onPane, onReady }: ExcelOptions): Session {
  return {
    model,
    references: new Map(),
    listens: new Set(),
    enableEvents: true,
    isQuiet: false,
    drafts: [],
    onPane: onPane ?? (() => undefined),
    onReady: onReady ?? (() => undefined),
  };
}

const worldOf = (session: Session, { onNotImplemented }: ExcelOptions): World => ({
  root: workbook.of({ session }),
  service: (typeName) => serviceNamed(session, typeName),
  reference: (id) => {
    const target = session.references.get(id);
    return target && rangeType.of(target);
  },
  finish: () => finishDrafts(session.drafts),
  abandon: () => finishWholeDrafts(session.drafts),
  onNotImplemented: onNotImplemented ?? (() => undefined),
});

/** Tells the add-in what happened, unless it did that itself and wants no events of its own. */
function tell(session: Session, batch: EventBatch, { onEvents }: ExcelOptions): void {
  for (const event of batch.events) {
    if (event.kind === "structureChanged") shiftReferences(session, event.sheetId, event.shift);
  }
  if (batch.source === "api" && session.isQuiet) return;
  const entries = eventEntries(session, batch.events);
  if (entries.length > 0) onEvents?.(entries);
}
