import { readPlan } from "../../../src/plan";
import { builtinPlan, builtinRegistry } from "../../../src/plan/builtin";
import { planDocument } from "../../support/planDocument";

test("The built-in plan is exactly what the reader makes of the document (npm run plan)", () => {
  const reading = readPlan(planDocument, { id: builtinPlan.id, registry: builtinRegistry });
  expect(reading).toEqual({ ok: true, value: { plan: builtinPlan, doubts: [] } });
});

test("The built-in plan has 42 tasks in eight sections and 24 indicators", () => {
  expect(builtinPlan.sections).toHaveLength(8);
  expect(builtinPlan.tasks).toHaveLength(42);
  expect(builtinPlan.tasks.flatMap(({ indicators }) => indicators)).toHaveLength(24);
});
