import { act, screen, waitFor, within } from "@testing-library/react";
import { foreignTables, linkTable } from "../../src/actions";
import { err } from "../../src/shared";
import type { RowAnswers } from "../../src/sheets";
import type { Workbook, WorkbookHint } from "../../src/workbook";
import { createXlsx } from "../../src/workbook/xlsx";
import { aForeignSheet, aTitledPlan, FOREIGN_ANSWERS } from "../support/aForeignTable";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openedWorkbook } from "../support/opened";
import { openPane } from "./support/aPane";
import { unitFile } from "./support/files";

const SHEET = "KH 06-2023 Sở GTVT";
const bookOf = (answers: Readonly<Record<string, RowAnswers>>) =>
  openedWorkbook(unitFile("so-giao-thong-van-tai", answers));
const faulty = () =>
  bookOf({
    "III.2.d": { status: "Đang thực hiện" },
    "III.2.d-1": { numerator: 900, denominator: 690 },
  });
const sound = () =>
  bookOf({
    "III.2.d": { status: "Đang thực hiện" },
    "III.2.d-1": { numerator: 300, denominator: 690 },
  });
/** A status in other words, a missed target, and a task that is complete without evidence. */
const remarkable = () =>
  bookOf({
    "III.2.d": { status: "đã xong" },
    "III.2.d-1": { numerator: 100, denominator: 690 },
  });

/** A workbook that tells of changes as Excel does, when the test says so. */
function watched<W extends Workbook>(workbook: W) {
  const listeners = new Set<(hint: WorkbookHint) => void>();
  const watch: Workbook["watch"] = (onHint) => {
    listeners.add(onHint);
    return () => listeners.delete(onHint);
  };
  const tell = (hint: WorkbookHint) => act(() => listeners.forEach((listener) => listener(hint)));
  return { workbook: { ...workbook, watch }, listeners, tell };
}

/** The cell in the place of a finding. */
const cellOf = (element: HTMLElement): string =>
  /ô ([A-Z]+\d+)$/.exec(
    within(element).getByRole("button", { name: /ô / }).textContent ?? "",
  )?.[1] ?? "";
const region = (name: string) => screen.findByRole("region", { name });

test("the page checks as it opens: findings stand by kind with their count, and each leads to its cell", async () => {
  const book = faulty();
  const goTo = jest.fn(book.goTo);
  const { user } = await openPane("check", { workbook: { ...book, goTo } });
  const errors = await region("Lỗi phải sửa (1)");
  expect(within(errors).getByText(/900.*690/)).toBeTruthy();
  await user.click(within(errors).getByRole("button", { name: /^Biểu “KH 06-2023 Sở GTVT”, ô / }));
  expect(goTo).toHaveBeenCalledWith({ sheet: SHEET, cell: expect.stringMatching(/^[A-Z]+\d+$/) });
  expect(screen.getByText("Chưa đủ điều kiện gửi")).toBeTruthy();
});

test("asked by the ribbon the page reads the sheets once", async () => {
  const book = faulty();
  const readSheets = jest.fn(book.readSheets);
  await openPane("check", { workbook: { ...book, readSheets }, start: true });
  await region("Lỗi phải sửa (1)");
  await waitFor(() => expect(window.location.hash).not.toContain("start"));
  expect(readSheets).toHaveBeenCalledTimes(1);
});

