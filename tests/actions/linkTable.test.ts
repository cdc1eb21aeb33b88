import {
  checkReport,
  closePeriod,
  consolidateReports,
  foreignTables,
  injectPlan,
  knownTo,
  linkTable,
  readReportFile,
  recheckReport,
  reopenPeriod,
  unlinkTable,
  type LinkRequest,
} from "../../src/actions";
import type { ReportIssue } from "../../src/reporting";
import { err, ok } from "../../src/shared";
import { CODE_HEAD, isCodeColumn, parseMarker, type SheetLayout } from "../../src/sheets";
import type { Workbook } from "../../src/workbook";
import { aForeignSheet, aTitledPlan, FOREIGN_ANSWERS } from "../support/aForeignTable";
import { expectIssues } from "../support/expectIssues";
import { gridOf } from "../support/grid";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";

const plan = aTitledPlan();
const june = { kind: "month", year: 2023, month: 6 } as const;
const july = { ...june, month: 7 } as const;
const unitId = "so-y-te";
const scope = { plan, unitId, period: june, regime: "decree09" } as const;

const bookOf = (layouts: readonly SheetLayout[], marker?: string): MemoryWorkbook =>
  memoryWorkbook({
    sheets: layouts.map(({ name }) => ({ name, visibility: "visible", isProtected: false })),
    grids: layouts.map((layout) => gridOf(layout)),
    ...(marker !== undefined && { marker }),
  });

/** Links the table of a sheet as its officer would after answering every question. */
async function link(workbook: Workbook, given: Partial<LinkRequest> = {}) {
  const request = { ...scope, sheet: "Tháng 6", answers: FOREIGN_ANSWERS, ...given };
  const found = await foreignTables(workbook, request);
  const fingerprint = found.ok ? found.value[0].table.fingerprint : "";
  return linkTable(workbook, { withCodes: false, ...request, fingerprint });
}

async function linkedBook(...layouts: readonly SheetLayout[]): Promise<MemoryWorkbook> {
  const workbook = bookOf([aForeignSheet(6), ...layouts]);
  expect(await link(workbook)).toMatchObject(ok({ sheet: "Tháng 6" }));
  return workbook;
}

const columnOf = async (workbook: Workbook, column: number) => {
  const grids = await workbook.readSheets(["Tháng 6"]);
  return grids.ok ? grids.value[0]?.values.slice(3).map((row) => row[column] ?? null) : [];
};

const markerIn = (workbook: MemoryWorkbook) => {
  const parsed = parseMarker(workbook.summary().marker ?? "");
  return parsed.ok ? parsed.value : undefined;
};

const at = ({ code, place }: ReportIssue): string => `${code} @ ${place.cell ?? "-"}`;

const fileOf = (workbook: MemoryWorkbook, fileName = "so-y-te.xlsx") => ({
  fileName,
  open: async () => ok(workbook),
});

