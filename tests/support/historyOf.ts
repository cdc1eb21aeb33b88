import { consolidate, mergeTallies, upTo, type History, type Scope } from "../../src/consolidation";
import type { UnitReport } from "../../src/reporting";
import { tallied } from "./aProvince";

/** What reports come to in each of their periods up to the scope's, and in the scope's own. */
export function historyOf(scope: Scope, reports: readonly UnitReport[]): History {
  const tally = mergeTallies(...reports.map((report) => tallied(scope.plan, report)));
  const periods = [...reports.map(({ period }) => period), scope.period];
  return upTo(
    scope,
    periods.map((period) => consolidate({ ...scope, period }, tally)),
  );
}