test("a sheet without errors is fit to be sent", async () => {
  const { user } = await openPane("check", { workbook: sound() });
  expect(await screen.findByText("Đủ điều kiện gửi")).toBeTruthy();
  expect(screen.getByText("Biểu đã đọc: Sở Giao thông vận tải - Tháng 6/2023")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Kiểm tra toàn bộ" }));
  expect(await screen.findByText("Đủ điều kiện gửi")).toBeTruthy();
});

test("the ribbon's command leaves the page's own address behind", async () => {
  await openPane("check", { workbook: sound(), start: true });
  expect(await screen.findByText("Đủ điều kiện gửi")).toBeTruthy();
  expect(window.location.hash).toBe("#/kiem-tra");
});

test("a workbook without a sheet of ours leads to the first step", async () => {
  const { user } = await openPane("check");
  expect(await screen.findByText("Sổ này chưa có biểu Tiến độ")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Sang bước Chèn biểu" }));
  expect(await screen.findByRole("heading", { name: "Chèn biểu của đơn vị" })).toBeTruthy();
});

test("what Excel refuses is said in plain words", async () => {
  const workbook = memoryWorkbook({}, { inspect: { code: "cellBeingEdited" } });
  await openPane("check", { workbook });
  expect(await screen.findByText(/Bấm Enter/)).toBeTruthy();
});

test("a cell that can't be shown any more is said", async () => {
  const goTo = async () => err({ code: "sheetMissing", sheet: SHEET } as const);
  const { user } = await openPane("check", { workbook: { ...faulty(), goTo } });
  await user.click((await screen.findAllByRole("button", { name: /, ô / }))[0] ?? document.body);
  expect(await screen.findByText(/không còn trong sổ/)).toBeTruthy();
});

test("a check that takes long can be stopped, and its answer is dropped", async () => {
  const book = sound();
  let answer = () => {};
  const readSheets: typeof book.readSheets = (names) =>
    new Promise((resolve) => {
      answer = () => resolve(book.readSheets(names));
    });
  const { user } = await openPane("check", { workbook: { ...book, readSheets } });
  await user.click(await screen.findByRole("button", { name: "Dừng" }));
  answer();
  expect(screen.queryByText("Đang đọc các biểu…")).toBeNull();
  expect(screen.queryByText("Đủ điều kiện gửi")).toBeNull();
});

test("what is typed is checked without a press, and a page that is left hears nothing more", async () => {
  const { workbook, listeners, tell } = watched(sound());
  const { user } = await openPane("check", { workbook });
  await screen.findByText("Đủ điều kiện gửi");
  const { values } = await gridOf(workbook);
  const row = values.findIndex((cells) => cells.includes("III.2.d-1"));
  await workbook.apply({
    cells: [{ sheet: SHEET, address: `I${row + 1}`, content: [["nhiều"]] }],
  });
  await tell({ sheet: SHEET });
  expect(await screen.findByText(/Ô này ghi “nhiều”/)).toBeTruthy();
  expect(screen.getByText("Chưa đủ điều kiện gửi")).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "Chèn biểu" }));
  expect(listeners.size).toBe(0);
});

test("a hint that names no sheet has everything read again", async () => {
  const { workbook, tell } = watched(sound());
  const inspect = jest.fn(workbook.inspect);
  await openPane("check", { workbook: { ...workbook, inspect } });
  await screen.findByText("Đủ điều kiện gửi");
  const before = inspect.mock.calls.length;
  await tell({});
  await waitFor(() => expect(inspect.mock.calls.length).toBe(before + 1));
  expect(screen.queryByText("Đang đọc các biểu…")).toBeNull();
});

test("kinds are filtered by their buttons", async () => {
  const { user } = await openPane("check", { workbook: remarkable() });
  await region("Cảnh báo cần xem lại (2)");
  await user.click(screen.getByRole("button", { name: "Cảnh báo 2" }));
  expect(screen.queryByRole("region", { name: /^Cảnh báo/ })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Lưu ý 1" }));
  expect(screen.getByText("Không có mục nào thuộc loại đang chọn.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Cảnh báo 2" }));
  await region("Cảnh báo cần xem lại (2)");
});

test("next and previous lead from finding to finding, round the end", async () => {
  const book = remarkable();
  const goTo = jest.fn(book.goTo);
  const { user } = await openPane("check", { workbook: { ...book, goTo } });
  const stepper = await screen.findByRole("group", { name: "Lần lượt từng mục" });
  expect(within(stepper).getByText("3 mục")).toBeTruthy();
  await user.click(within(stepper).getByRole("button", { name: "Mục trước" }));
  expect(within(stepper).getByText("3/3")).toBeTruthy();
  await user.click(within(stepper).getByRole("button", { name: "Mục sau" }));
  expect(within(stepper).getByText("1/3")).toBeTruthy();
  const current = document.querySelector("li[aria-current]");
  expect(current instanceof HTMLElement && cellOf(current)).toBe(goTo.mock.lastCall?.[0].cell);
});

