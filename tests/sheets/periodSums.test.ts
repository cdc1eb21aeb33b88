import { parsePeriod, type Figure, type Period } from "../../src/reporting";
import {
  EARLIER_UNSOUND,
  TOO_MANY_EARLIER,
  periodSheet,
  readUnitSheet,
  unitSheet,
  type RowAnswers,
  type SheetLayout,
} from "../../src/sheets";
import { createXlsx } from "../../src/workbook/xlsx";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit } from "../support/aPlan";
import { gridOf } from "../support/grid";
import { testWithLibreOffice, throughLibreOffice } from "../support/libreOffice";
import { gridOfFile } from "../support/opened";

const CODES = [1, 2, 3, 4, 5].map((ordinal) => `III.1.a-${ordinal}`);
/** The target of the second indicator holds from 20 May 2023 on: from the period of June. */
const plan = aPlan({
  units: [aUnit("so-y-te", { name: "Sở Y tế" })],
  tasks: [
    aTask("III.1.a", {
      lead: [agencies("so-y-te")],
      indicators: CODES.map((code, index) =>
        anIndicator(code, { targets: [aTarget(30, index === 1 ? { from: "2023-05-20" } : {})] }),
      ),
    }),
  ],
});

type Pairs = readonly (readonly [number | string, number | string] | undefined)[];

/** A workbook of the unit's sheets, drawn one after the other, each knowing those before it. */
function drawnInTurn(
  periods: readonly (readonly [text: string, pairs: Pairs])[],
): readonly SheetLayout[] {
  const layouts: SheetLayout[] = [];
  for (const [text, pairs] of periods) {
    const others = layouts.flatMap((layout, index) => {
      const period = parsePeriod(periods[index]?.[0] ?? "");
      return (period && periodSheet(gridOf(layout), period)) ?? [];
    });
    layouts.push(
      unitSheet({
        plan,
        unitId: "so-y-te",
        period: parsePeriod(text) ?? JUNE,
        regime: "decree09",
        others,
        answers: answersOf(pairs),
      }),
    );
  }
  return layouts;
}

const JUNE: Period = { kind: "month", year: 2023, month: 6 };

const answersOf = (pairs: Pairs): Readonly<Record<string, RowAnswers>> =>
  Object.fromEntries(
    pairs.flatMap((pair, index) => {
      const [numerator, denominator] = pair ?? [];
      return pair ? [[CODES[index], { numerator, denominator }]] : [];
    }),
  );

const shown = (figure: Figure | undefined) =>
  figure?.kind === "number" ? figure.value : figure && "text" in figure ? figure.text : null;

/** What LibreOffice computes on the last sheet: in-period and cumulative pairs by code. */
async function lastSheet(layouts: readonly SheetLayout[]) {
  const bytes = await throughLibreOffice(createXlsx(layouts));
  const report = readUnitSheet(gridOfFile(bytes, layouts.at(-1)?.name), { plan });
  if (!report.ok) throw new Error("unreadable");
  expect(report.value.doubts).toEqual([]);
  return report.value.indicators.map(({ numerator, denominator, cumulative }) => [
    [shown(numerator), shown(denominator)],
    [shown(cumulative?.numerator), shown(cumulative?.denominator)],
  ]);
}

const quiet = "Không phát sinh";

describe("a unit's sheets of several periods, as LibreOffice computes them,", () => {
  testWithLibreOffice(
    "add up by code from the day on which the target holds, whatever nothing arose in",
    async () => {
      const layouts = drawnInTurn([
        [
          "2023-04",
          [
            [1, 10],
            [2, 10],
            [3, 10],
            ["", quiet],
            ["", quiet],
          ],
        ],
        ["2023-05", [[4, 10], [5, 10], undefined, [6, 10], ["", quiet]]],
        ["2023-06", [[7, 10], [8, 10], [9, 10], ["", quiet], undefined]],
      ]);
      expect(await lastSheet(layouts)).toEqual([
        [
          [7, 10],
          [12, 30],
        ],
        [
          [8, 10],
          [8, 10],
        ],
        [
          [9, 10],
          [null, EARLIER_UNSOUND],
        ],
        [
          [null, quiet],
          [6, 10],
        ],
        [
          [null, null],
          [null, null],
        ],
      ]);
    },
    60_000,
  );

  testWithLibreOffice(
    "hold the quarter's figures once all of its months have them, and what an officer typed instead",
    async () => {
      const layouts = drawnInTurn([
        [
          "2023-03",
          [
            [1, 10],
            [1, 10],
            [1, 10],
            [1, 10],
            [1, 10],
          ],
        ],
        [
          "2023-04",
          [
            [1, 10],
            [2, 10],
            [3, 10],
            ["", quiet],
            [1, 1],
          ],
        ],
        ["2023-05", [[4, 10], [5, 10], undefined, ["", quiet], [1, 1]]],
        [
          "2023-06",
          [
            [7, 10],
            [8, 10],
            [9, 10],
            ["", quiet],
            [1, 1],
          ],
        ],
        ["2023-Q2", [undefined, undefined, undefined, undefined, [2, 5]]],
      ]);
      expect(await lastSheet(layouts)).toEqual([
        [
          [12, 30],
          [13, 40],
        ],
        [
          [15, 30],
          [15, 30],
        ],
        [
          [null, null],
          [null, null],
        ],
        [
          [0, 0],
          [1, 10],
        ],
        [
          [2, 5],
          [3, 15],
        ],
      ]);
    },
    60_000,
  );
});

