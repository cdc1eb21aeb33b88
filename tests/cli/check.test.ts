import { writeFile } from "node:fs/promises";
import { temporaryFolder, tiendo } from "../support/commandLine";
import { ownWorkbook } from "../support/ownWorkbook";
import { figures, unitFile } from "../support/unitFile";

const folder = temporaryFolder();

test("check counts what it finds, and ends with 1 for errors and 0 for none", async () => {
  await writeFile(
    folder("sai.xlsx"),
    await unitFile("so-giao-thong-van-tai", {
      "III.8.b.5-1": figures(30, 20),
    }),
  );
  const wrong = await tiendo("check", folder("sai.xlsx"));
  expect(wrong.exitCode).toBe(1);
  expect(wrong.printed).toMatch(/sai\.xlsx: [1-9]\d* lỗi, /);
  const json = JSON.parse((await tiendo("check", folder("sai.xlsx"), "--json")).printed);
  expect(json.files[0].findings).toContainEqual(
    expect.objectContaining({
      code: "numeratorAboveDenominator",
      severity: "error",
      sheet: "KH 06-2023 Sở GTVT",
      cell: expect.stringMatching(/^[A-Z]+\d+$/),
      what: expect.stringContaining("30"),
    }),
  );
  expect(json.counts.error).toBeGreaterThan(0);
  await writeFile(folder("dung.xlsx"), await unitFile("bao-quang-ngai", {}));
  const right = await tiendo("check", folder("dung.xlsx"));
  expect(right.exitCode).toBe(0);
});

test("check goes on behind a file that it can't use, and ends with 2", async () => {
  await writeFile(folder("so-y-te.xlsx"), await unitFile("so-y-te", {}));
  await writeFile(folder("khac.xlsx"), ownWorkbook());
  await writeFile(folder("hong.xlsx"), ownWorkbook().slice(0, 900));
  const paths = ["khong-co.xlsx", "", "khac.xlsx", "hong.xlsx", "so-y-te.xlsx"].map((name) =>
    folder(name),
  );
  const { exitCode, printed } = await tiendo("check", ...paths, "--json");
  expect(exitCode).toBe(2);
  const { files } = JSON.parse(printed);
  expect(files.map(({ error }: { error?: { code: string } }) => error?.code)).toEqual([
    "fileMissing",
    "isFolder",
    "noSheetOfOurs",
    "truncated",
    undefined,
  ]);
  expect(files[4].reports).toHaveLength(1);
});
