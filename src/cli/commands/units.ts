import { builtinPlan } from "../../plan/builtin";
import { ok } from "../../shared";
import type { Command } from "../command";
import { unitJson } from "../json/planJson";

/** Lists the units of the registry with their ids. */
export const units: Command = {
  name: "units",
  options: ["json"],
  arguments: "none",
  run(given, terminal) {
    const { units } = builtinPlan;
    if (given.has("json")) {
      terminal.print(JSON.stringify({ units: units.map(unitJson) }));
    } else {
      const width = Math.max(...units.map(({ id }) => id.length)) + 2;
      for (const { id, name } of units) terminal.print(`${id.padEnd(width)}${name}`);
    }
    return Promise.resolve(ok("clean"));
  },
};
