import type { Plan } from "../../../src/plan";
import {
  periodSheet,
  unitSheet,
  type PeriodSheet,
  type RowAnswers,
  type SheetLayout,
} from "../../../src/sheets";
import {
  agencies,
  anIndicator,
  aPlan,
  aTarget,
  aTask,
  aUnit,
  collective,
  dueOn,
} from "../../support/aPlan";
import { monthOf } from "../../support/communes";
import { gridOf } from "../../support/grid";

/** What every indicator counts against. */
export const DENOMINATOR = 160;

const UNIT = "so-y-te";
const SECTIONS = 10;
const LETTERS = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k"];
const LOCALITIES = Array.from({ length: 13 }, (_, index) => `huyen-${index}`);

/** A plan of 100 tasks with four indicators each, all one unit's: its sheet has 500 rows besides the headings. */
export function widePlan(): Plan {
  const codes = Array.from({ length: SECTIONS }, (_, section) =>
    LETTERS.map((letter) => `III.${section + 1}.${letter}`),
  ).flat();
  return aPlan({
    startDate: "2022-12-15",
    units: [
      aUnit(UNIT, { name: "Sở Y tế" }),
      ...LOCALITIES.map((id) => aUnit(id, { kind: "district" })),
    ],
    tasks: codes.map((code) =>
      aTask(code, {
        lead: [agencies(UNIT)],
        coordinating: [collective(...LOCALITIES)],
        deadline: dueOn("2023-12-14"),
        indicators: [1, 2, 3, 4].map((ordinal) =>
          anIndicator(`${code}-${ordinal}`, {
            targets: [aTarget(30), aTarget(60, { from: "2023-07-01" })],
          }),
        ),
      }),
    ),
  });
}

/** The unit's sheets from January 2023 on, filled in; each counts on from those before it. */
export function wideSheets(plan: Plan, count: number): readonly SheetLayout[] {
  const layouts: SheetLayout[] = [];
  const others: PeriodSheet[] = [];
  for (let month = 1; month <= count; month++) {
    const period = monthOf(month);
    const answers = answersTo(plan, month);
    const layout = unitSheet({ plan, unitId: UNIT, period, regime: "decree09", answers, others });
    layouts.push(layout);
    const sheet = periodSheet(gridOf(layout), period);
    if (sheet) others.push(sheet);
  }
  return layouts;
}

const answersTo = ({ tasks }: Plan, month: number): Readonly<Record<string, RowAnswers>> =>
  Object.fromEntries(
    tasks.flatMap(({ code, indicators }, index) => [
      [code, { status: "Đang thực hiện", evidence: "05/BC-SYT" }],
      ...indicators.map((indicator) => [
        indicator.code,
        { numerator: 100 + month + (index % 40), denominator: DENOMINATOR, evidence: "06/BC-SYT" },
      ]),
    ]),
  );
