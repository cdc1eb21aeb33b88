import { DuckDBInstance } from "@duckdb/node-api";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openXlsx } from "../../src/workbook/xlsx";
import { foreignTables, linkTable } from "../../src/actions";
import { builtinPlan } from "../../src/plan/builtin";
import { processTerminal } from "../../src/cli/terminal";
import { temporaryFolder, tiendo, tiendoUntil } from "../support/commandLine";
import { oldExcelFile, ownWorkbook } from "../support/ownWorkbook";
import { openedWorkbook } from "../support/opened";
import { figures, unitFile } from "../support/unitFile";

const folder = temporaryFolder();
const june = ["--period", "2023-06"] as const;

/** Digitised civil-status records: Bình Sơn 80 of 100, Lý Sơn 5 of 100, so 85 of 200 for the province. */
async function twoDistricts(): Promise<void> {
  await mkdir(folder("den", "huyen"), { recursive: true });
  const binhSon = await unitFile("ubnd-huyen-binh-son", { "III.2.e-1": figures(80, 100) });
  const lySon = await unitFile("ubnd-huyen-ly-son", { "III.2.e-1": figures(5, 100) });
  await writeFile(folder("den", "binh-son.xlsx"), binhSon);
  await writeFile(folder("den", "huyen", "ly-son.xlsx"), lySon);
}

const indicator = (json: { indicators: readonly { code: string }[] }, sought: string) =>
  json.indicators.find(({ code }) => code === sought);

test("consolidate reads a folder and those below it, and prints the provincial sums", async () => {
  await twoDistricts();
  const out = folder("tong-hop.xlsx");
  const { exitCode, printed } = await tiendo(
    "consolidate",
    folder("den"),
    ...june,
    "-o",
    out,
    "--json",
  );
  const json = JSON.parse(printed);
  expect(exitCode).toBe(1);
  expect(json).toMatchObject({ period: "2023-06", regime: "decree09", output: out });
  expect(indicator(json, "III.2.e-1")).toMatchObject({
    numerator: 85,
    denominator: 200,
    percent: 42.5,
    target: { operator: "=", percent: 100 },
    assessment: "below",
    coverage: { reported: 2, required: 13 },
  });
  expect(
    json.files.map(({ file, units }: { file: string; units: unknown }) => [file, units]),
  ).toEqual([
    ["binh-son.xlsx", ["ubnd-huyen-binh-son"]],
    ["ly-son.xlsx", ["ubnd-huyen-ly-son"]],
  ]);
  expect(openXlsx(new Uint8Array(await readFile(out))).ok).toBe(true);
});

test("consolidate into the folder it reads leaves its own result out the next time", async () => {
  await twoDistricts();
  const args = ["consolidate", folder("den"), ...june, "-o", folder("den", "tong-hop.xlsx")];
  await tiendo(...args);
  expect((await tiendo(...args)).told).toContain("thêm --force");
  const { printed } = await tiendo(...args, "--force", "--json");
  expect(JSON.parse(printed).files).toHaveLength(2);
});

test("consolidate tells of each file that it can't use, and counts the others", async () => {
  await twoDistricts();
  await writeFile(folder("den", "cu.xls"), oldExcelFile());
  await writeFile(folder("den", "khac.xlsx"), ownWorkbook());
  await writeFile(folder("den", "~$binh-son.xlsx"), "khóa của Excel");
  await writeFile(folder("den", "so-y-te.xlsx"), await unitFile("so-y-te", {}, "2023-05"));
  const { exitCode, printed } = await tiendo(
    "consolidate",
    folder("den"),
    ...june,
    "-o",
    folder("tong-hop.xlsx"),
  );
  expect(exitCode).toBe(1);
  expect(printed).toContain("III.2.e-1  Tỷ lệ số hóa dữ liệu hộ tịch trên toàn tỉnh (100%)");
  expect(printed).toContain("85/200 = 42,50%; Chưa đạt; 2/13 đơn vị đã báo cáo");
  expect(printed).toContain(
    "cu.xls (Không đọc được báo cáo)\n  Lỗi: Tệp thuộc định dạng Excel cũ (.xls)",
  );
  expect(printed).toContain(
    "khac.xlsx (Không đọc được báo cáo)\n  Lỗi: Trong tệp không có biểu báo cáo",
  );
  expect(printed).toContain(
    "so-y-te.xlsx (Biểu do công cụ chèn)\n  Lỗi: Tệp báo cáo kỳ khác: Tháng 5/2023",
  );
  expect(printed).not.toContain("~$");
});

