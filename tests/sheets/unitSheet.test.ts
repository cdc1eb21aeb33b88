import fc from "fast-check";
import { dateSerial } from "../../src/shared";
import {
  freeSheetName,
  SHEET_TAG,
  unitSheet,
  UNIT_SHEET_HEADERS,
  type CellContent,
  type ColumnRole,
  type SheetLayout,
  type UnitSheetRequest,
} from "../../src/sheets";
import {
  agencies,
  aPlan,
  aTarget,
  aTask,
  aUnit,
  anIndicator,
  collective,
  dueOn,
} from "../support/aPlan";
import { anyPeriod, anyRegime } from "../support/arbitraries";

const lead = [agencies("so-y-te")];
const coordinating = [collective("so-tu-phap", "so-gtvt")];
const indicators = [
  anIndicator("III.2.b-1", { reporters: "members", targets: [aTarget(30)] }),
  anIndicator("III.2.b-2", {
    reporters: "members",
    targets: [aTarget(66.5, { operator: ">", from: "2023-07-01" })],
  }),
];
const plan = aPlan({
  units: [
    aUnit("so-y-te", { name: "Sở Y tế" }),
    aUnit("so-tu-phap", { name: "Sở Tư pháp" }),
    aUnit("so-gtvt", { name: "Sở Giao thông vận tải", aliases: ["Sở GTVT"] }),
  ],
  tasks: [
    aTask("III.1.a", { lead, deadline: dueOn("2023-03-31") }),
    aTask("III.2.a", {
      lead,
      deadline: {
        kind: "roadmap",
        words: "…",
        steps: [
          { date: "2022-12-01", words: "" },
          { date: "2023-06-01", words: "" },
        ],
      },
    }),
    aTask("III.2.b", { lead, coordinating, indicators }),
    aTask("III.3.a", { lead, deadline: { kind: "event", words: "Sau khi Bộ Công an triển khai" } }),
  ],
});
const request = (given: Partial<UnitSheetRequest> = {}): UnitSheetRequest => ({
  plan,
  unitId: "so-y-te",
  period: { kind: "month", year: 2023, month: 6 },
  regime: "decree09",
  ...given,
});

/** The table's rows below its header, each as its cells by role. */
function rowsOf({
  content,
}: SheetLayout): readonly Readonly<Partial<Record<ColumnRole, CellContent>>>[] {
  const headerRow = content.findIndex((row) => row.includes(UNIT_SHEET_HEADERS.code.header));
  const header = content[headerRow] ?? [];
  const column = (role: ColumnRole) => header.indexOf(UNIT_SHEET_HEADERS[role].header);
  const end = content.findIndex((row, index) => index > headerRow && row.every((cell) => !cell));
  const roles = Object.keys(UNIT_SHEET_HEADERS).filter(isRole);
  return content
    .slice(headerRow + 1, end)
    .map((row) => Object.fromEntries(roles.map((role) => [role, row[column(role)]])));
}
const isRole = (text: string): text is ColumnRole => text in UNIT_SHEET_HEADERS;
const rowOf = (layout: SheetLayout, code: string) =>
  rowsOf(layout).find((row) => row.code === code) ?? {};