test("why a finding matters is shown on request, with the plan's sentence", async () => {
  const { user } = await openPane("check", { workbook: remarkable() });
  const warnings = await region("Cảnh báo cần xem lại (2)");
  const [why = document.body] = within(warnings).getAllByRole("button", { name: "Vì sao" });
  await user.click(why);
  expect(within(warnings).getByText("Nhiệm vụ III.2.d")).toBeTruthy();
  expect(within(warnings).getByText("Kế hoạch, điểm III.2.d")).toBeTruthy();
  await user.click(within(warnings).getByRole("button", { name: "Thu gọn" }));
  expect(within(warnings).queryByText("Nhiệm vụ III.2.d")).toBeNull();
});

test("one press mends what can be mended in one way only, and another takes it back", async () => {
  const workbook = remarkable();
  const { user } = await openPane("check", { workbook });
  await user.click(await screen.findByRole("button", { name: "Sửa thành “Hoàn thành”" }));
  expect(await screen.findByText(/“đã xong” thành “Hoàn thành”/)).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole("region", { name: /^Lưu ý/ })).toBeNull());
  expect((await gridOf(workbook)).values.flat()).toContain("Hoàn thành");
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  await region("Lưu ý (1)");
  expect(screen.getByText("Đã trả lại như cũ")).toBeTruthy();
  expect((await gridOf(workbook)).values.flat()).toContain("đã xong");
});

test("all certain mends are written by one press where there are several", async () => {
  const workbook = bookOf({
    "III.2.d": { status: "đang TH" },
    "III.2.d-1": { numerator: "300", denominator: "690" },
  });
  const { user } = await openPane("check", { workbook });
  await user.click(await screen.findByRole("button", { name: "Sửa cả 3 ô chỉ có một cách sửa" }));
  expect(await screen.findByText("Đã sửa 3 ô")).toBeTruthy();
  expect((await gridOf(workbook)).values.flat()).toEqual(
    expect.arrayContaining(["Đang thực hiện", 300, 690]),
  );
});

test("a cell that changed meanwhile is left alone, and that is said", async () => {
  const workbook = remarkable();
  const { user } = await openPane("check", { workbook });
  const mend = await screen.findByRole("button", { name: "Sửa thành “Hoàn thành”" });
  const address = cellOf(mend.closest("li") ?? document.body);
  await workbook.apply({ cells: [{ sheet: SHEET, address, content: [["Tạm dừng"]] }] });
  await user.click(mend);
  expect(await screen.findByText(/1 ô đã đổi từ lúc kiểm tra/)).toBeTruthy();
});

test("a warning is kept with a reason, which stays in the workbook, and can be let go", async () => {
  const workbook = remarkable();
  const { user } = await openPane("check", { workbook });
  const warnings = await region("Cảnh báo cần xem lại (2)");
  const [keep = document.body] = within(warnings).getAllByRole("button", { name: "Giữ lại" });
  await user.click(keep);
  await user.click(within(warnings).getByRole("button", { name: "Giữ với lý do này" }));
  expect(within(warnings).getByText("Hãy ghi lý do.")).toBeTruthy();
  await user.type(within(warnings).getByLabelText("Lý do giữ"), "Báo cáo giấy gửi sau");
  await user.click(within(warnings).getByRole("button", { name: "Giữ với lý do này" }));
  const kept = await region("Đã giữ, có lý do (1)");
  expect(within(kept).getByText("Lý do: Báo cáo giấy gửi sau")).toBeTruthy();
  const summary = await workbook.inspect();
  expect(summary.ok && summary.value.marker).toContain("Báo cáo giấy gửi sau");
  await user.click(within(kept).getByRole("button", { name: "Bỏ giữ" }));
  await region("Cảnh báo cần xem lại (2)");
});

