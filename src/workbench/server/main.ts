import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { startServer } from "./startServer";
import { greeting, notBuilt } from "./texts";

const defaultPort = 3000;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string" } } });
  const port = values.port === undefined ? defaultPort : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error("--port 0–65535");
  if (!existsSync("dist/workbench/index.html")) throw new Error(notBuilt);
  console.log(greeting(await startServer({ port })));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
