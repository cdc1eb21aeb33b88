import {
  unitSheet,
  type RowAnswers,
  type SheetLayout,
  type UnitSheetRequest,
} from "../../src/sheets";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit, dueOn } from "./aPlan";

const lead = [agencies("so-y-te")];

/** A plan of two units in which Sở Y tế has a task with a date, one with two indicators, and an ongoing one. */
export const aHealthPlan = () =>
  aPlan({
    units: [aUnit("so-y-te", { name: "Sở Y tế" }), aUnit("so-tai-chinh", { name: "Sở Tài chính" })],
    tasks: [
      aTask("III.1.a", { lead, deadline: dueOn("2023-03-31") }),
      aTask("III.2.b", {
        lead,
        indicators: [
          anIndicator("III.2.b-1", { targets: [aTarget(30)] }),
          anIndicator("III.2.b-2", { targets: [aTarget(66.5, { operator: ">" })] }),
        ],
      }),
      aTask("III.3.đ", { lead }),
    ],
  });

/** Sở Y tế's sheet of June 2023. */
export const aRequest = (given: Partial<UnitSheetRequest> = {}): UnitSheetRequest => ({
  plan: aHealthPlan(),
  unitId: "so-y-te",
  period: { kind: "month", year: 2023, month: 6 },
  regime: "decree09",
  ...given,
});

/** What an officer of Sở Y tế typed in June. */
export const juneAnswers: Readonly<Record<string, RowAnswers>> = {
  "III.1.a": { status: "Hoàn thành", completed: 45000, evidence: "05/BC-SYT", note: "=1+1" },
  "III.2.b-1": { numerator: 45586, denominator: 69064 },
  "III.2.b-2": { numerator: 3, denominator: 4, difficulty: "12/2023" },
};

/** Sở Y tế's sheet of June, filled in. */
export const aFilledSheet = (): SheetLayout => unitSheet(aRequest({ answers: juneAnswers }));
