import { screen, waitFor, within } from "@testing-library/react";
import { consolidateReports } from "../../src/actions";
import type { Plan } from "../../src/plan";
import type { Period } from "../../src/reporting";
import { ok } from "../../src/shared";
import { dueOn } from "../support/aPlan";
import { gridIn, openedWorkbook } from "../support/opened";
import { openPane } from "./support/aPane";
import { aRegistry } from "./support/aRegistry";
import { blankFile, JUNE, unitFile } from "./support/files";

const MAY: Period = { kind: "month", year: 2023, month: 5 };

/** A plan one of whose tasks was due in March. */
const overduePlan = (): Plan => ({
  ...aRegistry(),
  tasks: aRegistry().tasks.map((task) =>
    task.code === "III.2.d" ? { ...task, deadline: dueOn("2023-03-31") } : task,
  ),
});

/** A workbook into which reports of May and June were consolidated. */
async function provinceWorkbook(plan = aRegistry()) {
  const workbook = openedWorkbook(blankFile());
  const record = async (
    period: Period,
    figures: Readonly<Record<string, readonly [number, number]>>,
  ) => {
    const sources = Object.entries(figures).map(([unitId, [numerator, denominator]]) => {
      const bytes = unitFile(unitId, { "III.3.e-1": { numerator, denominator } }, { period });
      return { fileName: `${unitId}.xlsx`, open: async () => ok(openedWorkbook(bytes)) };
    });
    const result = await consolidateReports(workbook, {
      plan,
      period,
      regime: "decree09",
      sources,
    });
    if (!result.ok) throw new Error(result.error.code);
  };
  await record(MAY, { "ubnd-huyen-binh-son": [70, 100], "ubnd-huyen-ba-to": [60, 100] });
  await record(JUNE, { "ubnd-huyen-binh-son": [50, 100] });
  return workbook;
}

test("a leader reads from the open workbook what is missed, with its reason, and who is silent", async () => {
  await openPane("leader", { workbook: await provinceWorkbook() });
  const decisions = await screen.findByRole("region", { name: "Việc cần quyết định" });
  expect(decisions.textContent).toContain(
    "1. Chỉ tiêu III.3.e-1 chưa đạt: Tỷ lệ III.3.e-150% so với mục tiêu ≥ 66,5%; kỳ trước 65%; 2 kỳ liên tiếp chưa đạt.",
  );
  expect(decisions.textContent).toMatch(/\d đơn vị chưa gửi báo cáo/);
  const missed = screen.getByRole("region", { name: "Chưa đạt (1)" });
  expect(missed.textContent).toContain("giảm so với kỳ trước (65%)");
});

test("each percentage opens down to its units' figures and what it would be with their last ones", async () => {
  const { user } = await openPane("leader", { workbook: await provinceWorkbook() });
  await user.click(await screen.findByRole("button", { name: /^III\.3\.e-1/ }));
  const missed = screen.getByRole("region", { name: "Chưa đạt (1)" });
  expect(missed.textContent).toMatch(
    /UBND huyện Bình Sơn50,00%50\/100 · ubnd-huyen-binh-son\.xlsx/,
  );
  expect(missed.textContent).toContain("Chưa báo cáo (2): UBND huyện Ba Tơ; UBND huyện Lý Sơn");
  expect(missed.textContent).toContain(
    "Nếu đơn vị chưa có số giữ nguyên số kỳ gần nhất (UBND huyện Ba Tơ, Tháng 5/2023): 55,00%",
  );
  expect(missed.textContent).toContain("Kế hoạch ghi: “Nhiệm vụ III.3.e”");
  await user.click(within(missed).getByRole("button", { name: "Mở dòng trong Dữ liệu" }));
  expect(within(missed).queryByRole("alert")).toBeNull();
});