describe("linkTable", () => {
  test("writes nothing but the marker, and tells how many rows are known and asked about", async () => {
    const workbook = bookOf([aForeignSheet(6)]);
    expect(await link(workbook, { answers: undefined })).toEqual(
      ok({ sheet: "Tháng 6", rows: 3, questions: 1, alike: 0 }),
    );
    expect(await link(workbook)).toEqual(ok({ sheet: "Tháng 6", rows: 4, questions: 0, alike: 0 }));
    expect(workbook.changes.map((change) => Object.keys(change))).toEqual([["marker"], ["marker"]]);
    expect(markerIn(workbook)).toMatchObject({
      links: [{ sheet: "Tháng 6", unitId, period: june }],
      tables: [
        { unitId, rows: expect.arrayContaining([{ key: "benh an qua mang", code: "III.1.b" }]) },
      ],
    });
  });

  test("writes codes beside the rows where that is wanted, and unlinkTable takes away them and the link alone", async () => {
    const workbook = bookOf([aForeignSheet(6)]);
    await link(workbook, { withCodes: true });
    expect(await columnOf(workbook, 6)).toEqual([
      CODE_HEAD,
      "III.1.a",
      "III.1.b",
      "III.2.a",
      "III.2.a-1",
      null,
    ]);
    const [own] = markerIn(workbook)?.links ?? [];
    await workbook.apply({ cells: [{ sheet: "Tháng 6", address: "G9", content: [["của tôi"]] }] });
    if (own) await unlinkTable(workbook, { plan, link: own, sheet: "Tháng 6" });
    expect(await columnOf(workbook, 6)).toEqual([null, null, null, null, null, "của tôi"]);
    expect(markerIn(workbook)).toMatchObject({ links: [], tables: [] });
  });

  test("links again over its own codes, and never over what somebody typed there", async () => {
    const workbook = bookOf([aForeignSheet(6)]);
    await link(workbook, { withCodes: true });
    expect(await link(workbook, { withCodes: true })).toMatchObject({ ok: true });
    const found = await foreignTables(workbook, { ...scope, sheet: "Tháng 6" });
    const paths = found.ok ? found.value[0].table.columns.map(({ path }) => path) : [];
    expect(paths.filter(isCodeColumn)).toHaveLength(1);
    const { content, ...rest } = aForeignSheet(6);
    const taken = bookOf([
      { ...rest, content: [...content.slice(0, 8), [...(content[8] ?? []), "riêng"]] },
    ]);
    expect(await link(taken, { withCodes: true })).toEqual(
      err({ code: "noRoomForCodes", cell: "G9" }),
    );
    expect(taken.changes).toEqual([]);
  });

  test("asks nothing of the next month's table in the same workbook", async () => {
    const workbook = await linkedBook(aForeignSheet(7, { done: 33 }));
    const next = { ...scope, period: july, sheet: "Tháng 7" };
    const found = await foreignTables(workbook, next);
    expect(found.ok && found.value[0].table.rows.some(({ question }) => question)).toBe(false);
    expect(await link(workbook, { ...next, answers: undefined })).toEqual(
      ok({ sheet: "Tháng 7", rows: 4, questions: 0, alike: 0 }),
    );
    expect(markerIn(workbook)).toMatchObject({ links: [{}, {}], tables: [{}] });
  });

  test("says so where there is no such table, or no link", async () => {
    const workbook = bookOf([aForeignSheet(6)]);
    expect(
      await linkTable(workbook, { ...scope, sheet: "Tháng 6", fingerprint: "?", withCodes: false }),
    ).toEqual(err({ code: "noTable" }));
    const [own] = markerIn(await linkedBook())?.links ?? [];
    expect(own && (await unlinkTable(workbook, { plan, link: own, sheet: "Tháng 6" }))).toEqual(
      err({ code: "notLinked" }),
    );
  });
});

