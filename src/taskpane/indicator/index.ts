export type { ExplainContext } from "./explainContext";
export { IndicatorItem } from "./IndicatorItem";
