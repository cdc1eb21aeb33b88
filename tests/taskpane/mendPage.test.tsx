import { screen, within } from "@testing-library/react";
import type { Workbook } from "../../src/workbook";
import { createXlsx } from "../../src/workbook/xlsx";
import { aPlainSheet } from "../support/aPlainSheet";
import { encodeLegacy } from "../support/legacyText";
import { openedWorkbook } from "../support/opened";
import { openPane } from "./support/aPane";

const old = aPlainSheet(
  "Biểu cũ",
  [
    [encodeLegacy("Công an tỉnh phối hợp", "tcvn3"), "85,5%"],
    ["Sở Y tế ", "3.450"],
    [encodeLegacy("Sở Giáo dục và Đào tạo", "tcvn3"), "Sở\u00a0Nội vụ"],
  ],
  {
    styles: [
      { range: "A1:A3", style: { fontName: ".VnTime" } },
      { range: "B1", style: { numberFormat: "@" } },
    ],
  },
);
const closed = aPlainSheet("Khóa", [["Sở Y tế "]], { protection: {} });
const book = () => openedWorkbook(createXlsx([old, closed]));

/** The page over a workbook, once it has been looked through. */
async function openPage(workbook: Workbook = book()) {
  const { user } = await openPane("mend", { workbook });
  await screen.findByText(/^(Tìm thấy|Không có ô nào)/);
  const valuesOf = async (sheet = "Biểu cũ") => {
    const grids = await workbook.readSheets([sheet]);
    return grids.ok ? grids.value[0]?.values : undefined;
  };
  return { user, workbook, valuesOf };
}
const box = (name: string | RegExp) => screen.getByRole("checkbox", { name });
const press = (name: string | RegExp) => screen.getByRole("button", { name });

test("what is wrong stands by sheet and kind with its count, and nothing is chosen or changed", async () => {
  const { valuesOf } = await openPage();
  expect(screen.getByText("Tìm thấy 7 ô, sửa được 5 ô.")).toBeTruthy();
  const sheet = screen.getByRole("region", { name: "Trang “Biểu cũ” (6)" });
  const names = within(sheet).getAllByRole("checkbox");
  expect(names.map((each) => each.getAttribute("aria-checked") ?? "false")).toEqual(
    names.map(() => "false"),
  );
  expect(within(sheet).getByText("Phông cũ TCVN3 (ABC) (2 ô)")).toBeTruthy();
  expect(within(sheet).getByText("Số đọc được hai cách (1 ô)")).toBeTruthy();
  expect(press("Chọn ô cần sửa").getAttribute("aria-disabled")).toBe("true");
  expect((await valuesOf())?.[0]?.[1]).toBe("85,5%");
});

test("a kind opens to its cells, each with what stands there and what would, and leads to the cell", async () => {
  const workbook = book();
  const goTo = jest.fn(workbook.goTo);
  const { user } = await openPage({ ...workbook, goTo });
  await user.click(press("Xem từng ô: Số gõ thành chữ (1 ô)"));
  expect(screen.getByText("chữ “85,5%”")).toBeTruthy();
  expect(screen.getByText("số 85,5%")).toBeTruthy();
  await user.click(press("Ô B1"));
  expect(goTo).toHaveBeenCalledWith({ sheet: "Biểu cũ", cell: "B1" });
  await user.click(press("Xem từng ô: Số đọc được hai cách (1 ô)"));
  expect(screen.getByText("Có thể là 3.450 hoặc 3,45: hãy gõ lại.")).toBeTruthy();
});

