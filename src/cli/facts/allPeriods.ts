import { foldReadings, type CollectionScope, type FileReading } from "../../actions";
import { formatPeriod, isSamePeriod, type Period } from "../../reporting";
import type { ReportFile } from "../reading/reportSources";
import { factsOf, type Fact } from "./factColumns";
import { readAside } from "./readAside";

/** What files hold for all their periods, set aside while they were read for one. */
export interface SetAside {
  readonly folder: string;
  readonly scope: CollectionScope;
  readonly periods: readonly Period[];
  /** All files that were read, in their order. */
  readonly files: readonly ReportFile[];
  /** Those of which only reading them for a period can tell whether they hold something for it. */
  readonly unclear: readonly ReportFile[];
}

/** Reads files for a scope, or gives up where the user does. */
export type ReadFiles = (
  files: readonly ReportFile[],
  scope: CollectionScope,
) => Promise<readonly FileReading[] | undefined>;

/** The facts of every period, one period after the other, so that no more than one of them is held; they end early where reading is given up. */
export async function* factsOfAllPeriods(
  { folder, scope, periods, files, unclear }: SetAside,
  read: ReadFiles,
): AsyncGenerator<Fact> {
  const order = new Map(files.map(({ fileName }, index) => [fileName, index]));
  const orderOf = ({ file }: FileReading): number => order.get(file) ?? 0;
  for (const period of periods) {
    const own = { ...scope, period };
    const more = await read(isSamePeriod(period, scope.period) ? [] : unclear, own);
    if (!more) return;
    const readings = [...(await readAside(folder, period)), ...more];
    readings.sort((a, b) => orderOf(a) - orderOf(b));
    yield* factsOf(own, foldReadings(own, readings).record);
  }
}

/** What the readings of files for the scope's period tell of their other periods. */
export function periodsAside(
  { scope, files }: Pick<SetAside, "scope" | "files">,
  readings: readonly FileReading[],
): Pick<SetAside, "periods" | "unclear"> {
  const periods = [scope.period, ...readings.flatMap((reading) => reading.periods ?? [])];
  const byName = new Map(periods.map((period) => [formatPeriod(period), period]));
  return {
    periods: [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, period]) => period),
    unclear: files.filter((_, index) => !readings[index]?.periods),
  };
}
