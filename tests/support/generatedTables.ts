import type { Plan } from "../../src/plan";
import { periodWords, type Period } from "../../src/reporting";
import {
  formatMarker,
  recogniseOne,
  recogniseTables,
  rememberedTable,
  type RowAnswers,
  type SheetLayout,
} from "../../src/sheets";
import { aPlainSheet } from "./aPlainSheet";
import { gridOf } from "./grid";

/** A table that a unit keeps by itself: whose it is, when, and what its rows are called and hold. */
export interface OwnTable {
  readonly plan: Plan;
  readonly unitId: string;
  readonly unitName: string;
  readonly period: Period;
  readonly rows: readonly {
    readonly code: string;
    readonly title: string;
    readonly answers: RowAnswers | undefined;
  }[];
}

/** The sheet of a unit's own table, without a sign of ours. */
export const ownTableSheet = ({ unitName, period, rows }: OwnTable): SheetLayout =>
  aPlainSheet("Báo cáo", [
    [unitName],
    [null, `BÁO CÁO ${periodWords(period).toUpperCase()}`],
    [],
    ["STT", "Nội dung", "Số đã thực hiện", "Tổng số"],
    ...rows.map(({ title, answers }, index) => [
      index + 1,
      title,
      answers?.numerator ?? null,
      answers?.denominator ?? null,
    ]),
  ]);

/** A marker that tells nothing but of which plan it is. */
export const bareMarker = (plan: Plan): Parameters<typeof formatMarker>[0] => ({
  plan,
  sheets: [],
  links: [],
  tables: [],
  kept: [],
  closings: [],
  events: [],
  plans: [],
  others: [],
  namespaces: {},
});

/** The marker of a workbook whose officer has linked its own table, and said what each of its rows is. */
export function linkMarker({ plan, unitId, period, rows }: OwnTable, layout: SheetLayout): string {
  const grid = gridOf(layout);
  const [asked] = recogniseTables(grid, { plan, period });
  const fingerprint = asked?.fingerprint ?? "";
  const answers = new Map(asked?.rows.map(({ key }, index) => [key, rows[index]?.code ?? null]));
  const answered = recogniseOne(grid, fingerprint, {
    plan,
    period,
    answersFor: () => ({ columns: new Map(), rows: answers }),
  });
  if (!answered) throw new Error("The table is not recognised");
  const scope = { planId: plan.id, unitId, period, regime: "decree09" } as const;
  return formatMarker({
    ...bareMarker(plan),
    links: [{ ...scope, sheet: layout.name, fingerprint }],
    tables: [rememberedTable(answered, { plan, unitId })],
  });
}
