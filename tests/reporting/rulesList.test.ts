import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allInCells } from "../support/rulesInCells";

const folder = join(__dirname, "../../src/reporting");
const rules = [
  ...readFileSync(join(folder, "RULES.md"), "utf8").matchAll(/^\| (V\d+) *\| `(\w+)`/gm),
].map(([, number = "", code = ""]) => ({ number, code }));
const codes = [
  ...readFileSync(join(folder, "reportIssue.ts"), "utf8").matchAll(/^ {2}\| "(\w+)"/gm),
].map(([, code]) => code);
const tests = readdirSync(__dirname)
  .filter((file) => file !== "rulesList.test.ts")
  .concat("../sheets/readUnitSheet.test.ts", "../sheets/recognition/readLinkedSheet.test.ts")
  .map((file) => readFileSync(join(__dirname, file), "utf8"))
  .join("\n");

test("RULES.md numbers every code once, from V1 on without a gap", () => {
  expect(rules.map(({ code }) => code)).toEqual(codes);
  expect(rules.map(({ number }) => number)).toEqual(codes.map((_, index) => `V${index + 1}`));
});

test("every rule has its own file, which cites its number, but for those of the reader", () => {
  const files = readdirSync(join(folder, "rules"));
  for (const { number, code } of rules.filter(({ code }) => !code.startsWith("sheet"))) {
    expect(files).toContain(`${code}.ts`);
    expect(readFileSync(join(folder, "rules", `${code}.ts`), "utf8")).toContain(`[${number}]`);
  }
});

test("RULES.md says of every rule how a sheet's cells tell it, or why they can't", () => {
  const { told, untold } = allInCells;
  expect(new Set([...told, ...untold])).toEqual(new Set(codes));
  expect(told.filter((code) => untold.includes(code))).toEqual([]);
});

test.each(rules)("$number is cited by a test", ({ number }) => {
  expect(tests).toMatch(new RegExp(`\\b${number}\\b`));
});
