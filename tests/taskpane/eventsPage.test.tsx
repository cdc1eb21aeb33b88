import { screen, within } from "@testing-library/react";
import { readEvents } from "../../src/actions";
import { ok } from "../../src/shared";
import { aWaitingPlan } from "../support/aWaitingPlan";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openedWorkbook } from "../support/opened";
import { openPane } from "./support/aPane";
import { unitFile } from "./support/files";

const plan = aWaitingPlan();
const SHEET = "KH 06-2023 Sở Y tế";

const itemOf = async (code: string) => {
  const items = await screen.findAllByRole("listitem");
  const item = items.find(({ textContent }) => textContent?.startsWith(code));
  if (!item) throw new Error(`no event ${code}`);
  return within(item);
};
const dayOf = async (code: string) => (await itemOf(code)).getByRole("textbox");
const saveOf = async (code: string) =>
  (await itemOf(code)).getByRole("button", { name: "Ghi ngày" });

test("each event stands in the plan's words, with what follows from its day", async () => {
  await openPane("events", { plan });
  const task = await itemOf("III.1.a");
  expect(task.getByText("Sau khi Bộ Công an triển khai (dự kiến tháng 6/2023)")).toBeTruthy();
  expect(task.getByText("Văn bản dự kiến: 30/6/2023")).toBeTruthy();
  expect(task.getByText("Thời hạn của nhiệm vụ III.1.a")).toBeTruthy();
  expect(task.getByText("Chưa ấn định")).toBeTruthy();
  const indicator = await itemOf("III.1.b-1");
  expect(indicator.getByText("sau khi nâng cấp phần mềm")).toBeTruthy();
  expect(indicator.getByText("Chỉ tiêu III.1.b-1: ≥ 60% từ ngày đó")).toBeTruthy();
});

test("a day is fixed, said back, taken back in one click, and stays with the workbook", async () => {
  const { user, tools } = await openPane("events", { plan });
  await user.type(await dayOf("III.1.a"), "31/5/2023{Enter}");
  expect(await screen.findByText("III.1.a: đã ấn định ngày 31/5/2023")).toBeTruthy();
  expect((await itemOf("III.1.a")).getByText("Đã ấn định: 31/5/2023")).toBeTruthy();
  expect(await readEvents(tools.workbook, plan)).toEqual(ok(new Map([["III.1.a", "2023-05-31"]])));
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(await screen.findByText("III.1.a: đã bỏ ngày, trở lại chờ sự kiện")).toBeTruthy();
  expect(await readEvents(tools.workbook, plan)).toEqual(ok(new Map()));
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  await user.click((await itemOf("III.1.a")).getByRole("button", { name: "Bỏ ngày" }));
  expect(await screen.findByText("III.1.a: đã bỏ ngày, trở lại chờ sự kiện")).toBeTruthy();
});

test.each(["", "30/2/2023", "6/2023", "30/6/23"])(
  "%j is no day: the field says how to write one, and nothing is written",
  async (typed) => {
    const workbook = memoryWorkbook();
    const { user } = await openPane("events", { plan, workbook });
    if (typed) await user.type(await dayOf("III.1.a"), typed);
    await user.click(await saveOf("III.1.a"));
    expect(screen.getByText("Ghi ngày có thật, dạng 30/6/2023.")).toBeTruthy();
    expect(workbook.changes).toEqual([]);
  },
);

test("a day before the plan begins is refused with the reason", async () => {
  const { user } = await openPane("events", { plan });
  await user.type(await dayOf("III.1.a"), "31/12/2022{Enter}");
  expect(await screen.findByText(/sớm hơn ngày bắt đầu kế hoạch \(01\/02\/2023\)/)).toBeTruthy();
});

test("what the workbook refuses is said, and the day that was typed stays to be tried again", async () => {
  const workbook = memoryWorkbook({}, { apply: { code: "cellBeingEdited" } });
  const { user } = await openPane("events", { plan, workbook });
  await user.type(await dayOf("III.1.a"), "31/5/2023{Enter}");
  expect(await screen.findByText("Đang có ô được sửa dở trong Excel.")).toBeTruthy();
  expect(await dayOf("III.1.a")).toHaveProperty("value", "31/5/2023");
});

test("sheets that do not follow yet are brought up to date from here", async () => {
  const answers = { "III.1.a": { status: "Đang thực hiện" } };
  const workbook = openedWorkbook(unitFile("so-y-te", answers, { plan }));
  const { user } = await openPane("events", { plan, workbook });
  await user.type(await dayOf("III.1.a"), "31/5/2023{Enter}");
  expect(await screen.findByText(/Đổi nội dung, thời hạn hoặc chỉ tiêu: III\.1\.a/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Cập nhật biểu" }));
  expect(await screen.findByText(`Đã cập nhật biểu “${SHEET}”`)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Đọc lại" }));
  expect(screen.queryByText(/Biểu trong sổ cần cập nhật/)).toBeNull();
});

test("a plan that waits for nothing says so", async () => {
  await openPane("events");
  expect(await screen.findByText(/không có nhiệm vụ, chỉ tiêu nào phải chờ/)).toBeTruthy();
});
