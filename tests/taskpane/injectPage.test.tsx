import { screen, within } from "@testing-library/react";
import { err, ok } from "../../src/shared";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openedWorkbook } from "../support/opened";
import { memoryOf, openPane } from "./support/aPane";
import { aRegistry } from "./support/aRegistry";
import { JUNE, unitFile } from "./support/files";

type Person = Awaited<ReturnType<typeof openPane>>["user"];

const unitBox = () => screen.findByRole("combobox", { name: /Đơn vị/ });
const injectButton = () => screen.getByRole("button", { name: "Chèn biểu" });

async function chooseUnit(user: Person, typed: string, name: string): Promise<void> {
  await user.type(await unitBox(), typed);
  await user.click(await screen.findByRole("option", { name }));
}

test("a unit is found by a part of its name or alias typed without accents, its kind above it", async () => {
  const { user } = await openPane("inject");
  await user.type(await unitBox(), "giao thong");
  const group = await screen.findByRole("group", { name: "Sở, ban, ngành" });
  expect(
    within(group)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["Sở Giao thông vận tải"]);
  expect(screen.queryByRole("group", { name: "Huyện, thị xã, thành phố" })).toBeNull();
});

test("the arrow that opens the list of units is named in Vietnamese", async () => {
  await openPane("inject");
  await unitBox();
  expect(screen.getByRole("button", { name: "Mở danh sách đơn vị" })).toBeTruthy();
});

test("a search that no unit matches says so", async () => {
  const { user } = await openPane("inject");
  await user.type(await unitBox(), "khong co");
  expect(await screen.findByRole("option", { name: /Không có đơn vị nào khớp/ })).toBeTruthy();
});

test("before inserting, the exact days and the unit's work are shown", async () => {
  const { user } = await openPane("inject");
  await chooseUnit(user, "gtvt", "Sở Giao thông vận tải");
  expect(screen.getByText("Tháng 6/2023 (từ ngày 15/5/2023 đến hết ngày 14/6/2023)")).toBeTruthy();
  expect(screen.getByText("Chủ trì 1 nhiệm vụ, 1 chỉ tiêu")).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: "Cách tính kỳ" }), "calendar");
  expect(screen.getByText("Tháng 6/2023 (từ ngày 01/6/2023 đến hết ngày 30/6/2023)")).toBeTruthy();
});

test("the chosen unit's sheet is put into the workbook and named, with the next step", async () => {
  const { user, tools } = await openPane("inject");
  await chooseUnit(user, "giao", "Sở Giao thông vận tải");
  await user.click(injectButton());
  expect(await screen.findByText("Đã chèn biểu “KH 06-2023 Sở GTVT”")).toBeTruthy();
  const summary = await tools.workbook.inspect();
  expect(summary.ok && summary.value.sheets.map(({ name }) => name)).toEqual([
    "Sheet1",
    "KH 06-2023 Sở GTVT",
  ]);
  await user.click(screen.getByRole("button", { name: "Sang bước Kiểm tra" }));
  expect(await screen.findByRole("heading", { name: "Kiểm tra số liệu" })).toBeTruthy();
});

test("without a unit nothing is done and the field says what is missing", async () => {
  const workbook = memoryWorkbook();
  const { user } = await openPane("inject", { workbook });
  await user.click(await screen.findByRole("button", { name: "Chèn biểu" }));
  expect(screen.getByText("Hãy chọn đơn vị trong danh sách.")).toBeTruthy();
  expect(workbook.calls).toEqual(["inspect"]);
});

