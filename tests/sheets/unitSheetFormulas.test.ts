import {
  validateReport,
  type Figure,
  type ReportIssue,
  type ReportIssueCode,
  type TaskRecord,
} from "../../src/reporting";
import { dateSerial, type CellValue } from "../../src/shared";
import {
  INDICATOR_ASSESSMENT_WORDS as INDICATOR,
  PAIR_FAULT_WORDS,
  readUnitSheet,
  TASK_ASSESSMENT_WORDS as TASK,
  unitSheet,
  UNIT_SHEET_HEADERS,
  type RowAnswers,
  type SheetLayout,
} from "../../src/sheets";
import { UNIT_SHEET_WORDS } from "../../src/sheets/vocabulary";
import { agencies, aPlan, aTarget, aTask, aUnit, anIndicator, dueOn } from "../support/aPlan";
import { gridOf } from "../support/grid";
import { foundIn } from "../support/markedCells";
import { rulesInCells } from "../support/rulesInCells";
import { testWithLibreOffice } from "../support/libreOffice";
import { calculated, recalculated, type SheetValues } from "../support/sheetValues";

/** Stands in the sheet as a formula that gives an error. */
const ERROR = "#DIV/0!";
const FIGURES = [
  null,
  0,
  29,
  30,
  31,
  100,
  -1,
  30.5,
  "Không phát sinh",
  "-",
  "nhiều",
  "30",
  "3.450",
  ERROR,
] as const;
/** Which rules the words of a fault stand for, in the order in which the sheet tells them. */
const FAULTS = [
  [PAIR_FAULT_WORDS.cellError, ["figureCellError"]],
  [PAIR_FAULT_WORDS.notNumber, ["figureUnreadable", "figureAmbiguous", "figureAsText"]],
  [PAIR_FAULT_WORDS.contradictory, ["notOccurringWithFigures"]],
  [PAIR_FAULT_WORDS.incomplete, ["pairIncomplete"]],
  [PAIR_FAULT_WORDS.negative, ["figureNegative"]],
  [PAIR_FAULT_WORDS.fraction, ["figureNotWhole"]],
  [PAIR_FAULT_WORDS.above, ["numeratorAboveDenominator"]],
] as const satisfies readonly (readonly [string, readonly ReportIssueCode[]])[];

/** Rules that the other words stand for. */
const OTHERS: readonly ReportIssueCode[] = [
  ...(["figureMissing", "targetMissed", "targetRises", "completedLate"] as const),
  ...(["taskOverdue", "statusMissing", "statusUnknown", "completeNoMore"] as const),
];
const TARGETS = [
  ...([">=", ">", "=", "<=", "<"] as const).map((operator) => aTarget(30, { operator })),
  aTarget(66.67),
  aTarget(30, { from: "2024-01-01" }),
  aTarget(30, { condition: "Sau khi nâng cấp phần mềm" }),
];
/** Steps whose second one comes within the period that follows, and after it. */
const STEPS = ["2023-06-15", "2023-07-14", "2023-07-15"].map((from) => [
  aTarget(30, { until: "2023-07-31" }),
  aTarget(31, { from, operator: ">=" }),
]);
/** Pairs that a rounded quotient would judge wrongly, besides every figure with every other. */
const PAIRS = [
  ...FIGURES.flatMap((numerator) =>
    FIGURES.map((denominator) => [numerator, denominator] as const),
  ),
  [29_999_999, 100_000_000],
  [2, 3],
  [66_667, 100_000],
] as const;

const STATUSES = [
  "",
  "Chưa thực hiện",
  "Đang thực hiện",
  "Hoàn thành",
  "Tạm dừng",
  "Thường xuyên",
  "?",
];
const DAYS = ["", dateSerial("2023-03-31"), dateSerial("2023-04-01"), "tháng 5"];
const DEADLINES = [
  dueOn("2023-03-31"),
  dueOn("2023-06-14"),
  dueOn("2023-12-31"),
  { kind: "ongoing", words: "Thường xuyên" },
  { kind: "event", words: "Sau khi Bộ Công an triển khai" },
  { kind: "roadmap", words: "Lộ trình", steps: [{ date: "2023-06-01", words: "" }] },
  { kind: "none", words: "" },
] as const;