test("a sheet whose workbook holds no earlier one has cumulative figures of its own period", () => {
  const [layout] = drawnInTurn([["2023-06", []]]);
  const formulas = JSON.stringify(layout?.content);
  expect(formulas).toContain("N(I9)");
  expect(formulas).not.toContain("SUMIFS");
  expect(formulas).toContain("chưa có biểu kỳ trước");
});

test("a sheet says which periods its cumulative figures contain, and which months are missing", () => {
  const layouts = drawnInTurn([
    ["2023-03", []],
    ["2023-05", []],
    ["2023-06", []],
  ]);
  expect(JSON.stringify(layouts.at(-1)?.content)).toContain(
    "Lũy kế: cộng kỳ này với các biểu trong sổ Tháng 3/2023, Tháng 5/2023; chưa gồm Tháng 02/2023, Tháng 4/2023.",
  );
});

test("formulas over a year of months keep Excel's limit of 8,192 characters", () => {
  const longest = aPlan({ ...plan, units: [aUnit("so-y-te", { name: "UBND huyện Quảng Trị" })] });
  const months = Array.from({ length: 12 }, (_, index): Period => {
    return { kind: "month", year: 2023, month: index + 1 };
  });
  const scope = { plan: longest, unitId: "so-y-te", regime: "decree09" } as const;
  const sheetOf = (period: Period) => {
    const grid = gridOf(unitSheet({ ...scope, period }));
    return periodSheet({ ...grid, values: [...grid.values, ...new Array(1900).fill([])] }, period);
  };
  const others = months.flatMap((month) => sheetOf(month) ?? []);
  const periods: readonly Period[] = [...months, { kind: "year", year: 2023 }];
  const layouts = periods.map((period) => unitSheet({ ...scope, period, others }));
  const lengths = layouts.flatMap(({ content }) =>
    content.flat().map((cell) => (typeof cell === "object" && cell ? cell.formula.length : 0)),
  );
  expect(layouts[0]?.name).toHaveLength(31);
  expect(Math.max(...lengths)).toBeGreaterThan(4000);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(8192);
});

/** What stands on the sheet of a month that so many others come before, drawn with all of them. */
function afterMonths(count: number): string {
  const months = Array.from({ length: count + 1 }, (_, index): Period => {
    return { kind: "month", year: 2023 + Math.floor(index / 12), month: (index % 12) + 1 };
  });
  const scope = { plan, unitId: "so-y-te", regime: "decree09" } as const;
  const others = months.slice(0, -1).flatMap((period) => {
    return periodSheet(gridOf(unitSheet({ ...scope, period })), period) ?? [];
  });
  const period = months.at(-1) ?? JUNE;
  return JSON.stringify(unitSheet({ ...scope, period, others }).content);
}

test("as many earlier sheets are summed as a formula can hold; more are said to be too many, in the cells and below the table", () => {
  const most = afterMonths(17);
  expect(most).toContain("SUMIFS");
  expect(most).not.toContain(TOO_MANY_EARLIER);
  const tooMany = afterMonths(30);
  expect(tooMany).not.toContain("SUMIFS");
  expect(tooMany).toContain(JSON.stringify({ formula: `"${TOO_MANY_EARLIER}"` }));
  expect(tooMany).toContain("Lũy kế: chưa tính được, vì sổ có 29 biểu kỳ trước");
});

test("a sheet for another period whose table is gone is none to sum", () => {
  const [layout] = drawnInTurn([["2023-06", []]]);
  const grid = layout && gridOf(layout);
  expect(grid && periodSheet({ ...grid, values: grid.values.slice(7) }, JUNE)).toBeUndefined();
  expect(grid && periodSheet(grid, JUNE)).toMatchObject({
    period: JUNE,
    columns: { code: expect.stringMatching(/^'KH 06-2023 Sở Y tế'!\$B\$6:\$B\$\d+$/) },
  });
});