test("an error and a note can't be kept", async () => {
  await openPane("check", { workbook: faulty() });
  await region("Lỗi phải sửa (1)");
  expect(screen.queryByRole("button", { name: "Giữ lại" })).toBeNull();
});

test("a period without errors is closed and opened again; with errors it can't be closed", async () => {
  const workbook = sound();
  const { user } = await openPane("check", { workbook });
  expect(await screen.findByText("Hạn gửi báo cáo: 15/6/2023.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Đóng kỳ" }));
  expect(await screen.findByText(/Đã đóng kỳ, gửi ngày 10\/6\/2023/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Mở lại kỳ" }));
  expect(await screen.findByRole("button", { name: "Đóng kỳ" })).toBeTruthy();
});

test("the period of a linked table is closed and opened again, and the page says that nothing on the unit's sheet is locked", async () => {
  const plan = aTitledPlan();
  const workbook = openedWorkbook(createXlsx([aForeignSheet(6)]));
  const period = { kind: "month", year: 2023, month: 6 } as const;
  const table = { plan, unitId: "so-y-te", sheet: "Tháng 6", period, answers: FOREIGN_ANSWERS };
  const found = await foreignTables(workbook, table);
  const { fingerprint } = found.ok ? found.value[0].table : { fingerprint: "" };
  await linkTable(workbook, { ...table, fingerprint, regime: "decree09", withCodes: false });
  const { user } = await openPane("check", { workbook, plan });
  const closing = await region("Đóng kỳ báo cáo");
  expect(within(closing).getByText("Tháng 6 (Tháng 6/2023)")).toBeTruthy();
  expect(within(closing).getByText(/không khóa ô nào/)).toBeTruthy();
  await user.click(within(closing).getByRole("button", { name: "Đóng kỳ" }));
  expect(await screen.findByText("Đã đóng kỳ, gửi ngày 10/6/2023.")).toBeTruthy();
  expect(screen.getByText(/^Bảng của đơn vị không bị khóa/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Mở lại kỳ" }));
  expect(await screen.findByRole("button", { name: "Đóng kỳ" })).toBeTruthy();
});

test("a period with errors can't be closed", async () => {
  const workbook = faulty();
  const { user } = await openPane("check", { workbook });
  await user.click(await screen.findByRole("button", { name: "Đóng kỳ" }));
  expect(screen.getByText("Sửa hết lỗi rồi mới đóng kỳ được.")).toBeTruthy();
  const summary = await workbook.inspect();
  expect(summary.ok && (summary.value.marker ?? "")).not.toContain("<closing");
});

test("the list of findings is written into a sheet, and the next list takes its place", async () => {
  const workbook = remarkable();
  const { user } = await openPane("check", { workbook });
  const write = await screen.findByRole("button", { name: "Ghi danh sách vào sổ" });
  await user.click(write);
  expect(await screen.findByText("Đã ghi danh sách vào trang “Kết quả kiểm tra”")).toBeTruthy();
  await user.click(write);
  await screen.findByText("Đã ghi danh sách vào trang “Kết quả kiểm tra”");
  const summary = await workbook.inspect();
  expect(summary.ok && summary.value.sheets.map(({ name }) => name)).toEqual([
    SHEET,
    "Kết quả kiểm tra",
  ]);
  const { values } = await gridOf(workbook, "Kết quả kiểm tra");
  expect(values[2]?.slice(0, 3)).toEqual([1, "Lưu ý", SHEET]);
  expect(values).toHaveLength(5);
});

async function gridOf(workbook: Workbook, sheet = SHEET) {
  const grids = await workbook.readSheets([sheet]);
  const grid = grids.ok ? grids.value[0] : undefined;
  if (!grid) throw new Error(`no sheet: ${sheet}`);
  return grid;
}