test("consolidate names a file by its path where two have the same name", async () => {
  await mkdir(folder("a"));
  await mkdir(folder("b"));
  await writeFile(folder("a", "bao-cao.xlsx"), await unitFile("so-y-te", {}));
  await writeFile(folder("b", "bao-cao.xlsx"), await unitFile("so-tu-phap", {}));
  const args = ["consolidate", folder("a"), folder("b"), folder("a", "bao-cao.xlsx"), ...june];
  const { printed } = await tiendo(...args, "-o", folder("o.xlsx"), "--json");
  expect(JSON.parse(printed).files.map(({ file }: { file: string }) => file)).toEqual([
    folder("a", "bao-cao.xlsx"),
    folder("b", "bao-cao.xlsx"),
  ]);
});

test("consolidate writes nothing where no file can be used", async () => {
  await writeFile(folder("khac.xlsx"), ownWorkbook());
  const args = ["consolidate", folder("khac.xlsx"), ...june, "-o", folder("o.xlsx")];
  const json = await tiendo(...args, "--json");
  expect(json.exitCode).toBe(2);
  expect(JSON.parse(json.printed)).toMatchObject({
    error: { code: "noReports" },
    files: [
      { file: "khac.xlsx", kind: "unreadable", units: [], issues: [{ code: "notUnitWorkbook" }] },
    ],
  });
  const text = await tiendo(...args);
  expect(text.printed).toContain(
    "khac.xlsx (Không đọc được báo cáo)\n  Lỗi: Trong tệp không có biểu báo cáo",
  );
  expect(text.told).toContain("Chưa có tệp nào dùng được");
  expect(await readdir(folder())).toEqual(["khac.xlsx"]);
});

test("consolidate refuses a missing path and a folder without workbooks", async () => {
  await mkdir(folder("trong"));
  for (const [path, words] of [
    [folder("trong"), "không có sổ tính Excel nào"],
    [folder("khong-co"), "Không có tệp"],
  ] as const) {
    const { exitCode, told } = await tiendo("consolidate", path, ...june, "-o", folder("o.xlsx"));
    expect(exitCode).toBe(2);
    expect(told).toContain(words);
  }
});

test("consolidate writes the figures as Parquet too, one row a figure", async () => {
  await twoDistricts();
  const facts = folder("so-lieu.parquet");
  const out = folder("tong-hop-2.xlsx");
  await tiendo("consolidate", folder("den"), ...june, "-o", out, "--facts", facts);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const read = await connection.runAndReadAll(
    `SELECT unit_id, numerator, denominator, file FROM read_parquet('${facts}')
     WHERE code = 'III.2.e-1' AND standing = 'counted' ORDER BY unit_id`,
  );
  expect(read.getRowsJson()).toEqual([
    ["ubnd-huyen-binh-son", 80, 100, "binh-son.xlsx"],
    ["ubnd-huyen-ly-son", 5, 100, "ly-son.xlsx"],
  ]);
});

test("consolidate takes workbooks that it wrote before as files of the next level, their other periods included", async () => {
  await twoDistricts();
  const may = await unitFile("ubnd-huyen-ba-to", { "III.2.e-1": figures(3, 50) }, "2023-05");
  await writeFile(folder("ba-to.xlsx"), may);
  await tiendo("consolidate", folder("den"), ...june, "-o", folder("cap", "thang-6.xlsx"));
  const args = ["--period", "2023-05", "-o", folder("cap", "thang-5.xlsx")];
  await tiendo("consolidate", folder("ba-to.xlsx"), ...args);
  const facts = folder("so-lieu.parquet");
  const out = ["-o", folder("tinh.xlsx"), "--facts", facts, "--json"];
  const { exitCode, printed } = await tiendo("consolidate", folder("cap"), ...june, ...out);
  const json = JSON.parse(printed);
  expect(exitCode).toBe(0);
  expect(indicator(json, "III.2.e-1")).toMatchObject({ numerator: 85, denominator: 200 });
  expect(json.files).toMatchObject([
    { file: "thang-5.xlsx", kind: "consolidated", units: [] },
    { file: "thang-6.xlsx", units: ["ubnd-huyen-binh-son", "ubnd-huyen-ly-son"] },
  ]);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const read = await connection.runAndReadAll(
    `SELECT period, unit_id, numerator, file FROM read_parquet('${facts}')
     WHERE code = 'III.2.e-1' AND standing = 'counted' ORDER BY ALL`,
  );
  expect(read.getRowsJson()).toEqual([
    ["2023-05", "ubnd-huyen-ba-to", 3, "ba-to.xlsx"],
    ["2023-06", "ubnd-huyen-binh-son", 80, "binh-son.xlsx"],
    ["2023-06", "ubnd-huyen-ly-son", 5, "ly-son.xlsx"],
  ]);
});

