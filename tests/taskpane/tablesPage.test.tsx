import { screen, within } from "@testing-library/react";
import { parseMarker } from "../../src/sheets";
import { createXlsx } from "../../src/workbook/xlsx";
import { aForeignSheet, aTitledPlan } from "../support/aForeignTable";
import { openedWorkbook } from "../support/opened";
import { openPane } from "./support/aPane";

const plan = aTitledPlan();
const bookOf = (...months: readonly number[]) =>
  openedWorkbook(createXlsx(months.map((month) => aForeignSheet(month))));

/** The page after its tables were looked for. */
async function found(workbook = bookOf(6)) {
  const { user } = await openPane("tables", { plan, workbook });
  await user.click(screen.getByRole("button", { name: "Tìm bảng trong sổ" }));
  await screen.findByRole("region", { name: "Bảng tìm thấy" });
  return { user, workbook };
}

async function markerOf(workbook: ReturnType<typeof bookOf>) {
  const summary = await workbook.inspect();
  const marker = summary.ok ? parseMarker(summary.value.marker ?? "") : undefined;
  return marker?.ok ? marker.value : undefined;
}

test("the table is found, its unit taken from its letterhead, and its questions stand first with their candidates", async () => {
  await found();
  expect(screen.getByRole("button", { name: "Tháng 6, ô B4:F9" })).toBeTruthy();
  expect(screen.getByRole("combobox", { name: /Đơn vị/ })).toHaveProperty("value", "Sở Y tế");
  const questions = screen.getByRole("region", { name: "Câu hỏi (1)" });
  const choice = within(questions).getByLabelText("Dòng 6 là");
  expect(choice).toHaveProperty("value", "");
  expect(
    within(choice).getByRole("group", { name: "Gần giống" }).querySelector("option")?.textContent,
  ).toMatch(/^III\.1\.b /);
});

test("a question is answered, any row and column can be corrected, and the table is linked and let go", async () => {
  const { user, workbook } = await found();
  await user.selectOptions(screen.getByLabelText("Dòng 6 là"), "III.1.b");
  expect(await screen.findByRole("region", { name: "Câu hỏi: đã trả lời hết" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^Dòng: / }));
  await user.click(screen.getByRole("button", { name: "Đổi dòng 8" }));
  await user.selectOptions(screen.getByLabelText("Dòng 8 là"), "III.2.a-1");
  await user.click(screen.getByRole("button", { name: /^Cột: dùng 5/ }));
  await user.selectOptions(screen.getByLabelText("D. Trạng thái"), "Không dùng");
  expect(screen.getByRole("button", { name: "Cột: dùng 4, bỏ qua 1" })).toBeTruthy();
  await user.click(screen.getByRole("checkbox", { name: /cột mã/ }));
  await user.click(screen.getByRole("button", { name: "Liên kết" }));
  expect(await screen.findByText("Đã liên kết “Tháng 6”: 4 dòng của kế hoạch")).toBeTruthy();
  const marker = await markerOf(workbook);
  expect(marker?.links).toMatchObject([{ sheet: "Tháng 6", unitId: "so-y-te" }]);
  expect(marker?.tables[0]?.rows).toContainEqual({ key: "benh an qua mang", code: "III.1.b" });
  expect(marker?.tables[0]?.columns).toContainEqual({ key: "trang thai", roles: [] });

  const linked = await screen.findByRole("region", { name: "Bảng đã liên kết (1)" });
  await user.click(within(linked).getByRole("button", { name: "Bỏ liên kết" }));
  expect(await screen.findByText(/^Đã bỏ liên kết “Tháng 6”/)).toBeTruthy();
  expect(await markerOf(workbook)).toMatchObject({ links: [], tables: [] });
});

test("the next month asks nothing, and says so where the sheet names another month than was chosen", async () => {
  const { user } = await found(bookOf(6, 7));
  const questions = await screen.findByRole("region", { name: "Câu hỏi (1)" });
  await user.selectOptions(within(questions).getByLabelText("Dòng 6 là"), "III.1.b");
  await user.click(screen.getByRole("button", { name: "Liên kết" }));
  await screen.findByText(/^Đã liên kết/);
  await user.click(screen.getByRole("button", { name: "Tìm lại" }));
  await user.selectOptions(await screen.findByLabelText("Chọn bảng"), "Tháng 7, ô B4:F9");
  expect(screen.queryByRole("region", { name: /^Câu hỏi/ })).toBeNull();
  await user.click(await screen.findByRole("button", { name: "Chọn kỳ này" }));
  expect(screen.queryByText(/^Bảng ghi kỳ/)).toBeNull();
});

test("a workbook without such a table is told of, with what to do", async () => {
  const { user } = await openPane("tables", { plan });
  await user.click(screen.getByRole("button", { name: "Tìm bảng trong sổ" }));
  expect(await screen.findByText(/^Không tìm thấy bảng nào/)).toBeTruthy();
});
