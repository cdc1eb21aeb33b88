import type { Shape } from "../../shared";
import type { Plan } from "../plan";
import { isPlanDocument, isRegistry } from "../planShape";
import type { Registry } from "../unit";
import document from "./plan.json";
import registry from "./units.json";

/** The units of tỉnh Quảng Ngãi from 2023 on, and the words for groups of them. */
export const builtinRegistry: Registry = checked(registry, isRegistry);

/** Quảng Ngãi's 2023 plan for Đề án 06: what the reader makes of the document, kept as data. */
export const builtinPlan: Plan = {
  ...checked(document, isPlanDocument),
  units: builtinRegistry.units,
};

function checked<T>(data: unknown, shape: Shape<T>): T {
  if (!shape(data)) throw new Error("The built-in data is not what the program expects.");
  return data;
}