const pairs = [...TARGETS.map((target) => [target]), ...STEPS].flatMap((targets) =>
  PAIRS.map((pair) => ({ targets, pair })),
);
const works = DEADLINES.flatMap((deadline) =>
  STATUSES.flatMap((status) => DAYS.map((completed) => ({ deadline, status, completed }))),
);
const lead = [agencies("so-y-te")];
const pairCode = (index: number) => `III.1.a-${index + 1}`;
const workCode = (index: number) => `III.2.${index + 1}`;

const plan = aPlan({
  units: [aUnit("so-y-te", { name: "Sở Y tế" })],
  tasks: [
    aTask("III.1.a", {
      lead,
      indicators: pairs.map(({ targets }, index) => anIndicator(pairCode(index), { targets })),
    }),
    ...works.map(({ deadline }, index) => aTask(workCode(index), { lead, deadline })),
  ],
});
const answers: Readonly<Record<string, RowAnswers>> = Object.fromEntries([
  ...pairs.map(({ pair: [numerator, denominator] }, index) => [
    pairCode(index),
    {
      ...(numerator === null ? {} : { numerator }),
      ...(denominator === null ? {} : { denominator }),
    },
  ]),
  ...works.map(({ status, completed }, index) => [workCode(index), { status, completed }]),
]);
const drawn = unitSheet({
  plan,
  unitId: "so-y-te",
  period: { kind: "month", year: 2023, month: 6 },
  regime: "decree09",
  answers,
});

const layout: SheetLayout = {
  ...drawn,
  content: drawn.content.map((row) =>
    row.map((cell) => (cell === ERROR ? { formula: "1/0" } : cell)),
  ),
};

/** What the rules and the figures say of every row, in the words of the sheet, and its rate. */
function expectedRows(): ReadonlyMap<string, readonly [string, number | null]> {
  const read = readUnitSheet({ ...gridOf(layout), values: calculated(layout) }, { plan });
  if (!read.ok) throw new Error(read.error.code);
  const { tasks, indicators } = read.value;
  const issues = validateReport(plan, read.value);
  return new Map([
    ...tasks.map((record) => [record.code, [taskWords(record, issues), null]] as const),
    ...indicators.map(({ code, numerator, denominator }, index) => {
      const { from, condition } = pairs[index]?.targets[0] ?? {};
      const inForce = from === undefined && condition === undefined;
      const words = pairWords([numerator, denominator], issues, inForce);
      const rated: readonly string[] = [INDICATOR.met, INDICATOR.metForNow, INDICATOR.below];
      const isRated = rated.includes(words);
      const hasRate = isRated || (words === INDICATOR.notInForce && numerator.kind === "number");
      return [code, [words, hasRate ? quotient(numerator, denominator) : null]] as const;
    }),
  ]);
}

function pairWords(
  figures: readonly Figure[],
  issues: readonly ReportIssue[],
  inForce: boolean,
): string {
  const own = issues.filter(({ place }) =>
    figures.some((figure) => figure.place.cell === place.cell),
  );
  const waiting = inForce ? INDICATOR.notReported : INDICATOR.notInForce;
  if (figures.every(({ kind }) => kind === "blank")) return waiting;
  const codes = new Set(own.map(({ code }) => code));
  const fault = FAULTS.find(([, rules]) => rules.some((rule) => codes.has(rule)));
  if (fault) return fault[0];
  const isZero = (figure: Figure) => figure.kind === "number" && figure.value === 0;
  if (figures.some(({ kind }) => kind === "notOccurring") || figures.every(isZero)) {
    return INDICATOR.notOccurring;
  }
  if (!inForce) return INDICATOR.notInForce;
  if (codes.has("targetRises")) return INDICATOR.metForNow;
  return codes.has("targetMissed") ? INDICATOR.below : INDICATOR.met;
}