test("a sheet that is there already is kept and offered", async () => {
  const book = openedWorkbook(unitFile("so-giao-thong-van-tai"));
  const goTo = jest.fn(book.goTo);
  const { user } = await openPane("inject", { workbook: { ...book, goTo } });
  await chooseUnit(user, "giao", "Sở Giao thông vận tải");
  await user.click(injectButton());
  expect(await screen.findByText("Kỳ này đã có biểu của đơn vị")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Mở biểu đã có" }));
  expect(goTo).toHaveBeenCalledWith({ sheet: "KH 06-2023 Sở GTVT", cell: undefined });
});

test("the period after the unit's last sheet is opened in one click, with what was said of the tasks", async () => {
  const answers = { "III.2.d": { status: "Hoàn thành", evidence: "05/BC-SGTVT" } };
  const workbook = openedWorkbook(unitFile("so-giao-thong-van-tai", answers));
  const { user } = await openPane("inject", { workbook });
  expect(await screen.findByText("Biểu gần nhất trong sổ: “KH 06-2023 Sở GTVT”")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Mở kỳ mới: Quý II/2023" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Mở kỳ mới: Tháng 7/2023" }));
  expect(await screen.findByText("Đã chèn biểu “KH 07-2023 Sở GTVT”")).toBeTruthy();
  expect(screen.getByText(/lấy từ biểu “KH 06-2023 Sở GTVT”/)).toBeTruthy();
  const grids = await workbook.readSheets(["KH 07-2023 Sở GTVT"]);
  expect(grids.ok && grids.value[0]?.values.flat()).toEqual(
    expect.arrayContaining(["Hoàn thành", "05/BC-SGTVT"]),
  );
});

