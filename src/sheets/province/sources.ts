import type { Cumulative, History, Scope } from "../../consolidation";
import type { IndicatorCode, Plan } from "../../plan";
import type { PeriodRecord } from "./provinceRecord";
import type { ProvinceSheetKind } from "./provinceTag";
import type { NameOf } from "./remarks";

/** What the province's tables are made of. */
export interface ProvinceSources {
  readonly plan: Plan;
  readonly scope: Scope;
  /** The period that the tables show. */
  readonly record: PeriodRecord;
  /** Every period up to it. */
  readonly history: History;
  /** Each indicator's sums over the periods from the one in which its target began to hold. */
  readonly cumulatives: ReadonlyMap<IndicatorCode, Cumulative>;
  /** The sheet of figures, and its last row (0-based). */
  readonly data: { readonly sheet: string; readonly bottom: number };
  /** The names of the other tables, to which formulas refer. */
  readonly sheets: Readonly<Record<Exclude<ProvinceSheetKind, "data">, string>>;
  readonly nameOf: NameOf;
}
