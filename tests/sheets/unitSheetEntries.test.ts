import type { ReportIssueCode } from "../../src/reporting";
import { STATUS_ALIASES, STATUS_WORDS } from "../../src/reporting/statusWords";
import { parseRange, unitSheet, type RowAnswers, type UnitSheetRequest } from "../../src/sheets";
import type { Mark } from "../../src/sheets/unitSheet/marks";
import { createWorkbookModel } from "../../src/workbench/model";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit } from "../support/aPlan";
import { testWithLibreOffice } from "../support/libreOffice";
import { besideMarks, foundIn, inSheetOrder, markedCells } from "../support/markedCells";
import { rulesInCells } from "../support/rulesInCells";
import { calculated, recalculated } from "../support/sheetValues";

const FIGURES = [
  ...[null, 0, 29, 30, 31, -1, 30.5],
  ...["Không phát sinh", "kps", "-", "x ", "nhiều", "?", "30", "3.450"],
] as const;
const PAIRS = FIGURES.flatMap((numerator) =>
  FIGURES.map((denominator) => [numerator, denominator] as const),
);
const lead = [agencies("so-y-te")];
const codeOf = (index: number) => `III.1.a-${index + 1}`;

/** A sheet of June 2023 with a task that has so many indicators. */
function aRequest(count: number): UnitSheetRequest {
  const indicators = Array.from({ length: count }, (_, index) =>
    anIndicator(codeOf(index), { targets: [aTarget(30)] }),
  );
  const plan = aPlan({
    units: [aUnit("so-y-te", { name: "Sở Y tế" })],
    tasks: [aTask("III.1.a", { lead, indicators })],
  });
  const period = { kind: "month", year: 2023, month: 6 } as const;
  return { plan, unitId: "so-y-te", period, regime: "decree09" };
}
const small = aRequest(1);
const asked = new Set(rulesInCells("what Excel asks about, or refuses, when it is typed"));

describe("figures", () => {
  const request = aRequest(PAIRS.length);
  const drawn = unitSheet(request);
  /** The rules of typing as marks that stand where Excel would ask. */
  const questions = drawn.rules.flatMap(({ range, condition }): readonly Mark[] =>
    condition.kind === "custom"
      ? [{ rules: [], format: { range, formula: `NOT(${condition.formula})`, style: {} } }]
      : [],
  );
  const pairOf = new Map(PAIRS.map((pair, index) => [codeOf(index), pair]));
  const content = drawn.content.map((row) => {
    const pair = pairOf.get(String(row[1]));
    return pair ? [...row.slice(0, 8), ...pair, ...row.slice(10)] : row;
  });
  const layout = besideMarks({ ...drawn, content }, questions);

  /** Where the rules find something; of a numerator above its denominator, which Excel sees where both are numbers, both cells. */
  function expected(): readonly string[] {
    const found = foundIn(layout, { plan: request.plan }).filter(
      ({ code, place }) => asked.has(code) && /^[IJ]/.test(place.cell ?? ""),
    );
    return inSheetOrder(
      found.flatMap(({ code, row, place: { cell = "" } }) => {
        if (code !== "numeratorAboveDenominator") return [cell];
        const areNumbers = pairOf.get(row ?? "")?.every((value) => typeof value === "number");
        return areNumbers ? [cell, cell.replace("I", "J")] : [];
      }),
    );
  }

  test("are asked about where the rules find something, and nowhere else", () => {
    expect(questions.map(({ format }) => parseRange(format.range)?.left)).toEqual([8, 9]);
    expect(expected().length).toBeGreaterThan(PAIRS.length / 2);
    expect(markedCells(calculated(layout), questions)).toEqual(expected());
  });

  testWithLibreOffice(
    "are asked about by LibreOffice alike",
    async () => expect(markedCells(await recalculated(layout), questions)).toEqual(expected()),
    60_000,
  );

  test("are asked about while the other one is still missing: an empty cell is allowed by the formula alone", () => {
    const custom = drawn.rules.filter(({ condition }) => condition.kind === "custom");
    expect(custom.map(({ allowBlank }) => allowBlank)).toEqual([false, false]);
    expect(typed("I9", "nhiều")).toBe("alert");
    expect(typed("I9", "TRUE")).toBe("alert");
    expect(typed("I9", "=1/0")).toBe("alert");
    expect(typed("I9", "")).toBe("allowed");
  });
});

/** What Excel says to a text that is typed in a cell of an empty sheet. */
function typed(address: string, text: string): "allowed" | "alert" | "protected" {
  const model = createWorkbookModel(
    { sheets: [unitSheet(small)] },
    { clock: () => "2023-06-20T08:00:00" },
  );
  const { top = 0, left = 0 } = parseRange(address) ?? {};
  const cell = { rowIndex: top, columnIndex: left };
  return model.checkEntry(model.activeSheet.id, cell, text).kind;
}

/** Whether the rules find something, of what Excel asks about, in a task that says so. */
function isFound(given: RowAnswers): boolean {
  const layout = unitSheet({ ...small, answers: { "III.1.a": given } });
  const codes = foundIn(layout, { plan: small.plan }).flatMap(
    ({ code, row }): readonly ReportIssueCode[] => (row === "III.1.a" ? [code] : []),
  );
  return codes.some((code) => asked.has(code));
}

test.each([...Object.values(STATUS_WORDS), ...Object.values(STATUS_ALIASES).flat(), "?"])(
  "[V13] [V14] the status “%s” is refused where it is none of the list",
  (status) => expect(typed("G8", status)).toBe(isFound({ status }) ? "alert" : "allowed"),
);

test.each([
  ["14/6/2023", 45_091],
  ["15/6/2023", 45_092],
  ["01/01/2000", 36_526],
  ["tháng 5", "tháng 5"],
])(
  "[V22] [V23] the day of completion “%s” is asked about where the rules find something",
  (text, completed) => expect(typed("H8", text)).toBe(isFound({ completed }) ? "alert" : "allowed"),
);
