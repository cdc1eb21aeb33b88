import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { readEvents } from "../../src/actions";
import { unitsWithWork } from "../../src/plan";
import { builtinPlan } from "../../src/plan/builtin";
import { dateSerial } from "../../src/shared";
import { temporaryFolder, tiendo } from "../support/commandLine";
import { testWithLibreOffice, throughLibreOffice } from "../support/libreOffice";
import { openedWorkbook } from "../support/opened";

jest.setTimeout(60_000);
const folder = temporaryFolder();
const june = ["--period", "2023-06"] as const;

test("template writes a unit's workbook, which check then reads", async () => {
  const path = folder("moi", "so-y-te.xlsx");
  const made = await tiendo("template", "--unit", "so-y-te", ...june, "-o", path);
  expect(made).toEqual({ exitCode: 0, printed: `Đã ghi ${path}`, told: "" });
  const { files } = JSON.parse((await tiendo("check", path, "--json")).printed);
  expect(files[0].reports).toEqual([
    { unit: "so-y-te", period: "2023-06", regime: "decree09", sheet: "KH 06-2023 Sở Y tế" },
  ]);
});

test("template counts days by the calendar where it is told to", async () => {
  const path = folder("a.xlsx");
  await tiendo("template", "--unit", "so-y-te", ...june, "--regime", "calendar", "-o", path);
  const { files } = JSON.parse((await tiendo("check", path, "--json")).printed);
  expect(files[0].reports[0].regime).toBe("calendar");
});

test("template takes a unit by its name or an alias too, and a folder to write into", async () => {
  for (const name of ["Sở Y tế", "sở y tế", "SYT"]) {
    const { exitCode } = await tiendo(
      "template",
      "--unit",
      name,
      ...june,
      "-o",
      folder(),
      "--force",
    );
    expect(exitCode).toBe(0);
  }
  expect(await readdir(folder())).toEqual(["so-y-te_2023-06.xlsx"]);
});

test("template --all writes the workbook of every unit that has work", async () => {
  const made = await tiendo("template", "--all", ...june, "-o", folder("mau"));
  const units = unitsWithWork(builtinPlan, "2023-06-14");
  expect(made.exitCode).toBe(0);
  expect((await readdir(folder("mau"))).sort()).toEqual(
    units.map(({ id }) => `${id}_2023-06.xlsx`).sort(),
  );
});

test("template --all writes nothing where one of the files is there already", async () => {
  await mkdir(folder("mau"));
  await writeFile(folder("mau", "so-y-te_2023-06.xlsx"), "của người khác");
  const refused = await tiendo("template", "--all", ...june, "-o", folder("mau"));
  expect(refused.exitCode).toBe(2);
  expect(refused.told).toContain("so-y-te_2023-06.xlsx");
  expect(await readdir(folder("mau"))).toHaveLength(1);
  expect(await readFile(folder("mau", "so-y-te_2023-06.xlsx"), "utf8")).toBe("của người khác");
  const forced = await tiendo("template", "--all", ...june, "-o", folder("mau"), "--force");
  expect(forced.exitCode).toBe(0);
  expect(await readFile(folder("mau", "so-y-te_2023-06.xlsx"), "latin1")).toMatch(/^PK/);
});

test.each<[string, readonly string[], string]>([
  ["an unknown unit", ["--unit", "so-giao-thong", ...june], "so-giao-thong-van-tai"],
  ["a unit that is unlike any", ["--unit", "xyz", ...june], "tiendo units"],
  ["a period written otherwise", ["--unit", "so-y-te", "--period", "2023-6"], "2023-06 (tháng)"],
  ["a month that does not exist", ["--unit", "so-y-te", "--period", "2023-13"], "“2023-13”"],
  ["no period", ["--unit", "so-y-te"], "Chưa chọn kỳ báo cáo."],
  ["another regime", ["--unit", "so-y-te", ...june, "--regime", "lunar"], "“lunar”"],
  ["neither a unit nor all", [...june], "--unit hoặc --all"],
  ["a unit and all", ["--unit", "so-y-te", "--all", ...june], "--unit hoặc --all"],
  [
    "a district after the districts ended",
    ["--unit", "ubnd-huyen-binh-son", "--period", "2025-08"],
    "không giao nhiệm vụ nào cho UBND huyện Bình Sơn",
  ],
])("template refuses %s", async (_, args, words) => {
  const { exitCode, told } = await tiendo("template", ...args, "-o", folder("a.xlsx"));
  expect(exitCode).toBe(2);
  expect(told).toContain(words);
  expect(await readdir(folder())).toEqual([]);
});

test("template refuses to go without a place to write to, or through a file as a folder", async () => {
  expect((await tiendo("template", "--all", ...june)).told).toContain("Chưa chọn nơi ghi");
  await writeFile(folder("tep"), "");
  for (const args of [
    ["--all", "-o", folder("tep")],
    ["--unit", "so-y-te", "-o", folder("tep/a")],
  ]) {
    const { exitCode, told } = await tiendo("template", ...june, ...args);
    expect(exitCode).toBe(2);
    expect(told).toContain("là tệp, không phải thư mục");
  }
});

testWithLibreOffice(
  "LibreOffice opens what template --all writes",
  async () => {
    await tiendo("template", "--all", ...june, "-o", folder("mau"));
    for (const id of ["cong-an-tinh", "ubnd-huyen-ly-son"]) {
      const bytes = new Uint8Array(await readFile(folder("mau", `${id}_2023-06.xlsx`)));
      await writeFile(folder("lai.xlsx"), await throughLibreOffice(bytes));
      const { files } = JSON.parse((await tiendo("check", folder("lai.xlsx"), "--json")).printed);
      expect(files[0].reports).toEqual([expect.objectContaining({ unit: id, period: "2023-06" })]);
      expect(files[0].findings.map(({ code }: { code: string }) => code)).not.toContain(
        "formulaLost",
      );
    }
  },
  120_000,
);

test("template --event prints the deadline that follows, and the file carries the day", async () => {
  const path = folder("cong-an.xlsx");
  const unit = ["--unit", "cong-an-tinh", ...june, "-o", path] as const;
  const made = await tiendo("template", ...unit, "--event", "III.4.c=2023-05-31");
  expect(made.exitCode).toBe(0);
  const workbook = openedWorkbook(new Uint8Array(await readFile(path)));
  expect(await readEvents(workbook, builtinPlan)).toEqual({
    ok: true,
    value: new Map([["III.4.c", "2023-05-31"]]),
  });
  const grids = await workbook.readSheets(["KH 06-2023 Công an tỉnh"]);
  const row = grids.ok ? grids.value[0]?.values.find((cells) => cells.includes("III.4.c")) : [];
  expect(row).toContain(dateSerial("2023-05-31"));
});

test.each<[string, string, string]>([
  ["no day", "III.4.c", "--event III.4.c=2023-05-31"],
  ["a day that does not exist", "III.4.c=2023-02-30", "--event III.4.c=2023-05-31"],
  ["a task that waits for nothing", "III.1.a=2023-05-31", "III.2.h, III.3.g, III.4.c"],
  ["a day before the plan", "III.4.c=2022-05-31", "sớm hơn ngày bắt đầu kế hoạch"],
])("--event refuses %s", async (_, event, words) => {
  const { exitCode, told } = await tiendo(
    ...["template", "--unit", "so-y-te", ...june, "-o", folder("a.xlsx"), "--event", event],
  );
  expect(exitCode).toBe(2);
  expect(told).toContain(words);
});
