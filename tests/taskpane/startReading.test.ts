import { deserialize, serialize } from "node:v8";
import type { ConsolidationRequest } from "../../src/actions";
import { startReading } from "../../src/taskpane/reading";
import { aRegistry } from "./support/aRegistry";
import { JUNE, picked, unitFile } from "./support/files";

const FILE = picked("Lý Sơn.xlsx", unitFile("ubnd-huyen-ly-son"));

/** What the pane hands over: a whole request, with functions in it that no thread can be sent. */
const request: ConsolidationRequest = {
  plan: aRegistry(),
  period: JUNE,
  regime: "decree09",
  sources: [],
  onProgress: () => undefined,
};

/** A worker of the web view that answers each message as told. */
function withWorkers(answer: (worker: Worker, message: unknown) => void): () => number {
  let ended = 0;
  class FakeWorker {
    onmessage = null;
    onerror = null;
    onmessageerror = null;
    postMessage(message: unknown): void {
      answer(Object.assign(new EventTarget(), this), message);
    }
    terminate(): void {
      ended += 1;
    }
  }
  Object.assign(globalThis, { Worker: FakeWorker });
  return () => ended;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Worker");
});

test("a file is read where no worker can be started", async () => {
  const { reports } = await startReading(request).read(FILE);
  expect(reports.map(({ report }) => report.unitId)).toEqual(["ubnd-huyen-ly-son"]);
});

test("a worker is sent nothing but what can be sent, and its answer is taken", async () => {
  const answer = { file: "Lý Sơn.xlsx", kind: "unreadable" as const, reports: [], issues: [] };
  const ended = withWorkers((worker, message) => {
    const { scope } = Object(message);
    expect(deserialize(new Uint8Array(serialize(scope)))).toEqual(scope);
    worker.onmessage?.(new MessageEvent("message", { data: answer }));
  });
  const reading = startReading(request);
  expect(await reading.read(FILE)).toEqual(answer);
  reading.end();
  expect(ended()).toBe(1);
});

test("a worker that fails is replaced by reading on the pane's own thread", async () => {
  withWorkers((worker) => worker.onerror?.(new ErrorEvent("error")));
  const { reports } = await startReading(request).read(FILE);
  expect(reports).toHaveLength(1);
});
