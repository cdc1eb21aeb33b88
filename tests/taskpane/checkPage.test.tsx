import { screen, within } from "@testing-library/react";
import { err } from "../../src/shared";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openPane } from "./support/aPane";
import { unitFile, workbookOf } from "./support/files";

const SHEET = "KH 06-2023 Sở GTVT";
const faulty = () =>
  workbookOf(
    unitFile("so-giao-thong-van-tai", {
      "III.2.d": { status: "Đang thực hiện" },
      "III.2.d-1": { numerator: 900, denominator: 690 },
    }),
  );
const sound = () =>
  workbookOf(
    unitFile("so-giao-thong-van-tai", {
      "III.2.d": { status: "Đang thực hiện" },
      "III.2.d-1": { numerator: 300, denominator: 690 },
    }),
  );

test("findings stand by severity with their count, and each leads to its cell", async () => {
  const book = faulty();
  const goTo = jest.fn(book.goTo);
  const { user } = await openPane("check", { workbook: { ...book, goTo } });
  await user.click(await screen.findByRole("button", { name: "Kiểm tra" }));
  const errors = await screen.findByRole("region", { name: "Lỗi phải sửa (1)" });
  expect(within(errors).getByText(/900.*690/)).toBeTruthy();
  await user.click(within(errors).getByRole("button", { name: /^Biểu “KH 06-2023 Sở GTVT”, ô / }));
  expect(goTo).toHaveBeenCalledWith({ sheet: SHEET, cell: expect.stringMatching(/^[A-Z]+\d+$/) });
  expect(screen.getByText("Chưa đủ điều kiện gửi")).toBeTruthy();
});

test("a sheet without errors is fit to be sent", async () => {
  const { user } = await openPane("check", { workbook: sound() });
  await user.click(await screen.findByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByText("Đủ điều kiện gửi")).toBeTruthy();
  expect(screen.getByText("Biểu đã đọc: Sở Giao thông vận tải - Tháng 6/2023")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Kiểm tra lại" })).toBeTruthy();
});

test("the ribbon's command checks without another press", async () => {
  await openPane("check", { workbook: sound(), start: true });
  expect(await screen.findByText("Đủ điều kiện gửi")).toBeTruthy();
  expect(window.location.hash).toBe("#/kiem-tra");
});

test("a workbook without a sheet of ours leads to the first step", async () => {
  const { user } = await openPane("check", { start: true });
  expect(await screen.findByText("Sổ này chưa có biểu Tiến độ")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Sang bước Chèn biểu" }));
  expect(await screen.findByRole("heading", { name: "Chèn biểu của đơn vị" })).toBeTruthy();
});

test("what Excel refuses is said in plain words", async () => {
  const workbook = memoryWorkbook({}, { inspect: { code: "cellBeingEdited" } });
  await openPane("check", { workbook, start: true });
  expect(await screen.findByText(/Bấm Enter/)).toBeTruthy();
});

test("a cell that can't be shown any more is said beside its finding", async () => {
  const goTo = async () => err({ code: "sheetMissing", sheet: SHEET } as const);
  const { user } = await openPane("check", { workbook: { ...faulty(), goTo }, start: true });
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
  const { user } = await openPane("check", { workbook: { ...book, readSheets }, start: true });
  await user.click(await screen.findByRole("button", { name: "Dừng" }));
  answer();
  expect(screen.queryByText("Đang đọc các biểu…")).toBeNull();
  expect(screen.queryByText("Đủ điều kiện gửi")).toBeNull();
});