function taskWords(
  { code, status, completed }: TaskRecord,
  issues: readonly ReportIssue[],
): string {
  const deadline = works.find((_, index) => workCode(index) === code)?.deadline ?? DEADLINES[3];
  const due = "dueDate" in deadline ? deadline.dueDate : undefined;
  const found = (issue: string) =>
    issues.some(({ code, place }) => code === issue && place.cell === status.place.cell);
  if (status.status === "complete") {
    if (due === undefined) return TASK.complete;
    if ((completed?.date ?? "2023-06-14") <= due) return TASK.onTime;
    return completed?.date ? TASK.late : TASK.complete;
  }
  if (found("taskOverdue")) return TASK.overdue;
  if (found("statusMissing")) return TASK.notReported;
  if (found("statusUnknown")) return TASK.unsound;
  return {
    date: TASK.notDue,
    event: TASK.notDue,
    ongoing: TASK.ongoing,
    roadmap: TASK.roadmap,
    none: TASK.byTargets,
  }[deadline.kind];
}

/** The rate to the 15 digits that a file holds. */
const quotient = (numerator: Figure, denominator: Figure): number =>
  numerator.kind === "number" && denominator.kind === "number"
    ? Number((numerator.value / denominator.value).toPrecision(15))
    : NaN;

/** Expects of every row what the rules say of it; rates to the 15 digits that a file holds. */
function expectRules(rows: SheetValues): void {
  const header = rows.find((row) => row.includes(UNIT_SHEET_HEADERS.code.header)) ?? [];
  const column = (role: "code" | "rate" | "assessment") =>
    header.indexOf(UNIT_SHEET_HEADERS[role].header);
  const expected = expectedRows();
  const found = rows.flatMap((row) => {
    const code = String(row[column("code")] ?? "");
    return expected.has(code)
      ? [[code, [row[column("assessment")], rateIn(row[column("rate")])]]]
      : [];
  });
  expect(found).toHaveLength(expected.size);
  for (const [code, said] of found) {
    expect({ code, answers: answers[String(code)], said }).toEqual({
      code,
      answers: answers[String(code)],
      said: expected.get(String(code)),
    });
  }
}

const rateIn = (value: CellValue = null): CellValue => {
  if (typeof value === "number") return Number(value.toPrecision(15));
  return value === "" ? null : value;
};

test("the words of assessments stand for the rules that RULES.md names", () => {
  const told = [...FAULTS.flatMap(([, rules]): readonly ReportIssueCode[] => rules), ...OTHERS];
  expect(told.sort()).toEqual([...rulesInCells("words of the assessment")].sort());
});

test("a unit sheet's own formulas say what the rules say, on every row", () =>
  expectRules(calculated(layout)));

test("[V37] rows with figures whose target waits for its event say so in the cell of the target", () => {
  const values = calculated(layout);
  const found = foundIn(layout, { plan }).filter(({ code }) => code === "targetWaiting");
  const waiting = found.map(({ place }) => Number(place.cell?.slice(1)) - 1);
  const told = values.flatMap((row, rowIndex) => {
    const [, , , , , target, , , numerator, denominator] = row;
    const isWaiting = String(target).endsWith(` ${UNIT_SHEET_WORDS.onCondition}`);
    return isWaiting && (numerator ?? denominator ?? null) !== null ? [rowIndex] : [];
  });
  expect(waiting.length).toBeGreaterThan(0);
  expect(told).toEqual(waiting);
  expect(rulesInCells("words of the target")).toEqual(["targetWaiting"]);
});

testWithLibreOffice(
  "LibreOffice computes the same of them",
  async () => expectRules(await recalculated(layout)),
  60_000,
);
