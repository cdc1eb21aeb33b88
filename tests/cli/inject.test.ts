import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { builtinPlan } from "../../src/plan/builtin";
import { temporaryFolder, tiendo } from "../support/commandLine";
import { openedWorkbook } from "../support/opened";
import { oldExcelFile, protectedWorkbook, ownWorkbook } from "../support/ownWorkbook";

const folder = temporaryFolder();
const unit = ["--unit", "so-tu-phap", "--period", "2023-06"] as const;

const opened = async (path: string) => openedWorkbook(new Uint8Array(await readFile(path)));

test("inject adds the unit's sheet behind the file's own, and leaves the file itself alone", async () => {
  const own = ownWorkbook();
  await writeFile(folder("so.xlsx"), own);
  const made = await tiendo("inject", folder("so.xlsx"), ...unit, "-o", folder("moi.xlsx"));
  expect(made.exitCode).toBe(0);
  expect(made.printed).toContain("Đã chèn biểu “KH 06-2023 Sở Tư pháp”");
  expect(new Uint8Array(await readFile(folder("so.xlsx")))).toEqual(own);
  const summary = await (await opened(folder("moi.xlsx"))).inspect();
  expect(summary.ok && summary.value.sheets.map(({ name }) => name)).toEqual([
    "Ghi chú",
    "KH 06-2023 Sở Tư pháp",
  ]);
  expect(summary.ok && summary.value.marker).toContain(builtinPlan.id);
});

test("inject of the next period says from where it took over statuses and evidence", async () => {
  await writeFile(folder("so.xlsx"), ownWorkbook());
  await tiendo("inject", folder("so.xlsx"), ...unit, "-o", folder("06.xlsx"));
  const next = ["--unit", "so-tu-phap", "--period", "2023-07"];
  const made = await tiendo("inject", folder("06.xlsx"), ...next, "-o", folder("07.xlsx"));
  expect(made.printed).toContain("lấy từ biểu “KH 06-2023 Sở Tư pháp”");
});

test("inject into its own file needs --force", async () => {
  await writeFile(folder("so.xlsx"), ownWorkbook());
  const args = ["inject", folder("so.xlsx"), ...unit, "-o", folder("so.xlsx")];
  expect((await tiendo(...args)).told).toContain("thêm --force để ghi đè");
  expect(new Uint8Array(await readFile(folder("so.xlsx")))).toEqual(ownWorkbook());
  expect((await tiendo(...args, "--force")).exitCode).toBe(0);
  expect(await readdir(folder())).toEqual(["so.xlsx"]);
  const again = await tiendo(...args, "--force");
  expect(again.exitCode).toBe(2);
  expect(again.told).toContain("Sổ đã có biểu “KH 06-2023 Sở Tư pháp”");
});

test.each<[string, () => Uint8Array, string]>([
  ["an old .xls file", oldExcelFile, "định dạng Excel cũ"],
  ["a file that is no workbook", () => new TextEncoder().encode("STT;Nhiệm vụ"), "không phải"],
  ["an empty file", () => new Uint8Array(), "Tệp rỗng"],
  ["a file cut off", () => ownWorkbook().slice(0, 900), "bị cụt"],
  ["a workbook whose structure is protected", protectedWorkbook, "khóa cấu trúc"],
])("inject refuses %s, and writes nothing", async (_, bytes, words) => {
  await writeFile(folder("so.xlsx"), bytes());
  const made = await tiendo("inject", folder("so.xlsx"), ...unit, "-o", folder("moi.xlsx"));
  expect(made.exitCode).toBe(2);
  expect(made.told).toContain(words);
  expect(await readdir(folder())).toEqual(["so.xlsx"]);
});

test("inject refuses a folder, a missing file and a second file", async () => {
  await mkdir(folder("thu-muc"));
  const told = async (...files: readonly string[]) =>
    (await tiendo("inject", ...files, ...unit, "-o", folder("moi.xlsx"))).told;
  expect(await told(folder("thu-muc"))).toContain("là thư mục, không phải tệp");
  expect(await told(folder("khong-co.xlsx"))).toContain("Không có tệp");
  expect(await told("a.xlsx", "b.xlsx")).toContain("Thừa “b.xlsx”");
});
