import { recordOf, type CollectionScope, type FileReading } from "../../actions";
import { formatPeriod, isSamePeriod, type Period } from "../../reporting";
import type { PeriodRecord } from "../../sheets";
import type { ReportFile } from "../reading/reportSources";
import { factsOf, type Fact } from "./factColumns";

/** A period that has been consolidated, and the files as they were read for it. */
export interface Consolidated {
  readonly scope: CollectionScope;
  readonly record: PeriodRecord;
  readonly files: readonly ReportFile[];
  /** Of each file, in the same order. */
  readonly readings: readonly FileReading[];
}

/** Reads files for a scope, or gives up where the user does. */
export type ReadFiles = (
  files: readonly ReportFile[],
  scope: CollectionScope,
) => Promise<readonly FileReading[] | undefined>;

/**
 * The facts of every period for which the files hold something, one period after the other, so that no more than one of them is
 * held beside the one that has been consolidated; they end early where reading is given up.
 */
export async function* factsOfAllPeriods(
  known: Consolidated,
  read: ReadFiles,
): AsyncGenerator<Fact> {
  for (const period of periodsIn(known)) {
    if (isSamePeriod(period, known.scope.period)) {
      yield* factsOf(known.scope, known.record);
      continue;
    }
    const scope = { ...known.scope, period };
    const readings = await read(filesFor(period, known), scope);
    if (!readings) return;
    yield* factsOf(scope, recordOf(scope, readings));
  }
}

/** The periods that the files' sheets bear and the consolidated one, in the order of their names. */
export function periodsIn({ scope, readings }: Consolidated): readonly Period[] {
  const periods = [scope.period, ...readings.flatMap(({ periods = [] }) => periods)];
  const byName = new Map(periods.map((period) => [formatPeriod(period), period]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, period]) => period);
}

/** The files that hold something for a period, and those of which only reading them can tell. */
const filesFor = (period: Period, { files, readings }: Consolidated): readonly ReportFile[] =>
  files.filter((_, index) => {
    const periods = readings[index]?.periods;
    return !periods || periods.some((each) => isSamePeriod(each, period));
  });
