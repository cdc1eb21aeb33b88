import fc from "fast-check";
import type { Period, ReportIssueCode } from "../../src/reporting";
import {
  unitSheet,
  type CellContent,
  type ColumnRole,
  type SheetLayout,
  type UnitSheetRequest,
} from "../../src/sheets";
import { columnOf, COMPUTED_ROLES, type ComputedRole } from "../../src/sheets/unitSheet/columns";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit } from "../support/aPlan";
import { testWithLibreOffice } from "../support/libreOffice";
import { besideMarks, foundIn, inSheetOrder, markedCells, marksFor } from "../support/markedCells";
import { calculated, recalculated } from "../support/sheetValues";

const lead = [agencies("so-y-te")];
const TASKS = ["III.1.a", "III.1.b", "III.2.d", "III.2.đ"];
const INDICATORS = TASKS.slice(2).flatMap((task) => [`${task}-1`, `${task}-2`, `${task}-3`]);
const plan = aPlan({
  units: [aUnit("so-y-te", { name: "Sở Y tế" })],
  tasks: TASKS.map((code) => {
    const own = INDICATORS.filter((indicator) => indicator.startsWith(`${code}-`));
    const indicators = own.map((each) => anIndicator(each, { targets: [aTarget(30)] }));
    return aTask(code, { lead, indicators });
  }),
});
const june: UnitSheetRequest = {
  plan,
  unitId: "so-y-te",
  period: { kind: "month", year: 2023, month: 6 },
  regime: "decree09",
  answers: Object.fromEntries([
    ...TASKS.map((code) => [code, { status: "Thường xuyên" }] as const),
    ...INDICATORS.map((code) => [code, { numerator: 30, denominator: 60 }] as const),
  ]),
  kept: [
    { code: "III.9.a", title: "Việc cũ", answers: { status: "Hoàn thành" } },
    { code: "", title: "Dòng tự thêm", answers: { denominator: 5 } },
    { code: "III.1.a", title: "Chép lại", answers: { status: "Thường xuyên" } },
    { code: "", title: "Dòng trống", answers: { note: "xem lại" } },
  ],
};
const marks = marksFor(june);

/** What somebody did to a row after taking the protection away. */
type Damage = "none" | "codeCleared" | "codeOfAnother" | ComputedRole;
const DAMAGES: readonly Damage[] = ["none", "codeCleared", "codeOfAnother", ...COMPUTED_ROLES];

interface Damages {
  /** In the order of TASKS and INDICATORS, the first task aside. */
  readonly rows: readonly Damage[];
  readonly line: string;
}

const LINES = ["", "Kỳ báo cáo: Tháng 7/2023", "Kỳ báo cáo: Năm 2023"];

/** The sheet with damages done to it; an empty line of the period stays as it was drawn. */
function damaged({ rows, line }: Damages): SheetLayout {
  const damageOf = new Map([...TASKS.slice(1), ...INDICATORS].map((code, at) => [code, rows[at]]));
  const drawn = unitSheet(june);
  const content = drawn.content.map((row) => {
    const isLine = String(row[0]).startsWith("Kỳ báo cáo");
    if (isLine) return line ? [line, ...row.slice(1)] : row;
    return damagedRow(row, damageOf.get(String(row[columnOf("code")])) ?? "none");
  });
  return besideMarks({ ...drawn, content }, marks);
}

function damagedRow(row: readonly CellContent[], damage: Damage): readonly CellContent[] {
  const put = (role: ColumnRole, value: CellContent) =>
    row.map((cell, column) => (column === columnOf(role) ? value : cell));
  if (damage === "none") return row;
  if (damage === "codeCleared") return put("code", "");
  if (damage === "codeOfAnother") return put("code", "III.1.A");
  const hasFormula = typeof row[columnOf(damage)] === "object" && row[columnOf(damage)] !== null;
  return hasFormula ? put(damage, 30) : row;
}

const LOOKED_FOR: readonly ReportIssueCode[] = [
  ...(["formulaLost", "codeMissing", "codeDuplicated", "periodDiffers"] as const),
];

/** The cells at which the rules of these marks find something. */
const expected = (layout: SheetLayout): readonly string[] =>
  inSheetOrder(
    foundIn(layout, { plan })
      .filter(({ code }) => LOOKED_FOR.includes(code))
      .map(({ place }) => place.cell ?? ""),
  );

const anyDamages: fc.Arbitrary<Damages> = fc.record({
  rows: fc.array(fc.constantFrom(...DAMAGES), { minLength: 9, maxLength: 9 }),
  line: fc.constantFrom(...LINES),
});

test("[V16] [V18] [V19] [V45] a sheet damaged in any way is marked where the rules find something, and nowhere else", () =>
  fc.assert(
    fc.property(anyDamages, (damages) => {
      const layout = damaged(damages);
      expect(markedCells(calculated(layout), marks)).toEqual(expected(layout));
    }),
    { numRuns: 60 },
  ));

testWithLibreOffice(
  "LibreOffice marks the same cells of a damaged sheet",
  async () => {
    const layout = damaged({ rows: DAMAGES.concat("codeOfAnother"), line: LINES[1] ?? "" });
    const found = new Set(foundIn(layout, { plan }).map(({ code }) => code));
    expect(LOOKED_FOR.filter((code) => !found.has(code))).toEqual([]);
    expect(markedCells(await recalculated(layout), marks)).toEqual(expected(layout));
  },
  60_000,
);

test("[V45] a line that names the period in other words than ours is marked too, an empty one is not", () => {
  const lineMarked = (line: string) =>
    markedCells(calculated(damaged({ rows: [], line })), marks).includes("A5");
  expect(["Kỳ báo cáo: tháng 06 năm 2023", " ", ""].map(lineMarked)).toEqual([true, false, false]);
});

describe("[V30] figures of a period whose first day has not come", () => {
  const ahead: Period = { kind: "month", year: 2999, month: 6 };
  const request = { ...june, period: ahead, answers: { "III.2.d-1": { numerator: 30 } }, kept: [] };
  const answers = {
    "III.2.d-1": { numerator: 30 },
    "III.2.d-2": { denominator: "Không phát sinh" },
    "III.2.d-3": { numerator: "?", denominator: 5 },
    "III.2.đ-1": { numerator: " " },
  };
  const layout = besideMarks(unitSheet({ ...request, answers }), marksFor(request));
  const rows = (cells: readonly string[]) => new Set(cells.map((cell) => cell.replace(/\D/g, "")));
  const found = rows(
    foundIn(layout, { plan, today: "2023-06-20" })
      .filter(({ code }) => code === "periodNotOpen")
      .map(({ place }) => place.cell ?? ""),
  );
  const cells = ["I12", "J13", "I14", "J14"];

  test("are marked, both of a pair, on the rows that the rule names", () => {
    expect(markedCells(calculated(layout), marksFor(request))).toEqual(cells);
    expect(rows(cells)).toEqual(found);
  });

  test("are asked about when they are typed", () => {
    const [ask] = unitSheet(request).rules.flatMap(({ condition }) =>
      condition.kind === "custom" ? [condition.formula] : [],
    );
    expect(ask).toMatch(/^AND\(TODAY\(\)>=DATE\(2999,5,15\),/);
  });

  testWithLibreOffice(
    "are marked by LibreOffice too",
    async () => expect(markedCells(await recalculated(layout), marksFor(request))).toEqual(cells),
    60_000,
  );
});
