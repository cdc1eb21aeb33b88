import { useCallback, useEffect, useState } from "react";
import {
  readProvince,
  viewPeriod,
  type ProvinceReading,
  type ProvinceReadingError,
} from "../../actions";
import { isSamePeriod, type Period } from "../../reporting";
import { unitNames } from "../../sheets";
import type { ExplainContext } from "../indicator";
import type { PageProps } from "../tools";
import { useJob } from "../useJob";

/** The state and the doings of the page that shows leaders what the open workbook records. */
export function useLeaderPage({ tools: { plan, workbook } }: PageProps) {
  const { job, start, stop } = useJob<ProvinceReading, ProvinceReadingError>();
  const [chosen, choose] = useState<Period>();
  const read = useCallback(
    () => start(() => readProvince(workbook, plan)),
    [start, workbook, plan],
  );
  useEffect(read, [read]);
  if (job.kind !== "done") return { job, read, stop };
  const { periods, regime, events } = job.value;
  const known = chosen && periods.find((period) => isSamePeriod(period, chosen));
  const period = known ?? periods.at(-1);
  if (!period) return { job, read, stop };
  const scope = { plan, period, regime, events };
  const { history, summary } = viewPeriod(plan, job.value, period);
  const context: ExplainContext = { scope, history, workbook, nameOf: unitNames(plan) };
  const view = { period, periods, choose, summary, context };
  return { job, read, stop, view };
}
