import { consolidateReports, type ReportSource } from "../../src/actions";
import { accumulate, disciplineOf } from "../../src/consolidation";
import { formatPeriod } from "../../src/reporting";
import { ratioToNumber } from "../../src/shared";
import { blankPackage, createXlsx, xlsxWorkbook, openWorkbook } from "../../src/workbook/xlsx";
import { generatedProvince, type GeneratedFile } from "../support/generatedProvince";
import { testWithLibreOffice, throughLibreOffice } from "../support/libreOffice";
import { openedWorkbook } from "../support/opened";

const { plan, months } = generatedProvince(20_230_614);

/** A generated file as the secretariat gets it: real bytes, read by the reader of .xlsx. */
const sourceOf = ({ fileName, layouts, marker }: GeneratedFile): ReportSource => ({
  fileName,
  open: async () => openWorkbook(createXlsx(layouts, marker), { fileName }),
});

const broken: ReportSource = {
  fileName: "hong.xlsx",
  open: async () => openWorkbook(new Uint8Array([80, 75, 3, 4, 9, 9]), { fileName: "hong.xlsx" }),
};

/** A workbook into which all twelve months were consolidated, with each month's result. */
async function consolidatedYear() {
  const target = xlsxWorkbook(blankPackage({}));
  const results = [];
  for (const { period, files } of months) {
    const sources = [...files.map(sourceOf), broken];
    const result = await consolidateReports(target, { plan, period, regime: "decree09", sources });
    if (!result.ok) throw new Error(`${formatPeriod(period)}: ${result.error.code}`);
    results.push(result.value);
  }
  return { target, results };
}

const year = consolidatedYear();

test("a year of forty units, with gaps, errors and a merger, comes to the figures known beforehand", async () => {
  const { results } = await year;
  const found = results.map(({ consolidation }) =>
    consolidation.indicators.map(({ code, numerator, denominator, coverage }) => [
      code,
      ratioToNumber(numerator),
      ratioToNumber(denominator),
      coverage.reported,
      coverage.required,
    ]),
  );
  const expected = months.map(({ known }) =>
    [...known].map(([code, { numerator, denominator, reported, required }]) => [
      code,
      numerator,
      denominator,
      reported,
      required,
    ]),
  );
  expect(found).toEqual(expected);
}, 120_000);

test("its units that sent again count by their later sheet, and those that sent late are known", async () => {
  const { results } = await year;
  results.forEach(({ versions, consolidation }, index) => {
    const month = months[index];
    expect(versions.map(({ unitId }) => unitId)).toEqual(month?.resent);
    expect(versions.map(({ counted }) => counted.sending?.version)).toEqual(versions.map(() => 2));
    const late = disciplineOf(consolidation).filter(({ isOnTime }) => isOnTime === false);
    expect(late.map(({ unitId }) => unitId).sort()).toEqual([...(month?.late ?? [])].sort());
  });
  expect(months.flatMap(({ resent }) => resent).length).toBeGreaterThan(30);
  expect(months.flatMap(({ late }) => late).length).toBeGreaterThan(30);
}, 120_000);

test("its files of every kind are told for what they are", async () => {
  const { results } = await year;
  const kinds = months.flatMap(({ files }) => files.map(({ kind }) => kind));
  for (const kind of ["linked", "recognised"] as const) {
    expect(kinds.filter((each) => each === kind).length).toBeGreaterThan(12);
  }
  results.forEach(({ files }, index) => {
    const told = files.map(({ file, kind }) => [file, kind]);
    const sent = months[index]?.files ?? [];
    expect(told).toEqual([
      ...sent.map(({ fileName, kind }) => [fileName, kind]),
      [broken.fileName, "unreadable"],
    ]);
  });
}, 120_000);

test("its cumulative figures are the sums of its months, read back from the sheet of figures", async () => {
  const { results } = await year;
  const history = results.at(-1)?.history ?? [];
  expect(history.map(({ period }) => formatPeriod(period))).toEqual(
    months.map(({ period }) => formatPeriod(period)),
  );
  const period = history.at(-1)?.period;
  if (!period) throw new Error("The history is empty");
  for (const indicator of plan.tasks.flatMap(({ indicators }) => indicators)) {
    const { numerator, denominator } = accumulate(
      { plan, period, regime: "decree09" },
      indicator,
      history,
    );
    const sum = (part: "numerator" | "denominator") =>
      months.reduce((total, { known }) => total + (known.get(indicator.code)?.[part] ?? 0), 0);
    expect([numerator, denominator].map(ratioToNumber)).toEqual([
      sum("numerator"),
      sum("denominator"),
    ]);
  }
}, 120_000);

testWithLibreOffice(
  "LibreOffice, calculating the year's workbook anew, comes to the known figures of its last month and of every month's percentage",
  async () => {
    const { target } = await year;
    const recalculated = openedWorkbook(await throughLibreOffice(target.save()));
    const grids = await recalculated.readSheets(["Tổng hợp chỉ tiêu", "Diễn biến"]);
    const [table, trend] = grids.ok ? grids.value : [];
    for (const [code, { numerator, denominator, reported, required }] of months.at(-1)?.known ??
      []) {
      const row = table?.values.find(([cell]) => cell === code) ?? [];
      expect([row[2], row[3], row[8]]).toEqual([numerator, denominator, `${reported}/${required}`]);
      const percentages = trend?.values.find(([cell]) => cell === code)?.slice(3) ?? [];
      expect(
        percentages.map((cell) => (typeof cell === "number" ? cell.toFixed(9) : cell)),
      ).toEqual(
        months.map(({ known }) => {
          const sums = known.get(code);
          return sums && sums.denominator > 0 ? (sums.numerator / sums.denominator).toFixed(9) : "";
        }),
      );
    }
  },
  180_000,
);
