import { builtinPlan } from "../../plan/builtin";
import { ok } from "../../shared";
import type { Command } from "../command";
import { planJson } from "../json/planJson";
import { planText } from "../planText";

/** Prints the built-in plan. */
export const planShow: Command = {
  name: "plan show",
  options: ["json"],
  arguments: "none",
  run(given, terminal) {
    terminal.print(
      given.has("json") ? JSON.stringify(planJson(builtinPlan)) : planText(builtinPlan),
    );
    return Promise.resolve(ok("clean"));
  },
};
