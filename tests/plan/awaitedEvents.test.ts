import { awaitedEvents } from "../../src/plan";
import { builtinPlan } from "../../src/plan/builtin";
import { anIndicator, aPlan, aTarget, aTask } from "../support/aPlan";

test("the events that the 2023 plan waits for, each with its words and what the document foresees", () => {
  expect(awaitedEvents(builtinPlan).map(({ code, expected }) => [code, expected])).toEqual([
    ["III.2.h", undefined],
    ["III.3.g", "2023-06-30"],
    ["III.4.c", "2023-06-30"],
    ["III.5.e", "2023-06-30"],
    ["III.8.b.1-11", undefined],
  ]);
  const [guidance, , , , software] = awaitedEvents(builtinPlan);
  expect(guidance?.words).toBe("Khi có hướng dẫn triển khai cụ thể của các Bộ, ngành liên quan");
  expect(software).toMatchObject({ isDeadline: false, task: { code: "III.8.b.1" } });
  expect(software?.targets.map(({ target }) => target.percent)).toEqual([100]);
});

test("a task's event carries its deadline and the targets that wait with it; each indicator has a switch of its own too", () => {
  const plan = aPlan({
    units: [],
    tasks: [
      aTask("III.1.a", {
        deadline: { kind: "event", words: "Sau khi có phần mềm" },
        indicators: [
          anIndicator("III.1.a-1", { targets: [aTarget(50)] }),
          anIndicator("III.1.a-2", {
            targets: [aTarget(30), aTarget(90, { condition: "khi nâng cấp" })],
          }),
        ],
      }),
    ],
  });
  expect(
    awaitedEvents(plan).map(({ code, words, isDeadline, targets }) => ({
      code,
      words,
      isDeadline,
      targets: targets.map(({ indicator, target }) => `${indicator.code} ${target.percent}`),
    })),
  ).toEqual([
    {
      code: "III.1.a",
      words: "Sau khi có phần mềm",
      isDeadline: true,
      targets: ["III.1.a-2 90"],
    },
    { code: "III.1.a-2", words: "khi nâng cấp", isDeadline: false, targets: ["III.1.a-2 90"] },
  ]);
});