test("consolidate --facts without -o writes the figures alone, and prints the same percentages", async () => {
  await twoDistricts();
  const args = ["consolidate", folder("den"), ...june, "--json"];
  const both = await tiendo(...args, "-o", folder("o.xlsx"), "--facts", folder("ca-hai.parquet"));
  const alone = await tiendo(...args, "--facts", folder("rieng.parquet"));
  expect(alone.exitCode).toBe(both.exitCode);
  const { output, facts, ...json } = JSON.parse(alone.printed);
  expect([output, facts]).toEqual([
    undefined,
    { output: folder("rieng.parquet"), periods: ["2023-06"] },
  ]);
  expect(JSON.parse(both.printed)).toMatchObject(json);
  expect(await readFile(folder("rieng.parquet"))).toEqual(await readFile(folder("ca-hai.parquet")));
  expect((await readdir(folder())).sort()).toEqual([
    "ca-hai.parquet",
    "den",
    "o.xlsx",
    "rieng.parquet",
  ]);
});

test("consolidate refuses one path for the workbook and the figures, and leaves what stands there", async () => {
  await twoDistricts();
  const out = folder("chung.xlsx");
  await tiendo("consolidate", folder("den"), ...june, "-o", out);
  const before = await readFile(out);
  const again = await tiendo(
    "consolidate",
    folder("den"),
    ...june,
    "-o",
    out,
    "--facts",
    out,
    "--force",
  );
  expect(again.exitCode).toBe(2);
  expect(again.told).toContain("hai tệp khác nhau");
  expect(await readFile(out)).toEqual(before);
});

test("consolidate --event lets a conditional target count from its day", async () => {
  const file = await unitFile("cong-an-tinh", { "III.8.b.1-11": figures(9, 10) });
  await writeFile(folder("cong-an.xlsx"), file);
  const assessed = async (...event: readonly string[]) => {
    const out = ["-o", folder("tong-hop.xlsx"), "--json", "--force"] as const;
    const run = await tiendo("consolidate", folder("cong-an.xlsx"), ...june, ...out, ...event);
    return indicator(JSON.parse(run.printed), "III.8.b.1-11");
  };
  expect(await assessed()).toMatchObject({ assessment: "notInForce" });
  expect(await assessed("--event", "III.8.b.1-11=2023-06-01")).toMatchObject({
    assessment: "below",
    target: { operator: "=", percent: 100 },
  });
});

test("consolidate --memory remembers a table that its unit linked once, so that the next file asks nothing", async () => {
  const sample = join(__dirname, "../fixtures/recognition/seen/01-district.xlsx");
  const bytes = new Uint8Array(await readFile(sample));
  await writeFile(folder("chua-lien-ket.xlsx"), bytes);
  const linked = openedWorkbook(bytes);
  const rows = new Map([["trien khai 05 mo hinh diem", "III.8.a"]]);
  const scope = { plan: builtinPlan, unitId: "ubnd-huyen-binh-son", sheet: "Bao cao T6" } as const;
  const asked = { ...scope, period: { kind: "month", year: 2023, month: 6 } } as const;
  const found = await foreignTables(linked, asked);
  await linkTable(linked, {
    ...asked,
    regime: "decree09",
    fingerprint: found.ok ? found.value[0].table.fingerprint : "",
    answers: { columns: new Map(), rows },
    withCodes: false,
  });
  await writeFile(folder("da-lien-ket.xlsx"), linked.save());
  const codesOf = async (name: string, out: string, ...memory: readonly string[]) => {
    const args = [...june, "-o", folder(out), "--json", ...memory];
    const { printed } = await tiendo("consolidate", folder(name), ...args);
    const [file] = JSON.parse(printed).files;
    return file.issues.map(({ code }: { readonly code: string }) => code);
  };
  expect(await codesOf("da-lien-ket.xlsx", "lan-1.xlsx")).toEqual([]);
  const memory = ["--memory", folder("lan-1.xlsx")];
  expect(await codesOf("chua-lien-ket.xlsx", "lan-2.xlsx")).toEqual(["tableRowsUnconfirmed"]);
  expect(await codesOf("chua-lien-ket.xlsx", "lan-3.xlsx", ...memory)).toEqual(["tableRecognised"]);
});

