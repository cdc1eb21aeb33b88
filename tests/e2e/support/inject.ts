import type { Bench } from "./bench";

/** A unit of the list, and words that find it there. */
export interface ListedUnit {
  readonly name: string;
  readonly search: string;
}

export const transport: ListedUnit = { name: "Sở Giao thông vận tải", search: "giao thong" };
export const health: ListedUnit = { name: "Sở Y tế", search: "y te" };

/** Chooses a unit on the pane and asks for its sheet of the period that is offered; waits for no answer. */
export async function askToInject({ pane }: Bench, { name, search }: ListedUnit): Promise<void> {
  await pane.getByRole("combobox", { name: /Đơn vị/ }).fill(search);
  await pane.getByRole("option", { name }).click();
  await pane.getByRole("button", { name: "Chèn biểu" }).click();
}

/** Injects the unit's sheet of June 2023 through the pane. */
export async function injectJune(bench: Bench, unit: ListedUnit): Promise<void> {
  const { pane } = bench;
  await pane.getByLabel("Kỳ báo cáo").selectOption({ label: "Tháng 6" });
  await pane.getByLabel("Năm", { exact: true }).selectOption({ label: "2023" });
  await askToInject(bench, unit);
  await pane.getByText(/^Đã chèn biểu/).waitFor();
}