test("a sheet that a newer plan would change says how, and is brought up to date on request", async () => {
  const registry = aRegistry();
  const [task, ...others] = registry.tasks;
  if (!task) throw new Error("no task");
  const renamed = { ...registry, tasks: [{ ...task, title: "Tên mới" }, ...others] };
  const answers = { "III.2.d-1": { numerator: 30, denominator: 69 } };
  const workbook = openedWorkbook(unitFile("so-giao-thong-van-tai", answers));
  const { user } = await openPane("inject", { workbook, plan: renamed });
  await chooseUnit(user, "giao", "Sở Giao thông vận tải");
  await user.click(injectButton());
  expect(await screen.findByText(/Đổi nội dung, thời hạn hoặc chỉ tiêu: III\.2\.d/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Cập nhật biểu" }));
  expect(await screen.findByText("Đã cập nhật biểu “KH 06-2023 Sở GTVT”")).toBeTruthy();
  expect(screen.getByText(/“KH 06-2023 Sở GTVT \(cũ\)”/)).toBeTruthy();
  const grids = await workbook.readSheets(["KH 06-2023 Sở GTVT"]);
  expect(grids.ok && grids.value[0]?.values.flat()).toEqual(
    expect.arrayContaining(["Tên mới", 30, 69]),
  );
});

/** A pane over a workbook whose sheet has just been drawn anew by a plan in which its task has another name. */
async function updatedPane() {
  const registry = aRegistry();
  const [task, ...others] = registry.tasks;
  if (!task) throw new Error("no task");
  const plan = { ...registry, tasks: [{ ...task, title: "Tên mới" }, ...others] };
  const answers = { "III.2.d-1": { numerator: 30, denominator: 69 } };
  const workbook = openedWorkbook(unitFile("so-giao-thong-van-tai", answers));
  const { user } = await openPane("inject", { workbook, plan });
  await chooseUnit(user, "giao", "Sở Giao thông vận tải");
  await user.click(injectButton());
  await user.click(await screen.findByRole("button", { name: "Cập nhật biểu" }));
  await screen.findByText("Đã cập nhật biểu “KH 06-2023 Sở GTVT”");
  return { user, workbook };
}

test("an update is undone in one click", async () => {
  const { user, workbook } = await updatedPane();
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(
    await screen.findByText("Đã khôi phục biểu “KH 06-2023 Sở GTVT” như trước khi cập nhật"),
  ).toBeTruthy();
  expect(screen.getByText(/giữ ở “KH 06-2023 Sở GTVT \(mới\)”/)).toBeTruthy();
  const grids = await workbook.readSheets(["KH 06-2023 Sở GTVT"]);
  expect(grids.ok && grids.value[0]?.values.flat()).not.toContain("Tên mới");
});

test("later the earlier sheet is offered still, and what was typed since is shown before it comes back", async () => {
  const { user, workbook } = await updatedPane();
  const sheet = "KH 06-2023 Sở GTVT";
  const grids = await workbook.readSheets([sheet]);
  const rows = grids.ok ? (grids.value[0]?.values ?? []) : [];
  const row = rows.findIndex((cells) => cells.includes(30));
  await workbook.apply({ cells: [{ sheet, address: `I${row + 1}`, content: [[31]] }] });
  await user.click(injectButton());
  await user.click(await screen.findByRole("button", { name: `Quay lại bản cũ “${sheet} (cũ)”` }));
  expect(await screen.findByText("Bản hiện nay khác bản cũ ở 1 chỗ")).toBeTruthy();
  expect(screen.getByText(/III\.2\.d-1 \(I\d+\): 31 → 30/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Thôi" }));
  await user.click(screen.getByRole("button", { name: /Quay lại bản cũ/ }));
  await user.click(await screen.findByRole("button", { name: "Vẫn quay lại" }));
  expect(await screen.findByText(/Đã khôi phục biểu/)).toBeTruthy();
});

test("inserting can be stopped: what is under way is taken back, and that is said", async () => {
  const book = memoryWorkbook();
  let ask: (() => boolean) | undefined;
  const apply: typeof book.apply = (change) =>
    new Promise((resolve) => {
      ask = () => {
        const isCancelled = change.isCancelled?.() ?? false;
        resolve(isCancelled ? err({ code: "cancelled" }) : ok(undefined));
        return isCancelled;
      };
    });
  const { user } = await openPane("inject", { workbook: { ...book, apply } });
  await chooseUnit(user, "giao", "Sở Giao thông vận tải");
  await user.click(injectButton());
  await user.click(await screen.findByRole("button", { name: "Dừng" }));
  expect(ask?.()).toBe(true);
  expect(await screen.findByText("Đã dừng theo yêu cầu.")).toBeTruthy();
});

test("a protected workbook is named as the reason, with the way out", async () => {
  const workbook = memoryWorkbook({ structureProtected: true });
  const { user } = await openPane("inject", { workbook });
  await chooseUnit(user, "giao", "Sở Giao thông vận tải");
  await user.click(injectButton());
  expect(await screen.findByText(/khóa cấu trúc/)).toBeTruthy();
  expect(screen.getByText(/Bảo vệ sổ làm việc/)).toBeTruthy();
});

test("a unit without work in the plan is told so", async () => {
  const { user } = await openPane("inject");
  await chooseUnit(user, "ngoai vu", "Sở Ngoại vụ");
  expect(screen.getByText("Kế hoạch không giao nhiệm vụ nào cho đơn vị này.")).toBeTruthy();
  await user.click(injectButton());
  expect(await screen.findByText("Đơn vị không có nhiệm vụ trong kế hoạch")).toBeTruthy();
});

test("the last choice is proposed again", async () => {
  const memory = memoryOf({
    unitId: "so-y-te",
    period: { kind: "quarter", year: 2024, quarter: 2 },
    regime: "calendar",
  });
  const { user } = await openPane("inject", { memory });
  expect(await unitBox()).toHaveProperty("value", "Sở Y tế");
  expect(screen.getByRole("combobox", { name: "Kỳ báo cáo" })).toHaveProperty("value", "-Q2");
  expect(screen.getByRole("combobox", { name: "Năm" })).toHaveProperty("value", "2024");
  await user.selectOptions(screen.getByRole("combobox", { name: "Kỳ báo cáo" }), "Tháng 6");
  await user.selectOptions(screen.getByRole("combobox", { name: "Năm" }), "2023");
  expect(memory.recall()).toEqual({ unitId: "so-y-te", period: JUNE, regime: "calendar" });
});
