import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { sampleRoute } from "./sampleRoute";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Folders under the project's root and the addresses they are served at; an earlier one wins. */
const folders = [
  { address: "/office/", folder: "node_modules/@microsoft/office-js/dist" },
  { address: "/addin/", folder: "dist/addin" },
  { address: "/", folder: "dist/workbench" },
  { address: "/", folder: "dist/addin" },
] as const;

/** Answers every address of the workbench from the project at `root`; what it does not know is a plain 404. */
export function routes(root: string): Handler {
  const statics = folders.map(({ address, folder }) => ({
    address,
    serve: sirv(join(root, folder), { dev: true, etag: true, setHeaders: neverStale }),
  }));
  const samples = sampleRoute();
  return (request, response) => {
    const handlers = statics
      .filter(({ address }) => request.url?.startsWith(address))
      .map(({ address, serve }) => under(address, serve));
    runInTurn([samples, ...handlers], { request, response });
  };
}

type Step = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Lets a handler see addresses relative to `address`, and the next one the full address again. */
function under(address: string, serve: Step): Step {
  return (request, response, next) => {
    const full = request.url;
    request.url = `/${full?.slice(address.length) ?? ""}`;
    serve(request, response, () => {
      request.url = full;
      next();
    });
  };
}

function runInTurn(
  steps: readonly Step[],
  exchange: { readonly request: IncomingMessage; readonly response: ServerResponse },
): void {
  const [step, ...rest] = steps;
  const { request, response } = exchange;
  if (step) step(request, response, () => runInTurn(rest, exchange));
  else response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
}

/** A rebuilt bundle must be seen at the next reload. */
function neverStale(response: ServerResponse): void {
  response.setHeader("Cache-Control", "no-cache");
}