test("a kind is mended as a whole, and given back exactly", async () => {
  const { user, valuesOf } = await openPage();
  const before = await valuesOf();
  await user.click(box("Phông cũ TCVN3 (ABC) (2 ô)"));
  await user.click(press("Sửa 2 ô đã chọn"));
  expect(await screen.findByText("Đã sửa 2 ô")).toBeTruthy();
  expect((await valuesOf())?.map(([first]) => first)).toEqual([
    "Công an tỉnh phối hợp",
    "Sở Y tế ",
    "Sở Giáo dục và Đào tạo",
  ]);
  expect(screen.queryByText(/^Phông cũ/)).toBeNull();
  await user.click(press("Hoàn tác (2 ô)"));
  expect(await screen.findByText("Đã trả lại 2 ô như cũ")).toBeTruthy();
  expect(await valuesOf()).toEqual(before);
  expect(screen.getByText("Phông cũ TCVN3 (ABC) (2 ô)")).toBeTruthy();
});

test("single cells are chosen within a kind, whose box says that some are", async () => {
  const { user, valuesOf } = await openPage();
  await user.click(press("Xem từng ô: Khoảng trắng thừa hoặc lạ (2 ô)"));
  await user.click(box("Chọn ô B3"));
  await user.click(press("Sửa 1 ô đã chọn"));
  await screen.findByText("Đã sửa 1 ô");
  expect((await valuesOf())?.[1]?.[0]).toBe("Sở Y tế ");
  expect((await valuesOf())?.[2]?.[1]).toBe("Sở Nội vụ");
});

test("one mending after the other is given back, the latest first", async () => {
  const { user, valuesOf } = await openPage();
  const before = await valuesOf();
  await user.click(box("Số gõ thành chữ (1 ô)"));
  await user.click(press("Sửa 1 ô đã chọn"));
  await screen.findByText("Đã sửa 1 ô");
  await user.click(box(/^Chọn cả/));
  await user.click(press("Sửa 4 ô đã chọn"));
  await user.click(await screen.findByRole("button", { name: "Hoàn tác (4 ô)" }));
  await user.click(await screen.findByRole("button", { name: "Hoàn tác (1 ô)" }));
  await screen.findByText("Đã trả lại 1 ô như cũ");
  expect(await valuesOf()).toEqual(before);
  expect(screen.queryByRole("button", { name: /^Hoàn tác/ })).toBeNull();
});

test("a cell that was changed meanwhile is left alone and told of", async () => {
  const { user, workbook, valuesOf } = await openPage();
  await workbook.apply({ cells: [{ sheet: "Biểu cũ", address: "B1", content: [["90%"]] }] });
  await user.click(box("Số gõ thành chữ (1 ô)"));
  await user.click(press("Sửa 1 ô đã chọn"));
  expect(await screen.findByText(/^1 ô đã đổi từ lúc tìm/)).toBeTruthy();
  expect((await valuesOf())?.[0]?.[1]).toBe("90%");
});

test("a protected sheet says how to open it, and none of its cells can be chosen", async () => {
  await openPage();
  const sheet = screen.getByRole("region", { name: "Trang “Khóa” (1)" });
  expect(within(sheet).getByText("Trang này đang khóa nên chưa sửa được")).toBeTruthy();
  expect(within(sheet).queryByRole("checkbox")).toBeNull();
});

test("where a sheet is protected only now, what Excel refuses is said and nothing is changed", async () => {
  const workbook = book();
  const apply: Workbook["apply"] = async () => ({
    ok: false,
    error: { code: "sheetProtected", sheet: "Biểu cũ" },
  });
  const { user, valuesOf } = await openPage({ ...workbook, apply });
  const before = await valuesOf();
  await user.click(box(/^Chọn cả/));
  await user.click(press("Sửa 5 ô đã chọn"));
  expect(await screen.findByText(/Biểu “Biểu cũ” đang khóa/)).toBeTruthy();
  expect(await valuesOf()).toEqual(before);
});

test("where nothing is wrong the page says what it has looked at", async () => {
  await openPage(openedWorkbook(createXlsx([aPlainSheet("Ghi chú", [["Sở Y tế", 5]])])));
  expect(screen.getByText("Không có ô nào cần sửa")).toBeTruthy();
  expect(screen.getByText(/^Đã xem 1 trang tính/)).toBeTruthy();
});
