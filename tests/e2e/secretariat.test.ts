import { builtinPlan } from "../../src/plan/builtin";
import { useBench, type Bench } from "./support/bench";
import { savedReport, savedSheetNames } from "./support/unitBook";

const openBench = useBench();

/** Fetches every sample file that units sent, as the newcomer saves them. */
async function sampleFiles({ page }: Bench) {
  const links = page.locator("a.sample");
  await links.first().waitFor();
  const names = await links.evaluateAll((all) => all.map((link) => link.getAttribute("download")));
  return Promise.all(
    names.map(async (name) => {
      const response = await page.request.get(`/samples/${encodeURIComponent(name ?? "")}`);
      return { name: name ?? "", mimeType: "", buffer: await response.body() };
    }),
  );
}

/** Picks files in the pane, has them consolidated for June 2023, and answers the page. */
async function consolidate(
  { pane, ribbon }: Bench,
  files: readonly { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[],
) {
  await ribbon("Tổng hợp");
  const consolidation = pane.getByRole("tabpanel", { name: "Tổng hợp" });
  await consolidation.locator("input[accept]").setInputFiles([...files]);
  await consolidation.getByLabel("Kỳ báo cáo").selectOption({ label: "Tháng 6" });
  await consolidation.getByLabel("Năm", { exact: true }).selectOption({ label: "2023" });
  await consolidation.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  await consolidation.getByText(/^Đã ghi biểu “.+” vào sổ đang mở$/).waitFor();
  return consolidation;
}

/** The sums of an indicator's figures over files, added by hand; a pair that cannot be is left out. */
function sumsOf(code: string, files: readonly { readonly buffer: Buffer }[]) {
  const sums = { numerator: 0, denominator: 0 };
  for (const file of files) {
    const buffer = new Uint8Array(file.buffer);
    const sheet = savedSheetNames(buffer).find((name) => name.startsWith("KH 06-2023")) ?? "";
    const record = savedReport(buffer, sheet).indicators.find((each) => each.code === code);
    if (record?.numerator.kind !== "number" || record.denominator.kind !== "number") continue;
    if (record.numerator.value > record.denominator.value) continue;
    sums.numerator += record.numerator.value;
    sums.denominator += record.denominator.value;
  }
  return sums;
}

const counted = [
  "So GTVT - thang 6-2023.xlsx",
  "So Y te - thang 6-2023.xlsx",
  "So Tu phap - thang 6-2023.xlsx",
  "So GDDT - thang 6-2023.xlsx",
  "TP Quang Ngai - thang 6-2023.xlsx",
  "Huyen Binh Son - thang 6-2023.xlsx",
  "TX Duc Pho - thang 6-2023.xlsx",
  "Huyen Mo Duc - thang 6-2023 (so sai).xlsx",
];

test("the secretariat picks the units' files and reads percentages that a hand computes", async () => {
  const bench = await openBench();
  await bench.playRole("Thư ký (Công an tỉnh)");
  const files = await sampleFiles(bench);
  const picked = files.filter(({ name }) => counted.includes(name));
  expect(picked).toHaveLength(counted.length);
  const consolidation = await consolidate(bench, picked);

  const codes = builtinPlan.tasks.flatMap(({ indicators }) => indicators.map(({ code }) => code));
  let percentages = 0;
  for (const code of codes.filter((each) => membersReport(each))) {
    const { numerator, denominator } = sumsOf(code, picked);
    if (denominator === 0) continue;
    const percent = `${((numerator / denominator) * 100).toFixed(2).replace(".", ",")}%`;
    const item = consolidation.getByRole("button", {
      name: new RegExp(`^${code.replaceAll(".", "\\.")}\\b`),
    });
    expect({ code, text: await item.textContent() }).toEqual({
      code,
      text: expect.stringContaining(percent),
    });
    percentages += 1;
  }
  expect(percentages).toBeGreaterThan(3);
  expect(await bench.activeSheet()).not.toBe("");
}, 180_000);

const membersReport = (code: string): boolean =>
  builtinPlan.tasks
    .flatMap(({ indicators }) => indicators)
    .some((indicator) => indicator.code === code && indicator.reporters === "members");

test("files that cannot be counted are named, each with what to do", async () => {
  const bench = await openBench();
  await bench.playRole("Thư ký (Công an tỉnh)");
  const files = await sampleFiles(bench);
  const cut = (files[0]?.buffer ?? Buffer.alloc(0)).subarray(0, 900);
  const consolidation = await consolidate(bench, [
    ...files,
    { name: "hong.xlsx", mimeType: "", buffer: cut },
    { name: "công văn.docx", mimeType: "", buffer: Buffer.from("công văn") },
  ]);
  const rows = await consolidation
    .getByRole("region", { name: "Tệp báo cáo của các đơn vị" })
    .getByRole("listitem")
    .allTextContents();
  const lineOf = (name: string) => rows.find((row) => row.startsWith(name)) ?? "";
  expect(lineOf("So Noi vu")).toMatch(/kỳ khác: Tháng 5\/2023/);
  expect(
    lineOf("Huyen Binh Son - thang 6-2023.xlsx") +
      lineOf("Huyen Binh Son - thang 6-2023 (gui lai)"),
  ).toMatch(/đã có báo cáo/);
  expect(lineOf("Du toan kinh phi")).toMatch(/không có biểu/i);
  expect(lineOf("hong.xlsx")).toMatch(/bị cụt/);
  expect(lineOf("công văn.docx")).toMatch(/không phải là sổ tính Excel/);
}, 180_000);

test("forty files are read with a count, can be stopped, and done again lead from a percentage to a unit's cell", async () => {
  const bench = await openBench();
  const { pane } = bench;
  await bench.playRole("Thư ký (Công an tỉnh)");
  const samples = await sampleFiles(bench);
  const good = samples.filter(({ name }) => counted.includes(name));
  const forty = Array.from({ length: 40 }, (_, index) => {
    const file = good[index % good.length];
    if (!file) throw new Error("There are no sample files");
    return { ...file, name: `${index + 1} ${file.name}` };
  });
  await bench.ribbon("Tổng hợp");
  const page = pane.getByRole("tabpanel", { name: "Tổng hợp" });
  await page.locator("input[accept]").setInputFiles(forty);
  await page.getByLabel("Kỳ báo cáo").selectOption({ label: "Tháng 6" });
  await page.getByLabel("Năm", { exact: true }).selectOption({ label: "2023" });
  const start = page.getByRole("button", { name: "Tổng hợp", exact: true });
  await start.click();
  await page.getByText(/^\d+\/40 tệp$/).waitFor();
  await page.getByRole("button", { name: "Dừng" }).click();
  await page.getByText("Đã dừng tổng hợp").waitFor();
  await start.click();
  await page.getByText(/^Đã ghi biểu “.+” vào sổ đang mở$/).waitFor();
  await page.getByRole("button", { name: /^III\.3\.đ-1/ }).click();
  await page.getByRole("button", { name: "Mở dòng trong Dữ liệu" }).first().click();
  await bench.page.locator('[data-active-cell][data-sheet="Dữ liệu"]').waitFor();
}, 180_000);