describe("a linked table", () => {
  test("is checked with findings in its own cells, and live as it changes", async () => {
    const workbook = await linkedBook();
    const checked = await checkReport(workbook, { plan });
    if (!checked.ok) throw new Error(checked.error.code);
    expectIssues(checked.value.issues, ["rowMissing @ -"]);
    await workbook.apply({ cells: [{ sheet: "Tháng 6", address: "E6", content: [[41]] }] });
    const changed = ["Tháng 6"];
    const again = await recheckReport(workbook, { plan }, { checked: checked.value, changed });
    expectIssues(again.ok ? again.value.issues : [], [
      "rowMissing @ -",
      "numeratorAboveDenominator @ E6",
    ]);
    expect(again).toEqual(await checkReport(workbook, { plan }));
  });

  test("is the past of the next one, and its open questions are findings", async () => {
    const workbook = bookOf([aForeignSheet(6)]);
    await link(workbook, { answers: undefined });
    const checked = await checkReport(workbook, { plan });
    expectIssues(checked.ok ? checked.value.issues : [], [
      "rowMissing @ -",
      "rowMissing @ -",
      "rowMissing @ -",
      "rowUnconfirmed @ C6",
    ]);
  });

  test("is a finding where its sheet is gone, and is found again under another name", async () => {
    const marker = (await linkedBook()).summary().marker;
    const renamed = bookOf([aForeignSheet(6, { sheet: "Báo cáo" })], marker);
    const checked = await checkReport(renamed, { plan });
    expect(checked.ok && checked.value.reports[0]?.place.sheet).toBe("Báo cáo");
    const gone = await checkReport(bookOf([], marker), { plan });
    expectIssues(gone.ok ? gone.value.issues : [], ["sheetTableMissing @ -"]);
  });

  test("counts in its file as what was linked", async () => {
    const workbook = await linkedBook();
    const { reports, issues } = await readReportFile(fileOf(workbook), scope);
    expect(issues).toEqual([]);
    expect(reports).toMatchObject([{ kind: "linked", report: { unitId, period: june } }]);
    expect(reports[0]?.report.indicators.map(({ code }) => code)).toEqual([
      "III.1.b-1",
      "III.2.a-1",
    ]);
  });

  test("does not count where its heading has gone on to another month, which asks nothing in its turn", async () => {
    const marker = (await linkedBook()).summary().marker;
    const copied = bookOf([aForeignSheet(7, { sheet: "Tháng 6" })], marker);
    const asJune = await readReportFile(fileOf(copied), scope);
    expect([asJune.reports, asJune.issues.map(({ code }) => code)]).toEqual([
      [],
      ["tablePeriodUnclear"],
    ]);
    const asJuly = await readReportFile(fileOf(copied), { ...scope, period: july });
    expect(asJuly.issues.map(({ code }) => code)).toEqual(["tableRecognised"]);
    expect(asJuly.reports).toMatchObject([{ kind: "recognised", report: { period: july } }]);
  });

  test("is closed in the marker alone: figures typed or changed after it are findings until it is opened again", async () => {
    const workbook = await linkedBook();
    const written = workbook.changes.length;
    const asked = { plan, sheet: "Tháng 6", period: june };
    const closed = await closePeriod(workbook, { ...asked, today: "2023-06-14" });
    expect(closed).toMatchObject(ok({ closing: { unitId, period: june, times: 1 } }));
    expect(markerIn(workbook)?.closings[0]?.figures).toEqual([
      { code: "III.1.b-1", numerator: "30", denominator: "40" },
      { code: "III.2.a-1", numerator: "7", denominator: "9" },
    ]);
    expect(await closePeriod(workbook, { ...asked, today: "2023-06-15" })).toMatchObject(
      err({ code: "alreadyClosed" }),
    );
    const sheet = "Tháng 6";
    await workbook.apply({
      cells: [
        { sheet, address: "E6", content: [[31]] },
        { sheet, address: "B10:F10", content: [[6, "Lượt khám bằng mã QR", null, 1, 2]] },
      ],
    });
    const late = ["figureChangedSinceSent @ E6", "figureAfterClosing @ E10"];
    const found = async () => {
      const checked = await checkReport(workbook, { plan });
      return checked.ok ? checked.value.issues.map(at).filter((each) => late.includes(each)) : [];
    };
    expect(await found()).toEqual(late);
    expect(await reopenPeriod(workbook, { ...asked, today: "2023-06-16" })).toMatchObject(
      ok({ closing: { closedOn: "2023-06-14", reopenedOn: "2023-06-16" } }),
    );
    expect(await found()).toEqual([]);
    const own = workbook.changes.toSpliced(written + 1, 1).slice(written);
    expect(own.map((change) => Object.keys(change))).toEqual([["marker"], ["marker"]]);
    expect(await closePeriod(workbook, { ...asked, today: "2023-06-17" })).toMatchObject(
      ok({ closing: { times: 2 } }),
    );
  });

  test("is not closed where a sheet of ours reports the same unit and period", async () => {
    const workbook = await linkedBook();
    await injectPlan(workbook, scope);
    const asked = { plan, sheet: "Tháng 6", period: june, today: "2023-06-14" };
    expect(await closePeriod(workbook, asked)).toMatchObject(err({ code: "sheetTwice" }));
    expect(markerIn(workbook)?.closings).toEqual([]);
  });

  test("reports together with another one on its sheet, and alone again where one of the two is let go", async () => {
    const { content, ...sheet } = aForeignSheet(6);
    const more = [
      [],
      [null, "TT", "Tên chỉ tiêu", "Đã thực hiện", "Tổng số", "Ghi chú"],
      [null, 1, "Tỷ lệ lượt khám trả tiền bằng mã QR, từ tháng 02/2023", 3, 8],
    ];
    const workbook = bookOf([{ ...sheet, content: [...content, ...more] }]);
    const found = await foreignTables(workbook, { ...scope, sheet: "Tháng 6" });
    const tables = found.ok ? found.value.map(({ table }) => table) : [];
    expect(tables.map(({ statedPeriod }) => statedPeriod)).toEqual([june, june]);
    for (const { fingerprint } of [...tables, ...tables]) {
      const request = { ...scope, sheet: "Tháng 6", answers: FOREIGN_ANSWERS };
      await linkTable(workbook, { withCodes: false, ...request, fingerprint });
    }
    const figures = async () => {
      const { reports, issues } = await readReportFile(fileOf(workbook), scope);
      expect([reports.length, issues]).toEqual([1, []]);
      return reports[0]?.report.indicators.map(({ code, numerator }) => [
        code,
        numerator.place.cell,
      ]);
    };
    const first = [
      ["III.1.b-1", "E6"],
      ["III.2.a-1", "E8"],
    ];
    expect(await figures()).toEqual([...first, ["III.2.a-2", "D12"]]);
    const checked = await checkReport(workbook, { plan });
    expectIssues(checked.ok ? checked.value.issues : [], []);
    const [, second] = markerIn(workbook)?.links ?? [];
    if (second) await unlinkTable(workbook, { plan, link: second, sheet: "Tháng 6" });
    expect(await figures()).toEqual(first);
  });

  test("counts as the newest of its unit's by its sending mark", async () => {
    const sent = async (file: string, done: number, today: string) => {
      const workbook = bookOf([aForeignSheet(6, { done })]);
      await link(workbook);
      await closePeriod(workbook, { plan, sheet: "Tháng 6", period: june, today });
      return fileOf(workbook, file);
    };
    const sources = [
      await sent("sau.xlsx", 33, "2023-06-15"),
      await sent("truoc.xlsx", 30, "2023-06-14"),
    ];
    const result = await consolidateReports(memoryWorkbook(), { ...scope, sources });
    expect(result).toMatchObject({
      value: {
        versions: [
          { unitId, counted: { kind: "linked", sending: { sentAt: "2023-06-15", version: 1 } } },
        ],
      },
    });
  });

  test("is remembered by the province's workbook, so that the unit's next file asks nothing", async () => {
    const province = memoryWorkbook();
    const sources = [fileOf(await linkedBook())];
    expect(await consolidateReports(province, { ...scope, sources })).toMatchObject({ ok: true });
    const known = await knownTo(province, { ...scope, period: july });
    const next = fileOf(bookOf([aForeignSheet(7)]), "thang-7.xlsx");
    const unknown = await readReportFile(next, { ...scope, period: july });
    expect(unknown.issues.map(({ code }) => code)).toEqual(["tableRowsUnconfirmed"]);
    const again = await readReportFile(next, {
      ...scope,
      period: july,
      ...(known.ok && known.value),
    });
    expect(again.issues.map(({ code }) => code)).toEqual(["tableRecognised"]);
  });
});
