import { fireEvent, screen, within } from "@testing-library/react";
import { act } from "react";
import { checkReport, consolidateReports, keepWarning } from "../../src/actions";
import { openPickedFile } from "../../src/taskpane/openPickedFile";
import { createXlsx } from "../../src/workbook/xlsx";
import { aForeignSheet, aTitledPlan } from "../support/aForeignTable";
import { openedWorkbook } from "../support/opened";
import { openPane } from "./support/aPane";
import { aRegistry } from "./support/aRegistry";
import { blankFile, JUNE, picked, unitFile } from "./support/files";

type Pane = Awaited<ReturnType<typeof openPane>>;

const BINH_SON = picked(
  "Bình Sơn.xlsx",
  unitFile("ubnd-huyen-binh-son", { "III.3.e-1": { numerator: 4558, denominator: 6906 } }),
);
const LY_SON = picked(
  "Lý Sơn.xlsx",
  unitFile("ubnd-huyen-ly-son", { "III.3.e-1": { numerator: 12, denominator: 20 } }),
);
const MAY = picked(
  "tháng 5.xlsx",
  unitFile("ubnd-huyen-ba-to", {}, { period: { kind: "month", year: 2023, month: 5 } }),
);
const NOT_XLSX = picked("công văn.docx", new TextEncoder().encode("công văn"));

/** Drops files onto the page, as from the desktop. */
async function drop(files: readonly File[]): Promise<void> {
  const area = await screen.findByRole("group", { name: "Tệp báo cáo của các đơn vị" });
  await act(async () => {
    fireEvent.drop(area, { dataTransfer: { files } });
  });
}
const consolidate = ({ user }: Pane) =>
  user.click(screen.getByRole("button", { name: "Tổng hợp" }));
