import { ok, type Result } from "../shared";
import type { Grid } from "../sheets";
import type { WantedLooks, Workbook, WorkbookError } from "../workbook";
import type { ReportSource } from "./readReportFile";

/** A file that is opened once, and each of whose sheets is read once, however often it is asked. */
export function readOnce({ fileName, open }: ReportSource): ReportSource {
  let opened: ReturnType<ReportSource["open"]> | undefined;
  const openFirst = async () => {
    const workbook = await open();
    return workbook.ok ? ok(remembering(workbook.value)) : workbook;
  };
  return { fileName, open: () => (opened ??= openFirst()) };
}

/** A workbook that nobody changes meanwhile, and that remembers what it has told. */
function remembering(workbook: Workbook): Workbook {
  let summary: ReturnType<Workbook["inspect"]> | undefined;
  const grids = new Map<string, ReturnType<Workbook["readSheets"]>>();
  const read = (name: string, wanted?: WantedLooks) => {
    const key = JSON.stringify([name, wanted]);
    const known = grids.get(key) ?? workbook.readSheets([name], wanted);
    grids.set(key, known);
    return known;
  };
  return {
    ...workbook,
    inspect: () => (summary ??= workbook.inspect()),
    readSheets: async (names, wanted) =>
      together(await Promise.all(names.map((name) => read(name, wanted)))),
  };
}

function together(
  results: readonly Result<readonly Grid[], WorkbookError>[],
): Result<readonly Grid[], WorkbookError> {
  const grids: Grid[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    grids.push(...result.value);
  }
  return ok(grids);
}
