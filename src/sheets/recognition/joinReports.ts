import type { IndicatorRecord, SheetDoubt, TaskRecord, UnitReport } from "../../reporting";

/**
 * What several tables of one sheet report together: of a row that stands in more than one of them, the first that says anything; one
 * that says something else too is a doubt.
 */
export function joinReports(first: UnitReport, others: readonly UnitReport[]): UnitReport {
  const all = [first, ...others];
  const tasks = joined(
    all.flatMap((report) => report.tasks),
    TASK,
  );
  const indicators = joined(
    all.flatMap((report) => report.indicators),
    INDICATOR,
  );
  const doubts = all.flatMap((report) => report.doubts ?? []);
  return {
    ...first,
    tasks: tasks.records,
    indicators: indicators.records,
    doubts: [...doubts, ...tasks.doubts, ...indicators.doubts],
  };
}

/** How a kind of record is looked at. */
interface RecordKind<R> {
  readonly isSilent: (record: R) => boolean;
  readonly placeOf: (record: R) => SheetDoubt["place"];
}

const hasRemarks = ({ evidence, difficulty, note }: TaskRecord | IndicatorRecord): boolean =>
  [evidence, difficulty, note].some(({ text }) => text !== "");

const TASK: RecordKind<TaskRecord> = {
  isSilent: (task) =>
    task.status.text === "" && (task.completed?.text ?? "") === "" && !hasRemarks(task),
  placeOf: ({ status }) => status.place,
};
const INDICATOR: RecordKind<IndicatorRecord> = {
  isSilent: (indicator) =>
    indicator.numerator.kind === "blank" &&
    indicator.denominator.kind === "blank" &&
    !hasRemarks(indicator),
  placeOf: ({ numerator }) => numerator.place,
};

function joined<R extends TaskRecord | IndicatorRecord>(
  all: readonly R[],
  { isSilent, placeOf }: RecordKind<R>,
): { readonly records: readonly R[]; readonly doubts: readonly SheetDoubt[] } {
  const kept = new Map<string, R>();
  const doubts: SheetDoubt[] = [];
  for (const record of all) {
    const before = kept.get(record.code);
    if (!before || isSilent(before)) kept.set(record.code, record);
    else if (!isSilent(record)) {
      doubts.push({ kind: "codeDuplicated", text: record.code, place: placeOf(record) });
    }
  }
  return { records: [...kept.values()], doubts };
}
