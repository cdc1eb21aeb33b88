import fc from "fast-check";
import { STATUS_WORDS, validateReport, type Period, type UnitReport } from "../../src/reporting";
import {
  periodSheet,
  readUnitSheet,
  unitSheet,
  UNIT_SHEET_HEADERS,
  type RowAnswers,
  type SheetLayout,
  type UnitSheetRequest,
} from "../../src/sheets";
import { COMPLETE_BEFORE } from "../../src/sheets/vocabulary";
import { agencies, aPlan, aTask, aUnit, dueOn } from "../support/aPlan";
import { gridOf } from "../support/grid";
import { testWithLibreOffice } from "../support/libreOffice";
import { calculated, recalculated, type SheetValues } from "../support/sheetValues";

/** What stands in the status cell; a task that is gone is none of the plan's in that month. */
const GONE = "gone";
const STATUSES = [GONE, "", "?", "hoàn thành ", ...Object.values(STATUS_WORDS)] as const;
type Status = (typeof STATUSES)[number];

const DEADLINES = [
  dueOn("2023-03-31"),
  dueOn("2023-12-31"),
  { kind: "ongoing", words: "Thường xuyên" },
  { kind: "event", words: "Sau khi Bộ Công an triển khai" },
] as const;

interface Work {
  readonly deadline: (typeof DEADLINES)[number];
  readonly before: Status;
  readonly now: Exclude<Status, typeof GONE>;
}

const lead = [agencies("so-y-te")];
const codeOf = (index: number) => `III.1.${index + 1}`;
const month = (number: number): Period => ({ kind: "month", year: 2023, month: number });

const planOf = (works: readonly Work[], isThere: (work: Work) => boolean) =>
  aPlan({
    units: [aUnit("so-y-te", { name: "Sở Y tế" })],
    tasks: works.flatMap((work, index) =>
      isThere(work) ? [aTask(codeOf(index), { lead, deadline: work.deadline })] : [],
    ),
  });

const answersOf = (
  works: readonly Work[],
  statusOf: (work: Work) => string,
): Readonly<Record<string, RowAnswers>> =>
  Object.fromEntries(works.map((work, index) => [codeOf(index), { status: statusOf(work) }]));

/** Sheets of April, in which all is complete, and of May, and June's request, which knows both. */
function threeMonths(works: readonly Work[]) {
  const plan = planOf(works, () => true);
  const given = { plan, unitId: "so-y-te", regime: "decree09" } as const;
  const april = unitSheet({
    ...given,
    period: month(4),
    answers: answersOf(works, () => STATUS_WORDS.complete),
  });
  const mayPlan = planOf(works, ({ before }) => before !== GONE);
  const may = unitSheet({
    ...given,
    plan: mayPlan,
    period: month(5),
    answers: answersOf(works, ({ before }) => before),
  });
  const others = [may, april].flatMap((layout, index) => {
    return periodSheet(gridOf(layout), month(5 - index)) ?? [];
  });
  const june: UnitSheetRequest = {
    ...given,
    period: month(6),
    others,
    answers: answersOf(works, ({ now }) => now),
  };
  return { plan, june, earlier: [may, april] };
}

function reportOf(layout: SheetLayout, plan: UnitSheetRequest["plan"]): UnitReport {
  const read = readUnitSheet({ ...gridOf(layout), values: calculated(layout) }, { plan });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** The words of every task's assessment. */
function assessments(rows: SheetValues): readonly unknown[] {
  const header = rows.findIndex((row) => row.includes(UNIT_SHEET_HEADERS.code.header));
  const column = rows[header]?.indexOf(UNIT_SHEET_HEADERS.assessment.header) ?? -1;
  return rows
    .slice(header + 1)
    .flatMap((row) => (/^III\.1\.\d/.test(String(row[1])) ? [row[column]] : []));
}

/** What an assessment says without a past, and behind it whether the rule finds that the task was complete. */
function expected(works: readonly Work[]): readonly unknown[] {
  const { plan, june, earlier } = threeMonths(works);
  const alone = unitSheet({ ...june, others: [] });
  const [may] = earlier.map((layout) => reportOf(layout, plan));
  const found = validateReport(plan, reportOf(alone, plan), { others: may ? [may] : [] });
  const rows = new Set(found.flatMap(({ code, row }) => (code === "completeNoMore" ? row : [])));
  return assessments(calculated(alone)).map((words, index) =>
    rows.has(codeOf(index)) ? `${String(words)}${COMPLETE_BEFORE}` : words,
  );
}

const anyWork: fc.Arbitrary<Work> = fc.record({
  deadline: fc.constantFrom(...DEADLINES),
  before: fc.constantFrom(...STATUSES),
  now: fc.constantFrom(...STATUSES.filter((status) => status !== GONE)),
});

test("[V40] assessments of a sheet with an earlier one beside it say what the rule says", () =>
  fc.assert(
    fc.property(fc.array(anyWork, { minLength: 1, maxLength: 12 }), (works) => {
      const { june, earlier } = threeMonths(works);
      expect(assessments(calculated(unitSheet(june), earlier))).toEqual(expected(works));
    }),
    { numRuns: 40 },
  ));

const EVERY: readonly Work[] = DEADLINES.flatMap((deadline) =>
  STATUSES.flatMap((before) =>
    STATUSES.flatMap((now) => (now === GONE ? [] : [{ deadline, before, now }])),
  ),
);

testWithLibreOffice(
  "LibreOffice computes the same of them",
  async () => {
    const { june, earlier } = threeMonths(EVERY);
    expect(expected(EVERY).filter((words) => String(words).includes(COMPLETE_BEFORE))).toHaveLength(
      DEADLINES.length * 2 * (Object.keys(STATUS_WORDS).length - 1),
    );
    expect(assessments(await recalculated(unitSheet(june), earlier))).toEqual(expected(EVERY));
  },
  60_000,
);

test("a sheet whose earlier one is gone from the workbook says no more than one that never had one", () => {
  const { june } = threeMonths(EVERY);
  const alone = unitSheet({ ...june, others: [] });
  expect(assessments(calculated(unitSheet(june)))).toEqual(assessments(calculated(alone)));
});

test("of two sheets of the last period the first is looked at, later periods and other kinds never", () => {
  const { june, earlier } = threeMonths(EVERY.slice(0, 1));
  const sheetsOf = (others: readonly (readonly [string, Period])[]): string => {
    const known = others.flatMap(([name, period]) => {
      const [may] = earlier;
      return (may && periodSheet({ ...gridOf(may), sheet: name }, period)) ?? [];
    });
    return JSON.stringify(unitSheet({ ...june, others: known }).content);
  };
  const text = sheetsOf([
    ["Tháng 7", month(7)],
    ["Tháng 4", month(4)],
    ["Tháng 5", month(5)],
    ["Tháng 5 (2)", month(5)],
    ["Quý I", { kind: "quarter", year: 2023, quarter: 1 }],
  ]);
  expect(text.match(/'[^']+'(?=!)/g)).toEqual(["'Tháng 5'", "'Tháng 5'"]);
  expect(sheetsOf([["Tháng 7", month(7)]])).not.toContain("!");
});
