import { validateReport, type ReportIssueCode } from "../../src/reporting";
import { dateSerial } from "../../src/shared";
import {
  cellAddress,
  parseRange,
  readUnitSheet,
  unitSheet,
  type CellContent,
  type RowAnswers,
  type SheetLayout,
} from "../../src/sheets";
import { MARKS } from "../../src/sheets/unitSheet/marks";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit, dueOn } from "../support/aPlan";
import { gridOf } from "../support/grid";
import { rulesInCells } from "../support/rulesInCells";
import { testWithLibreOffice } from "../support/libreOffice";
import { calculated, recalculated, type SheetValues } from "../support/sheetValues";

const ALIAS = "đã xong";
const TEXT_DAY = "31/03/2023";
const STATUSES = ["", "Chưa thực hiện", "hoàn thành ", "Thường xuyên", "?", ALIAS];
const DAYS = [
  ...["", " ", "tháng 5", TEXT_DAY, -5, 60],
  ...["2023-03-31", "2023-06-14", "2023-06-15"].map(dateSerial),
  dateSerial("2023-06-14") + 0.9,
];
const DEADLINES = [
  dueOn("2023-03-31"),
  dueOn("2023-06-14"),
  { kind: "ongoing", words: "Thường xuyên" },
  { kind: "event", words: "Sau khi Bộ Công an triển khai" },
] as const;
const works = DEADLINES.flatMap((deadline) =>
  STATUSES.flatMap((status) =>
    DAYS.flatMap((completed) =>
      ["", "05/BC-SYT"].map((evidence) => ({ deadline, status, completed, evidence })),
    ),
  ),
);
/** Figures of the period, and what somebody typed over the cumulative ones. */
const SUMS = [
  [30, 100, 29, 100],
  [30, 100, 30, 99],
  [30, 100, 31, 101],
  [30, 100, "", "Kỳ trước chưa đủ số"],
  ["", "", 5, 5],
  ["", "Không phát sinh", 1, 2],
] as const;

const workCode = (index: number) => `III.1.${index + 1}`;
const sumCode = (index: number) => `III.2.a-${index + 1}`;
const lead = [agencies("so-y-te")];
const plan = aPlan({
  units: [aUnit("so-y-te", { name: "Sở Y tế" })],
  tasks: [
    ...works.map(({ deadline }, index) => aTask(workCode(index), { lead, deadline })),
    aTask("III.2.a", {
      lead,
      indicators: SUMS.map((_, index) => anIndicator(sumCode(index), { targets: [aTarget(30)] })),
    }),
  ],
});
const answers: Readonly<Record<string, RowAnswers>> = Object.fromEntries([
  ...works.map(({ status, completed, evidence }, index) => [
    workCode(index),
    { status, completed, evidence },
  ]),
  ...SUMS.map(([numerator, denominator], index) => [sumCode(index), { numerator, denominator }]),
]);
const drawn = unitSheet({
  plan,
  unitId: "so-y-te",
  period: { kind: "month", year: 2023, month: 6 },
  regime: "decree09",
  answers,
});
const WIDTH = drawn.columns.length;
const markRules = new Set<ReportIssueCode>(MARKS.flatMap(({ rules }) => rules));

/** Rules of marks that look for the word for complete. */
const RESTS_ON_WORD: readonly ReportIssueCode[] = [
  "completeWithoutDate",
  "completeWithoutEvidence",
  "ongoingComplete",
];

/** The conditional formats on the cells of marks, each with the rectangle it is on. */
const formats = drawn.conditionalFormats.slice(3).map(({ range, formula }) => ({
  formula,
  area: parseRange(range) ?? { top: 0, left: 0, bottom: -1, right: -1 },
}));

/** The sheet with cumulative figures typed over, and beside each row what its marks' formulas say there. */
const layout: SheetLayout = {
  ...drawn,
  content: drawn.content.map((row, rowIndex) => [
    ...withSums(row),
    ...formats.map(({ formula, area }): CellContent =>
      rowIndex < area.top || rowIndex > area.bottom
        ? null
        : { formula: formula.replace(/(\$[A-Z]+)\d+/g, `$1${rowIndex + 1}`) },
    ),
  ]),
};

function withSums(row: readonly CellContent[]): readonly CellContent[] {
  const sums = SUMS.find((_, index) => row[1] === sumCode(index));
  const cells = [...row, ...Array<null>(WIDTH - row.length).fill(null)];
  return sums ? [...cells.slice(0, 12), sums[2], sums[3], ...cells.slice(14)] : cells;
}

/** The cells that are marked, in the order of the sheet. */
const marked = (rows: SheetValues): readonly string[] =>
  rows.flatMap((row, rowIndex) => {
    const cells = formats.flatMap(({ area }, index) =>
      row[WIDTH + index] === true ? [cellAddress(rowIndex, area.left)] : [],
    );
    return [...new Set(cells)].sort();
  });

/**
 * The cells at which the rules of marks find something, in the order of the sheet. What rests on the word for complete is marked
 * where it is that of the list, and a day typed as text is marked though the rules can read it.
 */
function expected(): readonly string[] {
  const read = readUnitSheet({ ...gridOf(layout), values: calculated(layout) }, { plan });
  if (!read.ok) throw new Error(read.error.code);
  const { tasks } = read.value;
  const found = validateReport(plan, read.value).filter(({ code }) => markRules.has(code));
  const aliases = new Set(tasks.flatMap(({ code, status }) => (status.text === ALIAS ? code : [])));
  const cells = found
    .filter(({ code, row = "" }) => !(aliases.has(row) && RESTS_ON_WORD.includes(code)))
    .map(({ place }) => place.cell ?? "");
  const texts = tasks.flatMap(({ completed }) =>
    completed?.text === TEXT_DAY ? [completed.place.cell ?? ""] : [],
  );
  const rowOf = (cell: string) => Number(/\d+/.exec(cell)?.[0]);
  return [...new Set([...cells, ...texts])].sort((a, b) => rowOf(a) - rowOf(b) || (a < b ? -1 : 1));
}

test("marks stand on the cells at which their rules find something, and on no others", () => {
  expect(expected().length).toBeGreaterThan(works.length / 2);
  expect(marked(calculated(layout))).toEqual(expected());
});

test("each rule of a mark stands in RULES.md and is found here, and its formula is on every row of its kind", () => {
  const read = readUnitSheet({ ...gridOf(layout), values: calculated(layout) }, { plan });
  const found = read.ok ? validateReport(plan, read.value).map(({ code }) => code) : [];
  expect([...markRules].filter((code) => !found.includes(code))).toEqual([]);
  expect([...markRules].sort()).toEqual([...rulesInCells("a mark on the cell")].sort());
  const rowCount = drawn.content.filter((row) => String(row[1]).startsWith("III.")).length;
  expect(formats.map(({ area }) => area.bottom - area.top + 1)).toEqual(MARKS.map(() => rowCount));
});

testWithLibreOffice(
  "LibreOffice marks the same cells",
  async () => expect(marked(await recalculated(layout))).toEqual(expected()),
  60_000,
);
