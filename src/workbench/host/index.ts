export { connectHost } from "./connectHost";
export { startExcel, type Answer, type Excel, type ExcelOptions } from "./excel";
export type { Fault, FaultPlan } from "./faults";
export type { Host, HostOptions } from "./host";
export { hostFrameName, type HostSession } from "./xdm/frameName";
