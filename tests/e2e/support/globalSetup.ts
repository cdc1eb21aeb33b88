import { execFileSync } from "node:child_process";
import { startServer } from "../../../src/workbench/server";
import { obtainBrowser } from "./browser";

/** Builds the production bundles, serves the workbench, and names both to the tests through the environment. */
export default async function globalSetup(): Promise<void> {
  process.env["TIENDO_BROWSER"] = obtainBrowser();
  execFileSync("npm", ["run", "-s", "build"], { stdio: ["ignore", "ignore", "inherit"] });
  const server = await startServer({ port: 0 });
  process.env["TIENDO_ADDRESS"] = server.url;
  Object.assign(globalThis, { tiendoServer: server });
}