test("consolidate --memory checks figures against those of the periods consolidated before", async () => {
  const statusOf = (status: string) => ({ "III.2.e": { status } });
  const consolidate = async (period: string, status: string, ...memory: readonly string[]) => {
    const file = folder(`tu-phap-${period}.xlsx`);
    await writeFile(file, await unitFile("so-tu-phap", statusOf(status), period));
    const out = ["-o", folder(`tong-hop-${memory.length}-${period}.xlsx`), "--json"];
    const { printed } = await tiendo("consolidate", file, "--period", period, ...out, ...memory);
    const [{ findings }] = JSON.parse(printed).files;
    return findings.map(({ code }: { readonly code: string }) => code);
  };
  await consolidate("2023-05", "Hoàn thành");
  const memory = ["--memory", folder("tong-hop-0-2023-05.xlsx")];
  expect(await consolidate("2023-06", "Đang thực hiện")).not.toContain("completeNoMore");
  expect(await consolidate("2023-06", "Đang thực hiện", ...memory)).toContain("completeNoMore");
});

test("consolidate takes the figures of every period in the inputs into the Parquet file", async () => {
  await twoDistricts();
  const may = await unitFile("ubnd-huyen-ly-son", { "III.2.e-1": figures(1, 50) }, "2023-05");
  await writeFile(folder("den", "ly-son thang 5.xlsx"), may);
  const facts = folder("so-lieu.parquet");
  const { printed } = await tiendo(
    "consolidate",
    folder("den"),
    ...june,
    "-o",
    folder("o.xlsx"),
    "--facts",
    facts,
  );
  expect(printed).toContain(`Đã ghi ${facts}: Tháng 5/2023; Tháng 6/2023`);
  expect(printed).not.toContain("Tệp báo cáo kỳ khác");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const read = await connection.runAndReadAll(
    `SELECT period, unit_id, numerator, denominator, file FROM read_parquet('${facts}')
     WHERE code = 'III.2.e-1' AND standing = 'counted' ORDER BY period, unit_id`,
  );
  expect(read.getRowsJson()).toEqual([
    ["2023-05", "ubnd-huyen-ly-son", 1, 50, "ly-son thang 5.xlsx"],
    ["2023-06", "ubnd-huyen-binh-son", 80, 100, "binh-son.xlsx"],
    ["2023-06", "ubnd-huyen-ly-son", 5, 100, "ly-son.xlsx"],
  ]);
});

test("consolidate that is stopped while it reads writes nothing, and says so", async () => {
  await twoDistricts();
  const args = ["consolidate", folder("den"), ...june, "-o", folder("o.xlsx")];
  const stopped = await tiendoUntil((progress) => progress.startsWith("1/"), ...args);
  expect(stopped).toMatchObject({ exitCode: 130, printed: "" });
  expect(stopped.told).toContain("Đã dừng theo yêu cầu; chưa ghi tệp nào.");
  expect(await readdir(folder())).toEqual(["den"]);
});

test("consolidate that is stopped while it writes another period's figures leaves nothing behind", async () => {
  await twoDistricts();
  const may = await unitFile("ubnd-huyen-ly-son", {}, "2023-05");
  await writeFile(folder("den", "thang-5.xlsx"), may);
  const stopped = await tiendoUntil(
    (progress) => progress === "Đang ghi số liệu Tháng 5/2023",
    "consolidate",
    folder("den"),
    ...june,
    "-o",
    folder("o.xlsx"),
    "--facts",
    folder("f.parquet"),
  );
  expect(stopped.exitCode).toBe(130);
  expect(await readdir(folder())).toEqual(["den"]);
});

test("consolidate --facts takes a table that its unit keeps itself into its own period, whichever is asked", async () => {
  await twoDistricts();
  const sample = join(__dirname, "../fixtures/recognition/seen/01-district.xlsx");
  await copyFile(sample, folder("den", "bang-rieng.xlsx"));
  const may = await unitFile("ubnd-huyen-ly-son", {}, "2023-05");
  await writeFile(folder("den", "thang-5.xlsx"), may);
  const periodsOf = async (asked: string) => {
    const facts = folder(`${asked}.parquet`);
    const args = ["--period", asked, "-o", folder(`${asked}.xlsx`), "--facts", facts];
    await tiendo("consolidate", folder("den"), ...args);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const read = await connection.runAndReadAll(
      `SELECT period, file, count(*)::INT FROM read_parquet('${facts}')
       WHERE file IS NOT NULL GROUP BY ALL ORDER BY ALL`,
    );
    return read.getRowsJson();
  };
  const inJune = await periodsOf("2023-06");
  expect(inJune).toContainEqual(["2023-06", "bang-rieng.xlsx", expect.any(Number)]);
  expect(inJune).toContainEqual(["2023-05", "thang-5.xlsx", expect.any(Number)]);
  expect(await periodsOf("2023-05")).toEqual(inJune);
});

test("Ctrl-C at the terminal is told to a command that asked for it", () => {
  const signal = processTerminal(process).interruption();
  expect(signal.aborted).toBe(false);
  process.emit("SIGINT");
  expect(signal.aborted).toBe(true);
});
