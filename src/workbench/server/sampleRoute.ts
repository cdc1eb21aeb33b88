import type { IncomingMessage, ServerResponse } from "node:http";
import { makeSamples, sampleIndex, type SampleFile } from "../samples";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Serves /samples/index.json and /samples/<file name>; the files are made at the first request and kept in memory. */
export function sampleRoute() {
  let made: Promise<readonly SampleFile[]> | undefined;
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const name = sampleName(request.url ?? "");
    if (name === undefined) return next();
    const files = (made ??= makeSamples());
    files.then(
      (ready) => answer(response, ready, name),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  };
}

/** What an address asks for below /samples/; undefined for any other address and for one that is not well formed. */
function sampleName(address: string): string | undefined {
  const found = /^\/samples\/([^?]+)/.exec(address);
  try {
    return found?.[1] === undefined ? undefined : decodeURIComponent(found[1]);
  } catch {
    return undefined;
  }
}

function answer(response: ServerResponse, files: readonly SampleFile[], name: string): void {
  if (name === "index.json") {
    response.writeHead(200, { "Content-Type": "application/json; charset=utf-8" });
    response.end(JSON.stringify(sampleIndex(files)));
    return;
  }
  const file = files.find((sample) => sample.name === name);
  if (!file) response.writeHead(404).end();
  else response.writeHead(200, { "Content-Type": xlsx }).end(file.bytes);
}
