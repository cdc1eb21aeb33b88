export type { Fault, FaultPlan } from "./faults";
export type { Host, HostOptions, HostView } from "./host";
export { hostFrameName, type HostSession } from "./xdm/frameName";
