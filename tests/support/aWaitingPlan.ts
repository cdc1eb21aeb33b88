import type { Plan } from "../../src/plan";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit } from "./aPlan";

const lead = [agencies("so-y-te")];

/** A plan in which a task of Sở Y tế has no deadline, and an indicator no target, until their events get their days. */
export const aWaitingPlan = (): Plan =>
  aPlan({
    units: [aUnit("so-y-te", { name: "Sở Y tế" })],
    tasks: [
      aTask("III.1.a", {
        lead,
        deadline: {
          kind: "event",
          expected: "2023-06-30",
          words: "Sau khi Bộ Công an triển khai (dự kiến tháng 6/2023)",
        },
      }),
      aTask("III.1.b", {
        lead,
        indicators: [
          anIndicator("III.1.b-1", {
            targets: [aTarget(60, { condition: "sau khi nâng cấp phần mềm" })],
          }),
        ],
      }),
    ],
  });
