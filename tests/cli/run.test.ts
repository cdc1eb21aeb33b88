import { tiendo } from "../support/commandLine";

test("--help lists every command, and a command's --help its options", async () => {
  const general = await tiendo("--help");
  expect(general.exitCode).toBe(0);
  for (const name of ["plan show", "plan read", "units", "template", "inject", "check"]) {
    expect(general.printed).toContain(`  ${name} `);
  }
  const one = await tiendo("template", "--help");
  expect(one.exitCode).toBe(0);
  expect(one.printed).toContain("--unit");
  expect(one.printed).toContain("--force");
  expect(one.printed).not.toContain("--json");
});

test("the help of a group lists its commands alone", async () => {
  const { printed } = await tiendo("plan", "--help");
  expect(printed).toContain("plan read");
  expect(printed).not.toContain("consolidate");
});

test.each<[string, readonly string[], string]>([
  ["no command", [], "Chưa có tên lệnh."],
  ["an unknown command", ["tonghop", "a.xlsx"], "Không có lệnh “tonghop a.xlsx”."],
  ["half a command", ["plan"], "Không có lệnh “plan”."],
  ["an unknown option", ["units", "--xml"], "“--xml”"],
  ["another command's option", ["units", "--force"], "“--force”"],
  ["an option without its value", ["template", "--unit", "--all"], "“--unit” thiếu giá trị"],
  ["an option without its value at the end", ["template", "-o"], "“-o” thiếu giá trị"],
  ["a value that is not asked for", ["units", "--json=true"], "“--json” không nhận giá trị"],
  ["an argument too much", ["units", "so-y-te"], "Thừa “so-y-te”."],
  ["a missing argument", ["check"], "Thiếu tên tệp."],
])("%s ends with 2 and says what is wrong", async (_, args, words) => {
  const { exitCode, printed, told } = await tiendo(...args);
  expect(exitCode).toBe(2);
  expect(printed).toBe("");
  expect(told).toContain(words);
});

test("with --json a failure is one object on standard output, and words besides", async () => {
  const { exitCode, printed, told } = await tiendo("plan", "read", "khong-co.txt", "--json");
  expect(exitCode).toBe(2);
  expect(JSON.parse(printed)).toEqual({
    error: { code: "fileMissing", what: expect.any(String), mend: expect.any(String) },
  });
  expect(told).toContain("Không có tệp “khong-co.txt”.");
});
