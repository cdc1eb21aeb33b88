import { join } from "node:path";
import { tiendo } from "../support/commandLine";

const sample = (name: string) => join(__dirname, "../fixtures/recognition/seen", `${name}.xlsx`);

test("recognise prints the table of a unit's own workbook as one object", async () => {
  const { exitCode, printed } = await tiendo(
    "recognise",
    sample("02-months"),
    "--sheet",
    "Theo doi 2023",
    "--period",
    "2023-06",
    "--json",
  );
  expect(exitCode).toBe(0);
  const table = JSON.parse(printed);
  expect(table).toMatchObject({
    sheet: "Theo doi 2023",
    headerRows: [5, 6],
    columns: { number: "A", title: "B", numerator: "J", denominator: "K", percent: "L" },
    others: expect.arrayContaining([
      { role: "numerator", column: "D", time: "other", period: "2023-04" },
    ]),
  });
  expect(table.rows[1]).toMatchObject({
    row: 9,
    taskCode: "III.8.b.6",
    indicatorCode: "III.8.b.6-1",
    question: false,
    numerator: 210,
    denominator: 210,
    percent: 100,
    flags: [],
  });
});

test("recognise takes the earlier month where that is asked for", async () => {
  const { printed } = await tiendo(
    "recognise",
    sample("02-months"),
    "--period",
    "2023-04",
    "--json",
  );
  expect(JSON.parse(printed).columns).toMatchObject({ numerator: "D", denominator: "E" });
});

test("recognise says in words what a person wants to know", async () => {
  const { printed } = await tiendo("recognise", sample("10-awkward"));
  expect(printed).toContain("Trang “So lieu”, dòng tiêu đề 3");
  expect(printed).toContain("III.8.b.7-1");
  expect(printed).toContain("dateInsteadOfRatio");
});

test.each([
  [["--sheet", "Không có"], "sheetMissing"],
  [["--period", "tháng 6"], "periodUnreadable"],
])("recognise refuses %j", async (options, code) => {
  const { exitCode, printed } = await tiendo(
    "recognise",
    sample("01-district"),
    ...options,
    "--json",
  );
  expect(exitCode).toBe(2);
  expect(JSON.parse(printed).error.code).toBe(code);
});
