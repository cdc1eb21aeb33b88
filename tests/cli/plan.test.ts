import { writeFile } from "node:fs/promises";
import { builtinPlan } from "../../src/plan/builtin";
import { temporaryFolder, tiendo } from "../support/commandLine";
import { planDocument } from "../support/planDocument";

const folder = temporaryFolder();

test("plan show --json prints the plan in the documented shape", async () => {
  const { exitCode, printed } = await tiendo("plan", "show", "--json");
  const plan = JSON.parse(printed);
  expect(exitCode).toBe(0);
  expect(Object.keys(plan)).toEqual(["id", "title", "sections", "tasks", "units"]);
  expect(plan.sections[1]).toEqual({
    code: "III.2",
    title: "Phục vụ giải quyết thủ tục hành chính, cung cấp dịch vụ công",
  });
  expect(plan.tasks).toHaveLength(42);
  const licences = plan.tasks.find(({ code }: { code: string }) => code === "III.8.b.5");
  expect(licences).toEqual({
    code: "III.8.b.5",
    section: "III.8",
    title: expect.any(String),
    text: "Tổ chức cấp đổi giấy phép lái xe do ngành giao thông vận tải quản lý bằng hình thức trực tuyến.",
    lead: [{ words: "Sở Giao thông vận tải", unitIds: ["so-giao-thong-van-tai"] }],
    coordinating: [],
    deadline: { kind: "none", words: "" },
    indicators: [
      {
        code: "III.8.b.5-1",
        title: expect.any(String),
        reporters: "lead",
        targets: [{ operator: ">=", percent: 30, from: "2023-01-01", until: "2023-12-31" }],
      },
    ],
  });
  expect(plan.units).toContainEqual({
    id: "ubnd-huyen-binh-son",
    name: "UBND huyện Bình Sơn",
    kind: "district",
    aliases: expect.arrayContaining(["H. Bình Sơn"]),
    validUntil: "2025-06-30",
  });
});

test("plan show prints every task with its agencies and its deadline", async () => {
  const { printed } = await tiendo("plan", "show");
  expect(printed).toContain("8 mục, 42 nhiệm vụ, 24 chỉ tiêu");
  for (const { code, title } of builtinPlan.tasks) expect(printed).toContain(`${code}  ${title}`);
  expect(printed).toContain("Chủ trì: Sở Tư pháp; Sở Tài nguyên và Môi trường");
  expect(printed).toContain("Thời hạn: Quý I/2023");
  expect(printed).toContain("≥ 80% đến hết 31/5/2023; > 80% từ 01/6/2023");
});

test("plan read makes of the document what plan show prints, and has no doubt about it", async () => {
  const path = folder("ke-hoach.txt");
  await writeFile(path, planDocument);
  const read = await tiendo("plan", "read", path, "--json");
  const { doubts, ...plan } = JSON.parse(read.printed);
  const shown = JSON.parse((await tiendo("plan", "show", "--json")).printed);
  expect(plan).toEqual({ ...shown, id: "ke-hoach" });
  expect(doubts).toEqual([]);
  expect((await tiendo("plan", "read", path)).printed).toContain("Không có chỗ nào cần xem lại.");
});

test("plan read names each doubtful place with its line", async () => {
  const path = folder("ke-hoach.txt");
  await writeFile(path, planDocument.replace("chủ trì: Sở Nội vụ", "chủ trì: Sở Nộ vũ trụ"));
  const json = JSON.parse((await tiendo("plan", "read", path, "--json")).printed);
  expect(json.doubts).toEqual([
    { code: "unknownAgency", line: 265, column: 20, message: expect.stringContaining("vũ trụ") },
  ]);
  const { exitCode, printed } = await tiendo("plan", "read", path);
  expect(exitCode).toBe(0);
  expect(printed).toContain("dòng 265: “Sở Nộ vũ trụ” không có trong danh mục đơn vị.");
});

test("plan read takes Word's UTF-16 text and a text with a byte order mark", async () => {
  for (const bytes of [
    Buffer.from(`\ufeff${planDocument}`, "utf16le"),
    Buffer.from(`\ufeff${planDocument}`, "utf8"),
  ]) {
    await writeFile(folder("ke-hoach.txt"), new Uint8Array(bytes));
    const { exitCode, printed } = await tiendo("plan", "read", folder("ke-hoach.txt"), "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(printed).tasks).toHaveLength(42);
  }
});

test.each([
  ["a letter without tasks", Buffer.from("Kính gửi các đơn vị, năm 2023."), "planUnread"],
  ["a Word file", Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0, 1]), "notPlainText"],
  ["an empty file", Buffer.alloc(0), "planUnread"],
])("plan read refuses %s", async (_, bytes, code) => {
  await writeFile(folder("x.txt"), new Uint8Array(bytes));
  const { exitCode, printed } = await tiendo("plan", "read", folder("x.txt"), "--json");
  expect(exitCode).toBe(2);
  expect(JSON.parse(printed).error.code).toBe(code);
});

test("units lists each unit's id and name", async () => {
  const { printed } = await tiendo("units");
  expect(printed.split("\n")).toHaveLength(builtinPlan.units.length);
  expect(printed).toMatch(/^so-giao-thong-van-tai +Sở Giao thông vận tải$/m);
  const json = JSON.parse((await tiendo("units", "--json")).printed);
  expect(json.units).toHaveLength(builtinPlan.units.length);
});