const rows = () =>
  within(screen.getByRole("region", { name: "Tệp báo cáo của các đơn vị" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

test("the provincial percentage is the sum of numerators over the sum of denominators, with target and coverage", async () => {
  const pane = await openPane("consolidate");
  await drop([BINH_SON, LY_SON]);
  await consolidate(pane);
  const item = await screen.findByRole("button", { name: /^III\.3\.e-1/ });
  expect(item.textContent).toContain("65,98%"); // (4558 + 12) ÷ (6906 + 20)
  expect(item.textContent).toContain("mục tiêu ≥ 66,5%");
  expect(item.textContent).toContain("Chưa đạt");
  expect(item.textContent).toContain("2/3 đơn vị đã báo cáo");
});

test("a workbook into which others consolidated is one file with its units' number, and counts like their files", async () => {
  const workbook = openedWorkbook(blankFile());
  const sources = [BINH_SON, LY_SON].map((file) => ({
    fileName: file.name,
    open: () => openPickedFile(file),
  }));
  const scope = { plan: aRegistry(), period: JUNE, regime: "decree09" } as const;
  await consolidateReports(workbook, { ...scope, sources });
  const pane = await openPane("consolidate");
  await drop([picked("cụm phía bắc.xlsx", workbook.save())]);
  await consolidate(pane);
  const item = await screen.findByRole("button", { name: /^III\.3\.e-1/ });
  expect(item.textContent).toContain("65,98%");
  await pane.user.click(screen.getByRole("button", { name: /^Hiện cả 1 tệp/ }));
  expect(rows()).toEqual(["cụm phía bắc.xlsxSổ đã tổng hợpĐã nhận số liệu của 2 đơn vị"]);
});

test("an indicator opens to its units' figures with their cells, and names who is missing", async () => {
  const pane = await openPane("consolidate");
  await drop([BINH_SON]);
  await consolidate(pane);
  await pane.user.click(await screen.findByRole("button", { name: /^III\.3\.e-1/ }));
  const units = await screen.findByRole("list", { name: "Số liệu của từng đơn vị" });
  expect(units.textContent).toMatch(
    /UBND huyện Bình Sơn66,00%4\.558\/6\.906 · Bình Sơn\.xlsx, biểu “.+”, ô [A-Z]+\d+, [A-Z]+\d+/,
  );
  expect(
    screen.getByText(/^Chưa báo cáo \(2\): UBND huyện Ba Tơ; UBND huyện Lý Sơn$/),
  ).toBeTruthy();
});

test("the result is written to a sheet of the open workbook that can be opened", async () => {
  const pane = await openPane("consolidate");
  await drop([BINH_SON]);
  await consolidate(pane);
  expect(await screen.findByText(/^Đã ghi biểu “.+” vào sổ đang mở$/)).toBeTruthy();
  const summary = await pane.tools.workbook.inspect();
  expect(summary.ok && summary.value.sheets.length).toBe(7);
  expect(screen.getByRole("button", { name: "Mở biểu tổng hợp" })).toBeTruthy();
});

test("each file tells what became of it: of another period, no workbook, the same unit twice", async () => {
  const second = picked(
    "Lý Sơn (2).xlsx",
    unitFile("ubnd-huyen-ly-son", { "III.3.e-1": { numerator: 13, denominator: 20 } }),
  );
  const pane = await openPane("consolidate");
  await drop([LY_SON, second, MAY, NOT_XLSX]);
  await consolidate(pane);
  await screen.findByText("Tính được 1/4 tệp.");
  expect(rows()).toEqual([
    expect.stringMatching(/^Lý Sơn \(2\)\.xlsx.*UBND huyện Lý Sơn đã có báo cáo/),
    expect.stringMatching(/^tháng 5\.xlsx.*kỳ khác: Tháng 5\/2023/),
    expect.stringMatching(/^công văn\.docx.*không phải là sổ tính Excel/),
  ]);
  await pane.user.click(screen.getByRole("button", { name: "Hiện cả 4 tệp" }));
  expect(rows()[0]).toMatch(/^Lý Sơn\.xlsxBiểu do công cụ chènĐã nhận: UBND huyện Lý Sơn/);
});

test("files that no report can be taken from leave the workbook as it was", async () => {
  const pane = await openPane("consolidate");
  await drop([MAY, NOT_XLSX]);
  await consolidate(pane);
  expect(await screen.findByText("Chưa có tệp nào dùng được")).toBeTruthy();
  const summary = await pane.tools.workbook.inspect();
  expect(summary.ok && summary.value.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("without files the page says what is missing", async () => {
  const pane = await openPane("consolidate");
  await screen.findByRole("heading", { name: "Tổng hợp toàn tỉnh" });
  await consolidate(pane);
  expect(await screen.findByText("Chưa chọn tệp nào")).toBeTruthy();
});

test("a file is listed once however often it is picked, and can be taken out again", async () => {
  const { user } = await openPane("consolidate");
  await drop([BINH_SON, LY_SON]);
  await drop([BINH_SON]);
  expect(rows()).toEqual(["Bình Sơn.xlsxChưa đọc", "Lý Sơn.xlsxChưa đọc"]);
  await user.click(screen.getByRole("button", { name: "Bỏ tệp Bình Sơn.xlsx" }));
  expect(rows()).toEqual(["Lý Sơn.xlsxChưa đọc"]);
});

test("reading can be stopped, and then nothing is written", async () => {
  const opened: string[] = [];
  const pane = await openPane("consolidate", {
    openFile: (file) => {
      opened.push(file.name);
      return new Promise(() => undefined);
    },
  });
  await drop([BINH_SON, LY_SON]);
  await consolidate(pane);
  expect(await screen.findByText("0/2 tệp")).toBeTruthy();
  await pane.user.click(screen.getByRole("button", { name: "Dừng" }));
  expect(await screen.findByText("Đã dừng tổng hợp")).toBeTruthy();
  expect(opened).toEqual(["Bình Sơn.xlsx"]);
  const summary = await pane.tools.workbook.inspect();
  expect(summary.ok && summary.value.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

const SECOND_LY_SON = picked(
  "Lý Sơn (2).xlsx",
  unitFile("ubnd-huyen-ly-son", { "III.3.e-1": { numerator: 15, denominator: 20 } }),
);

test("of two versions of a report the secretariat sees the differences and chooses the one that counts", async () => {
  const pane = await openPane("consolidate");
  await drop([LY_SON, SECOND_LY_SON]);
  await consolidate(pane);
  const versions = await screen.findByRole("region", { name: "Đơn vị gửi nhiều bản" });
  expect(versions.textContent).toMatch(/III\.3\.e-1, ô [A-Z]+\d+: 12 → 15/);
  await pane.user.click(
    within(versions).getByRole("button", { name: "Tính bản trong Lý Sơn (2).xlsx" }),
  );
  const item = await screen.findByRole("button", { name: /^III\.3\.e-1.*75,00%/ });
  expect(item.textContent).toContain("1/3 đơn vị đã báo cáo");
});

test("what goes back to the units names each cell to mend and the figures still owed", async () => {
  const wrong = picked(
    "Bình Sơn.xlsx",
    unitFile("ubnd-huyen-binh-son", { "III.3.e-1": { numerator: 30, denominator: 20 } }),
  );
  const pane = await openPane("consolidate");
  await drop([wrong]);
  await consolidate(pane);
  const text = await screen.findByRole("textbox", { name: "Nội dung gửi đơn vị" });
  expect(text).toHaveProperty(
    "value",
    expect.stringMatching(/Kính gửi: UBND huyện Bình Sơn\n.*Bình Sơn\.xlsx.*\n.*\n- Ô [A-Z]+\d+: /),
  );
  expect(text).toHaveProperty(
    "value",
    expect.stringMatching(/Kính gửi: UBND huyện Ba Tơ\nChưa nhận được báo cáo tháng 6\/2023/),
  );
});

test("files picked later add to what the workbook records, unless all is to be done anew", async () => {
  const pane = await openPane("consolidate");
  await drop([BINH_SON]);
  await consolidate(pane);
  await screen.findByText(/^Đã ghi biểu/);
  await pane.user.click(screen.getByRole("button", { name: "Bỏ tất cả" }));
  await drop([LY_SON]);
  await consolidate(pane);
  expect(await screen.findByRole("button", { name: /^III\.3\.e-1.*2\/3 đơn vị/ })).toBeTruthy();
  await pane.user.click(screen.getByRole("checkbox", { name: /^Tính lại từ đầu/ }));
  await consolidate(pane);
  expect(await screen.findByRole("button", { name: /^III\.3\.e-1.*1\/3 đơn vị/ })).toBeTruthy();
});

test("figures of units that contradict each other are told, at the lead agency's cell", async () => {
  const pane = await openPane("consolidate");
  const total = unitFile("so-y-te", { "III.3.e-1": { numerator: 4570, denominator: 6900 } });
  await drop([picked("Sở Y tế.xlsx", total), BINH_SON, LY_SON]);
  await consolidate(pane);
  const told = await screen.findByRole("region", { name: "Số liệu mâu thuẫn giữa các đơn vị" });
  expect(told.textContent).toMatch(
    /Sở Y tế\.xlsx, Biểu “KH 06-2023 Sở Y tế”, ô [A-Z]+\d+Tổng số toàn tỉnh của III\.3\.e-1 \(6\.900\) nhỏ hơn tổng của các đơn vị đã báo cáo \(6\.926\)\./,
  );
});

test("the reason for which a unit keeps a warning comes with its file", async () => {
  const pane = await openPane("consolidate");
  const book = openedWorkbook(
    unitFile("ubnd-huyen-ly-son", { "III.3.e-1": { numerator: 12, denominator: 20 } }),
  );
  const checked = await checkReport(book, { plan: aRegistry() });
  const [report] = checked.ok ? checked.value.reports : [];
  const issue = checked.ok
    ? checked.value.issues.find(({ code }) => code === "targetMissed")
    : undefined;
  if (!report || !issue) throw new Error("nothing found");
  await keepWarning(book, {
    plan: aRegistry(),
    report,
    issue,
    reason: "Đảo mất điện ba ngày",
    today: "2023-06-10",
  });
  await drop([picked("Lý Sơn.xlsx", book.save())]);
  await consolidate(pane);
  const kept = await screen.findByRole("region", { name: "Cảnh báo đơn vị giữ lại, có lý do" });
  expect(within(kept).getByText("Lý do: Đảo mất điện ba ngày")).toBeTruthy();
});

test("the questions of a unit's own table are answered on the page, the file counts with the answers, and they can be looked at again", async () => {
  const plan = aTitledPlan();
  const pane = await openPane("consolidate", { plan });
  await drop([picked("so-y-te.xlsx", createXlsx([aForeignSheet(6)]))]);
  await consolidate(pane);
  await screen.findByText(/^Đã nhận biết bảng.* chưa tính các dòng 6 /);
  await pane.user.click(screen.getByRole("button", { name: "Trả lời 1 câu hỏi" }));
  await pane.user.selectOptions(await screen.findByLabelText("Dòng 6 là"), "III.1.b");
  expect(screen.getByRole("region", { name: "Câu hỏi: đã trả lời hết" })).toBeTruthy();
  await pane.user.click(screen.getByRole("button", { name: "Tính lại tệp này" }));
  const item = await screen.findByRole("button", { name: /^III\.1\.b-1/ });
  expect(item.textContent).toContain("75,00%");
  await pane.user.click(screen.getByRole("button", { name: "Xem lại các câu trả lời" }));
  const again = await screen.findByLabelText("Dòng 6 là");
  expect(again).toHaveProperty("value", "III.1.b");
  await pane.user.selectOptions(again, "Không thuộc kế hoạch");
  await pane.user.click(screen.getByRole("button", { name: "Tính lại tệp này" }));
  await screen.findByRole("button", { name: "Xem lại các câu trả lời" });
  expect(screen.getByRole("button", { name: /^III\.1\.b-1/ }).textContent).not.toContain("75,00%");
});
