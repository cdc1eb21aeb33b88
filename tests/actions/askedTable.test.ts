import {
  askedTable,
  consolidateReports,
  knownTo,
  linkTable,
  rereadReport,
  withAnswers,
  type ConsolidatedReports,
} from "../../src/actions";
import type { Period } from "../../src/reporting";
import { err, ok } from "../../src/shared";
import { answeredTable, parseMarker, type SheetLayout } from "../../src/sheets";
import { aForeignSheet, aTitledPlan } from "../support/aForeignTable";
import { gridOf } from "../support/grid";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";

const plan = aTitledPlan();
const june = { kind: "month", year: 2023, month: 6 } as const;
const july = { ...june, month: 7 } as const;
const unitId = "so-y-te";
const scope = { plan, period: june, regime: "decree09" } as const;
type Answers = readonly (readonly [row: string, code: string | null])[];
const ANSWERS: Answers = [["benh an qua mang", "III.1.b"]];

const bookOf = (layout: SheetLayout, marker?: string): MemoryWorkbook =>
  memoryWorkbook({
    sheets: [{ name: layout.name, visibility: "visible", isProtected: false }],
    grids: [gridOf(layout)],
    ...(marker !== undefined && { marker }),
  });

const fileOf = (workbook: MemoryWorkbook) => ({
  fileName: "so-y-te.xlsx",
  open: async () => ok(workbook),
});

/** Consolidates one file into a workbook of the province. */
async function consolidated(province: MemoryWorkbook, file: MemoryWorkbook, period: Period = june) {
  const result = await consolidateReports(province, {
    ...scope,
    period,
    sources: [fileOf(file)],
  });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Answers the questions of the file's table as the secretariat does, and has the file read again. */
async function answer(
  province: MemoryWorkbook,
  {
    file,
    read,
    answers = ANSWERS,
  }: {
    readonly file: MemoryWorkbook;
    readonly read: ConsolidatedReports;
    readonly answers?: Answers;
  },
  period: Period = june,
) {
  const [reading] = read.readings;
  const sheet = reading?.reports[0]?.report.place.sheet ?? "";
  const known = await knownTo(province, { ...scope, period });
  const asked = { ...scope, period, unitId, sheet, tables: known.ok ? known.value.tables : [] };
  const found = await askedTable(fileOf(file), asked);
  if (!found.ok) throw new Error(found.error.code);
  const said = { columns: new Map(), rows: new Map(answers) };
  const table = withAnswers(found.value, { ...asked, answers: said });
  const tables = [answeredTable(table, said, { plan, unitId })];
  const request = { ...scope, period, sources: [fileOf(file)], tables };
  const again = await rereadReport(province, request, { readings: read.readings, index: 0 });
  if (!again.ok) throw new Error(again.error.code);
  return again.value;
}

const questionsIn = ({ readings }: ConsolidatedReports) =>
  readings.map(({ reports }) => reports[0]?.questions ?? 0);
const codesIn = ({ readings }: ConsolidatedReports) =>
  readings.flatMap(({ reports }) => reports[0]?.report.indicators.map(({ code }) => code) ?? []);
const rowsKept = (province: MemoryWorkbook) => {
  const marker = parseMarker(province.summary().marker ?? "");
  return marker.ok ? marker.value.tables.flatMap(({ rows }) => rows.map(({ key }) => key)) : [];
};

describe("the questions of a unit's own table in a file", () => {
  test("are answered by the secretariat: the file counts with the answers, and the unit's next one asks nothing", async () => {
    const province = memoryWorkbook();
    const file = bookOf(aForeignSheet(6));
    const read = await consolidated(province, file);
    expect([questionsIn(read), codesIn(read)]).toEqual([[1], ["III.2.a-1"]]);
    const again = await answer(province, { file, read });
    expect([questionsIn(again), codesIn(again)]).toEqual([[0], ["III.1.b-1", "III.2.a-1"]]);
    expect(again.files[0]?.issues.map(({ code }) => code)).toEqual(["tableRecognised"]);
    expect(again.consolidation.indicators[0]?.rate).toEqual({ numerator: 3n, denominator: 4n });
    expect(questionsIn(await consolidated(province, bookOf(aForeignSheet(7)), july))).toEqual([0]);
  });

  test("stay answered though the file's own marker knows the table without these answers", async () => {
    const linked = bookOf(aForeignSheet(6));
    const link = { ...scope, unitId, sheet: "Tháng 6", withCodes: false };
    const found = await askedTable(fileOf(linked), link);
    const fingerprint = found.ok ? found.value.table.fingerprint : "";
    await linkTable(linked, { ...link, fingerprint });
    const file = bookOf(aForeignSheet(7), linked.summary().marker);
    const province = memoryWorkbook();
    const read = await consolidated(province, file, july);
    expect(questionsIn(read)).toEqual([1]);
    expect(questionsIn(await answer(province, { file, read }, july))).toEqual([0]);
    expect(questionsIn(await consolidated(province, file, july))).toEqual([0]);
  });

  test("are asked again next month of rows that only their order tells apart", async () => {
    const { content, ...sheet } = aForeignSheet(6);
    const layout = { ...sheet, content: [...content, [null, 6, "Bệnh án qua mạng", "Xong", 1, 2]] };
    const province = memoryWorkbook();
    const file = bookOf(layout);
    const answers = [...ANSWERS, ["benh an qua mang #2", null]] as const;
    const again = await answer(province, {
      file,
      read: await consolidated(province, file),
      answers,
    });
    expect([questionsIn(again), codesIn(again)]).toEqual([[0], ["III.1.b-1", "III.2.a-1"]]);
    expect(rowsKept(province).filter((key) => key.startsWith("benh an"))).toEqual([]);
  });

  test("can't be asked of a file that is gone", async () => {
    const gone = { fileName: "so-y-te.xlsx", open: async () => err({ code: "busy" } as const) };
    expect(await askedTable(gone, { ...scope, sheet: "Tháng 6" })).toMatchObject(
      err({ code: "workbook", error: { code: "busy" } }),
    );
  });
});
