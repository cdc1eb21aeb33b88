export type { ExplainContext } from "./explainContext";
export { IndicatorDetails } from "./IndicatorDetails";
export { IndicatorItem } from "./IndicatorItem";
export { RowLink } from "./RowLink";
export { UnitPart } from "./UnitPart";
