export { builtinPlan, builtinRegistry } from "./builtinPlan";