test("where units are missing, it says what their lead's total would come to, and how it stands in for theirs", async () => {
  const bytes = unitFile("so-y-te", { "III.3.e-1": { numerator: 70, denominator: 100 } });
  const workbook = await provinceWorkbook();
  const sources = [{ fileName: "so-y-te.xlsx", open: async () => ok(openedWorkbook(bytes)) }];
  const scope = { plan: aRegistry(), period: JUNE, regime: "decree09" } as const;
  await consolidateReports(workbook, { ...scope, sources });
  const { user } = await openPane("leader", { workbook });
  await user.click(await screen.findByRole("button", { name: /^III\.3\.e-1/ }));
  const missed = screen.getByRole("region", { name: "Chưa đạt (1)" });
  expect(missed.textContent).toContain(
    "Nếu lấy số toàn tỉnh do Sở Y tế báo thay cho tổng các đơn vị: 70,00%. Muốn lấy số này, mở dòng của Sở Y tế trong Dữ liệu và chọn trạng thái “Thay số các đơn vị”.",
  );
  const data = await gridIn(workbook, "Dữ liệu");
  const row = data.values.findIndex((cells) => cells[7] === "Số đối chiếu") + 1;
  const content = [["Thay số các đơn vị"]];
  await workbook.apply({ cells: [{ sheet: "Dữ liệu", address: `H${row}`, content }] });
  await user.click(screen.getByRole("button", { name: "Đọc lại" }));
  const met = await screen.findByRole("region", { name: /^Đạt \(1\)/ });
  expect(met.textContent).toContain("70,00%");
});

test("each thing to decide opens to what it speaks of: units' figures, or units and then what each of them owes", async () => {
  const workbook = await provinceWorkbook();
  const { user } = await openPane("leader", { workbook });
  const decisions = await screen.findByRole("region", { name: "Việc cần quyết định" });
  await user.click(within(decisions).getByText(/^1\. Chỉ tiêu III\.3\.e-1 chưa đạt/));
  expect(await within(decisions).findByText("UBND huyện Bình Sơn")).toBeTruthy();
  await user.click(within(decisions).getByText(/^1\. Chỉ tiêu III\.3\.e-1 chưa đạt/));
  await waitFor(() => expect(within(decisions).queryByText("UBND huyện Bình Sơn")).toBeNull());
  await user.click(within(decisions).getByText(/^2\. 3 đơn vị chưa gửi báo cáo/));
  await user.click(await within(decisions).findByText("UBND huyện Ba Tơ: 0/1 số liệu"));
  const figures = await within(decisions).findByText("III.3.e-1 Tỷ lệ III.3.e-1");
  expect(figures.closest("li")?.textContent).toContain("Chưa báo cáo");
  await user.click(within(decisions).getByRole("button", { name: "Mở dòng trong Dữ liệu" }));
  expect(within(decisions).queryByRole("alert")).toBeNull();
});

test("overdue tasks and the discipline of reporting open down to a unit's own rows", async () => {
  const plan = overduePlan();
  const { user } = await openPane("leader", { workbook: await provinceWorkbook(plan), plan });
  const overdue = await screen.findByRole("region", {
    name: "Nhiệm vụ quá hạn theo cơ quan chủ trì",
  });
  await user.click(within(overdue).getByText("Sở Giao thông vận tải: 1 nhiệm vụ"));
  expect(
    await within(overdue).findByText("III.2.d Cấp đổi giấy phép lái xe (hạn 31/3/2023)"),
  ).toBeTruthy();
  expect(within(overdue).getByRole("button", { name: "Mở dòng trong Dữ liệu" })).toBeTruthy();
  const discipline = screen.getByRole("region", { name: "Kỷ luật báo cáo" });
  await user.click(within(discipline).getByText("Đủ số liệu (1)"));
  await user.click(await within(discipline).findByText("UBND huyện Bình Sơn: 1/1 số liệu"));
  const figures = await within(discipline).findByText("III.3.e-1 Tỷ lệ III.3.e-1");
  expect(figures.closest("li")?.textContent).toContain("50/100");
});

test("an earlier period is shown as it was recorded", async () => {
  const { user } = await openPane("leader", { workbook: await provinceWorkbook() });
  await user.selectOptions(await screen.findByLabelText("Kỳ báo cáo"), "Tháng 5/2023");
  const item = await screen.findByRole("button", { name: /^III\.3\.e-1/ });
  expect(item.textContent).toContain("65,00%");
  expect(item.textContent).toContain("2/3 đơn vị đã báo cáo");
});

test("a workbook that nothing was consolidated into says so, and where to go", async () => {
  const { user } = await openPane("leader");
  await user.click(await screen.findByRole("button", { name: "Sang bước Tổng hợp" }));
  expect(await screen.findByRole("heading", { name: "Tổng hợp toàn tỉnh" })).toBeTruthy();
});
