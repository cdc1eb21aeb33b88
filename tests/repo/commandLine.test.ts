import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import packageJson from "../../package.json";

const project = join(__dirname, "../..");
const node = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, args, { cwd: project });

let folder: string;
let program: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tiendo-bin-"));
  program = join(folder, "tiendo.js");
  const webpack = "node_modules/webpack/bin/webpack.js";
  await node(webpack, "--mode", "production", "--config-name", "cli", "--output-path", folder);
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program in a process of its own, far from the project's modules. */
const tiendo = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, ...args],
      { cwd: folder },
      (_, stdout, stderr) => resolve({ exitCode: child.exitCode ?? -1, stdout, stderr }),
    );
  });

test("The bin of package.json is where the build puts the program, which Node can run as a script", async () => {
  const { stdout } = await node(
    "-p",
    `require("./webpack.config.js").find(({ name }) => name === "cli").output.path`,
  );
  expect(join(stdout.trim(), "tiendo.js")).toBe(join(project, packageJson.bin.tiendo));
  expect(await readFile(program, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test("The built program does the whole job, and tells its outcome by its exit code", async () => {
  const june = ["--period", "2023-06"];
  expect(await tiendo("template", "--unit", "bao-quang-ngai", ...june, "-o", "bao.xlsx")).toEqual({
    exitCode: 0,
    stdout: "Đã ghi bao.xlsx\n",
    stderr: "",
  });
  expect((await tiendo("check", "bao.xlsx")).exitCode).toBe(0);
  await tiendo("template", "--unit", "so-y-te", ...june, "-o", "so-y-te.xlsx");
  const checked = await tiendo("check", "so-y-te.xlsx", "--json");
  expect(checked).toMatchObject({ exitCode: 1, stderr: "" });
  expect(JSON.parse(checked.stdout).counts.error).toBeGreaterThan(0);
  const refused = await tiendo("consolidate", ".", "-o", "tong-hop.xlsx");
  expect(refused).toMatchObject({ exitCode: 2, stdout: "" });
  expect(refused.stderr).toContain("Chưa chọn kỳ báo cáo.");
});