describe("unitSheet", () => {
  test("groups the unit's tasks and indicators by section, each under what it belongs to", () => {
    const rows = rowsOf(unitSheet(request()));
    expect(rows.map(({ ordinal, code, role }) => [ordinal, code, role])).toEqual([
      [null, "III.1", null],
      [1, "III.1.a", "Chủ trì"],
      [null, "III.2", null],
      [2, "III.2.a", "Chủ trì"],
      [3, "III.2.b", "Chủ trì"],
      [null, "III.2.b-1", "Số liệu toàn tỉnh (để đối chiếu)"],
      [null, "III.2.b-2", "Số liệu toàn tỉnh (để đối chiếu)"],
      [null, "III.3", null],
      [4, "III.3.a", "Chủ trì"],
    ]);
  });

  test("leaves room for titles that are bold or indented, which break earlier than others", () => {
    const title =
      "Tỷ lệ người dân tham gia khám chữa bệnh BHYT có thực hiện tra cứu thông tin BHYT";
    const indicator = anIndicator("III.1.a-1", { title, targets: [aTarget(40)] });
    const tasks = [aTask("III.1.a", { title, lead, indicators: [indicator] })];
    const { content, rows } = unitSheet(request({ plan: { ...plan, tasks } }));
    const heights = rows.filter(({ rowIndex }) => content[rowIndex]?.includes(title));
    const threeLines = expect.objectContaining({ height: 3 * 14.5 + 4 });
    expect(heights).toEqual([threeLines, threeLines]);
  });

  test("holds only the sections and tasks of its unit", () => {
    const rows = rowsOf(unitSheet(request({ unitId: "so-gtvt" })));
    expect(rows.map(({ code, role }) => [code, role])).toEqual([
      ["III.2", null],
      ["III.2.b", "Phối hợp"],
      ["III.2.b-1", "Số liệu của đơn vị"],
      ["III.2.b-2", "Số liệu của đơn vị"],
    ]);
  });

  test("writes deadlines as days where there is one, and in words where there is none", () => {
    const layout = unitSheet(request());
    expect(
      ["III.1.a", "III.2.a", "III.2.b", "III.3.a"].map((code) => rowOf(layout, code).deadline),
    ).toEqual([
      dateSerial("2023-03-31"),
      "Theo lộ trình: 01/12/2022; 01/6/2023",
      "Thường xuyên",
      "Sau khi Bộ Công an triển khai",
    ]);
    const events = new Map([["III.3.a", "2023-09-30"]]);
    expect(rowOf(unitSheet(request({ events })), "III.3.a").deadline).toBe(
      dateSerial("2023-09-30"),
    );
  });

  test("writes the target in force on the period's last day, or when the next one begins", () => {
    const layout = unitSheet(request());
    expect(rowOf(layout, "III.2.b-1").target).toBe("≥ 30%");
    expect(rowOf(layout, "III.2.b-2").target).toBe("> 66,5% từ 01/7/2023");
    const july = unitSheet(
      request({ regime: "calendar", period: { kind: "month", year: 2023, month: 7 } }),
    );
    expect(rowOf(july, "III.2.b-2").target).toBe("> 66,5%");
  });

  test("prints its exact window, and the period's last day as a day that formulas use", () => {
    const { content } = unitSheet(request());
    const cells = content.slice(0, 6).flat();
    expect(cells).toContain("Kỳ báo cáo: Tháng 6/2023 (từ ngày 15/5/2023 đến hết ngày 14/6/2023)");
    expect(content[4]?.[11]).toBe(dateSerial("2023-06-14"));
    expect(content[4]?.[14]).toBe(dateSerial("2023-06-15"));
    expect(JSON.stringify(rowOf(unitSheet(request()), "III.1.a").assessment)).toContain("$L$5");
  });

  test("unlocks exactly the cells in which officers type, and protects the rest", () => {
    const { styles, protection } = unitSheet(request());
    const open = styles.filter(({ style }) => style.locked === false).map(({ range }) => range);
    expect(protection).toBeDefined();
    expect(open).toEqual([
      ...["G8:H8", "P8:R8"],
      ...["G10:H11", "P10:R11"],
      ...["I12:J13", "P12:R13"],
      ...["G15:H15", "P15:R15"],
    ]);
  });

  test("puts answers only where officers type", () => {
    const layout = unitSheet(
      request({
        answers: { "III.1.a": { status: "Hoàn thành", numerator: 5 }, "III.9": { note: "x" } },
      }),
    );
    expect(rowOf(layout, "III.1.a")).toMatchObject({ status: "Hoàn thành", numerator: null });
    expect(JSON.stringify(layout.content)).not.toContain('"x"');
  });

  test("repeats its header on every printed page, on A4 as wide as the paper", () => {
    const { print, frozen } = unitSheet(request());
    expect(print).toMatchObject({
      orientation: "landscape",
      paper: "A4",
      fitToWidth: 1,
      repeatRows: "6:6",
    });
    expect(frozen).toEqual({ rows: 6, columns: 3 });
  });

  test("keeps Excel's limits whatever the period: names, formulas, prompts, lists", () => {
    fc.assert(
      fc.property(anyPeriod, anyRegime, (period, regime) => {
        const layout = unitSheet(request({ period, regime }));
        expect(layout.name.length).toBeLessThanOrEqual(31);
        expect(layout.name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
        expect(layout.names).toHaveLength(1);
        expect(layout.names[0]).toMatchObject({ name: SHEET_TAG, hidden: true });
        expect(layout.names[0]?.formula.length).toBeLessThanOrEqual(255);
        for (const cell of layout.content.flat()) {
          const formula = typeof cell === "object" && cell ? cell.formula : "";
          expect(formula.length).toBeLessThanOrEqual(8192);
        }
        for (const { prompt, alert, condition } of layout.rules) {
          for (const box of [alert, ...(prompt ? [prompt] : [])]) {
            expect(box.title.length).toBeLessThanOrEqual(32);
            expect(box.message.length).toBeLessThanOrEqual(255);
          }
          const list = condition.kind === "list" ? condition.values.join(",") : "";
          const custom = condition.kind === "custom" ? condition.formula : "";
          expect(Math.max(list.length, custom.length)).toBeLessThanOrEqual(255);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("throws for a unit that the plan does not have: callers ask first", () => {
    expect(() => unitSheet(request({ unitId: "so-x" }))).toThrow("so-x");
  });
});

describe("a unit sheet's name", () => {
  const named = (name: string, aliases: readonly string[] = []) => {
    const units = [aUnit("u", { name, aliases })];
    const tasks = [aTask("III.1.a", { lead: [agencies("u")] })];
    return unitSheet(request({ plan: aPlan({ units, tasks }), unitId: "u" })).name;
  };

  test.each([
    ["Sở Y tế", [], "KH 06-2023 Sở Y tế"],
    ["Sở Giao thông vận tải", ["Sở GTVT"], "KH 06-2023 Sở GTVT"],
    ["UBND huyện Bình Sơn", [], "KH 06-2023 UBND huyện Bình Sơn"],
    ["Sở Lao động - Thương binh và Xã hội", [], "KH 06-2023 Sở LĐTBXH"],
    ["Ban 'A/B'", [], "KH 06-2023 Ban A B"],
  ])("of %s %j is %s", (name, aliases, expected) => {
    expect(named(name, aliases)).toBe(expected);
  });

  test("that is taken gets the first free number and still fits", () => {
    const long = "KH 06-2023 UBND thành phố Quảng";
    expect(long).toHaveLength(31);
    expect(freeSheetName(long, ["Sheet1"])).toBe(long);
    expect(freeSheetName(long, [long.toUpperCase()])).toBe("KH 06-2023 UBND thành phố Q (2)");
  });
});
