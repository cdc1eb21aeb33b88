import type { History, Scope } from "../../consolidation";
import type { UnitId } from "../../plan";
import type { Workbook } from "../../workbook";

/** What opening a percentage down to its figures needs besides its result. */
export interface ExplainContext {
  readonly scope: Scope;
  /** Every period up to the scope's own. */
  readonly history: History;
  /** The workbook whose sheets hold the figures. */
  readonly workbook: Workbook;
  readonly nameOf: (unitId: UnitId) => string;
}
