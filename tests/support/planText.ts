import { readPlan, type PlanReading, type Registry, type Task } from "../../src/plan";
import { builtinRegistry } from "../../src/plan/builtin";

/** The text of a plan for 2023 whose part III lists these points under one section, an empty line between paragraphs. */
export const planText = (...paragraphs: readonly string[]): string =>
  [
    "KẾ HOẠCH",
    "Triển khai Đề án thử nghiệm năm 2023",
    "II. THỜI GIAN",
    "1. Thời gian thực hiện: Bắt đầu từ tháng 02/2023.",
    "III. NHIỆM VỤ",
    "1. Công tác chung",
    ...paragraphs,
    "IV. TỔ CHỨC THỰC HIỆN",
    "Các đơn vị triển khai thực hiện.",
  ].join("\n\n");

/** The reading of a plan that must be readable, by the built-in registry unless another is given. */
export function readText(text: string, registry: Registry = builtinRegistry): PlanReading {
  const reading = readPlan(text, { id: "thu", registry });
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

/** The only task of a plan that consists of one point with these labelled lines. */
export function readTask(sentence: string, ...labelled: readonly string[]): Task {
  const { plan } = readText(planText(`a) ${sentence}`, ...labelled.map((line) => `- ${line}`)));
  const [task] = plan.tasks;
  if (!task || plan.tasks.length > 1) throw new Error(`${plan.tasks.length} tasks`);
  return task;
}
