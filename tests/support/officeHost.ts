import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { startExcel, type Answer, type ExcelOptions } from "../../src/workbench/host";
import {
  createWorkbookModel,
  type WorkbookContent,
  type WorkbookModel,
} from "../../src/workbench/model";
import { officerSheets } from "../../src/workbench/samples/officerSheets";
import type { Workbook } from "../../src/workbook";
import { officeWorkbook } from "../../src/workbook/office";

const clock = () => "2023-06-20T08:30:00";

/** The workbook of an official who has not met the add-in yet. */
export const officerWorkbook = (): WorkbookModel =>
  createWorkbookModel({ sheets: officerSheets() }, { clock });

/** A workbook of that content, worked through office.js. */
export function officeWorkbookOf(content: WorkbookContent): Workbook {
  startOfficeHost({ model: createWorkbookModel(content, { clock }) });
  return officeWorkbook();
}

/** One round trip between office.js and the host. */
export interface RoundTrip {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** What was asked for, e.g. ["GetRange", "Values"], without the plumbing. */
  readonly body: string;
}

/** Microsoft's own office.js, in this process, talking to the workbench's host over a workbook. */
export interface OfficeHost {
  /** What has gone back and forth since the host was started. */
  readonly roundTrips: readonly RoundTrip[];
  stop(): void;
}

/**
 * Puts office.js's namespaces (Excel, OfficeExtension, Office) into the global scope, loaded once a process, and lets them talk to
 * a host over `options.model` until another host is started.
 */
export function startOfficeHost(options: ExcelOptions): OfficeHost {
  const office = loadOfficeJs();
  Object.assign(globalThis, office);
  const roundTrips: RoundTrip[] = [];
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text);
      const body = JSON.stringify(message.body);
      const answer = excel.answer(body);
      const reply = JSON.stringify({ id, type: 2, message: httpAnswer(answer) });
      roundTrips.push({
        body,
        get requestBytes() {
          return bytes(text);
        },
        get responseBytes() {
          return bytes(reply);
        },
      });
      setImmediate(() => bridge.onMessageFromHost?.(reply));
    },
  };
  const excel = startExcel({
    ...options,
    onEvents: (entries) => {
      const message = JSON.stringify({ type: 3, message: { entries } });
      setImmediate(() => bridge.onMessageFromHost?.(message));
    },
  });
  office.OfficeExtension.HostBridge.init(bridge);
  return {
    roundTrips,
    stop() {
      excel.stop();
      // What office.js still waits for then, it waits for in vain.
      bridge.onMessageFromHost = undefined;
    },
  };
}

interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

interface OfficeJs {
  readonly Excel: unknown;
  readonly Office: unknown;
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: Bridge): void } };
}

let loaded: OfficeJs | undefined;

function loadOfficeJs(): OfficeJs {
  loaded ??= runOfficeJs();
  return loaded;
}

/** A window that has just what office.js looks at when it is loaded; JSON and Promise are ours, so that values compare as ours. */
function runOfficeJs(): OfficeJs {
  const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  const listening = { addEventListener: () => undefined, removeEventListener: () => undefined };
  const window: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, Promise, JSON },
    ...listening,
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", search: "", hash: "" },
    document: { getElementsByTagName: () => [], createElement: () => ({}), ...listening },
  };
  Object.assign(window, { window, self: window, parent: window });
  new Script(readFileSync(path, "utf8"), { filename: path }).runInContext(createContext(window));
  return { ...(window as unknown as OfficeJs) };
}

const bytes = (text: string): number => Buffer.byteLength(text);

/** The legacy protocol's codes as this way of talking says them. */
const failures: Readonly<Record<number, readonly [status: number, code: string]>> = {
  5004: [400, "InvalidOperationInCellEditMode"],
  5012: [408, "InvalidOrTimedOutSession"],
  5102: [429, "ActivityLimitReached"],
  5103: [400, "RequestPayloadSizeLimitExceeded"],
  5104: [400, "ResponsePayloadSizeLimitExceeded"],
  7000: [401, "AccessDenied"],
};

function httpAnswer(answer: Answer): object {
  if (answer.kind === "replied") return { statusCode: 200, headers: {}, body: answer.body };
  const [statusCode, code] = failures[answer.error] ?? [500, "GeneralException"];
  return { statusCode, headers: {}, body: JSON.stringify({ error: { code, message: code } }) };
}
