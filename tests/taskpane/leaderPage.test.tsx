import { screen, within } from "@testing-library/react";
import { consolidateReports } from "../../src/actions";
import type { Period } from "../../src/reporting";
import { ok } from "../../src/shared";
import { openedWorkbook } from "../support/opened";
import { openPane } from "./support/aPane";
import { aRegistry } from "./support/aRegistry";
import { blankFile, JUNE, unitFile } from "./support/files";

const MAY: Period = { kind: "month", year: 2023, month: 5 };

/** A workbook into which reports of May and June were consolidated. */
async function provinceWorkbook() {
  const workbook = openedWorkbook(blankFile());
  const plan = aRegistry();
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
