import type { ReportIssueCode } from "../../src/reporting";
import { dateSerial } from "../../src/shared";
import {
  parseRange,
  readUnitSheet,
  unitSheet,
  type CellContent,
  type RowAnswers,
  type UnitSheetRequest,
} from "../../src/sheets";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit, dueOn } from "../support/aPlan";
import { gridOf } from "../support/grid";
import { rulesInCells } from "../support/rulesInCells";
import { testWithLibreOffice } from "../support/libreOffice";
import { besideMarks, foundIn, inSheetOrder, markedCells, marksFor } from "../support/markedCells";
import { calculated, recalculated } from "../support/sheetValues";

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
const request: UnitSheetRequest = {
  plan,
  unitId: "so-y-te",
  period: { kind: "month", year: 2023, month: 6 },
  regime: "decree09",
  answers,
};
const drawn = unitSheet(request);
const marks = marksFor(request);
const markRules = new Set<ReportIssueCode>(marks.flatMap(({ rules }) => rules));

/** Rules of marks that look for the word for complete. */
const RESTS_ON_WORD: readonly ReportIssueCode[] = [
  "completeWithoutDate",
  "completeWithoutEvidence",
  "ongoingComplete",
];

/** Rules of marks that damagedSheetMarks.test.ts looks for. */
const IN_DAMAGED: readonly ReportIssueCode[] = [
  "codeDuplicated",
  "codeMissing",
  "periodDiffers",
  "periodNotOpen",
];

/** The sheet with cumulative figures typed over. */
const layout = besideMarks({ ...drawn, content: drawn.content.map(withSums) }, marks);

function withSums(row: readonly CellContent[]): readonly CellContent[] {
  const sums = SUMS.find((_, index) => row[1] === sumCode(index));
  return sums ? [...row.slice(0, 12), sums[2], sums[3], ...row.slice(14)] : row;
}

/**
 * The cells at which the rules of marks find something. What rests on the word for complete is marked where it is that of the list,
 * and a day typed as text is marked though the rules can read it.
 */
function expected(): readonly string[] {
  const read = readUnitSheet({ ...gridOf(layout), values: calculated(layout) }, { plan });
  if (!read.ok) throw new Error(read.error.code);
  const { tasks } = read.value;
  const aliases = new Set(tasks.flatMap(({ code, status }) => (status.text === ALIAS ? code : [])));
  const cells = foundIn(layout, { plan })
    .filter(({ code }) => markRules.has(code))
    .filter(({ code, row = "" }) => !(aliases.has(row) && RESTS_ON_WORD.includes(code)))
    .map(({ place }) => place.cell ?? "");
  const texts = tasks.flatMap(({ completed }) =>
    completed?.text === TEXT_DAY ? [completed.place.cell ?? ""] : [],
  );
  return inSheetOrder([...cells, ...texts]);
}

test("marks stand on the cells at which their rules find something, and on no others", () => {
  expect(expected().length).toBeGreaterThan(works.length / 2);
  expect(markedCells(calculated(layout), marks)).toEqual(expected());
});

test("each rule of a mark stands in RULES.md and is found here, or in a damaged sheet", () => {
  const found = foundIn(layout, { plan }).map(({ code }) => code);
  expect([...markRules].filter((code) => !found.includes(code)).sort()).toEqual(IN_DAMAGED);
  expect([...markRules].sort()).toEqual([...rulesInCells("a mark on the cell")].sort());
});

test("the formula of a column's mark is on every row of the unit's work", () => {
  const rowCount = drawn.content.filter((row) => String(row[1]).startsWith("III.")).length;
  const [line, ...columns] = marks.map(({ format }) => parseRange(format.range));
  expect(line).toEqual({ top: 4, left: 0, bottom: 4, right: 0 });
  for (const area of columns) expect(area && area.bottom - area.top + 1).toBe(rowCount);
});

testWithLibreOffice(
  "LibreOffice marks the same cells",
  async () => expect(markedCells(await recalculated(layout), marks)).toEqual(expected()),
  60_000,
);
