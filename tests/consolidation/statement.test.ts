import { entriesOf, mergeTallies, statementOf } from "../../src/consolidation";
import {
  parseFigure,
  type Place,
  type ReportIssue,
  type ReportIssueCode,
} from "../../src/reporting";
import { aProvince, JUNE, tallied, unitReport, type TypedPair } from "../support/aProvince";

const plan = aProvince();

/** What a unit's typed pair states, in short: figures as "n/d", otherwise the kind and the reason. */
function stated(pair: TypedPair): string {
  const tally = tallied(plan, unitReport("so-y-te", { "III.1.a-1": pair }));
  const entry = entriesOf(tally, { period: JUNE, indicator: "III.1.a-1" }).get("so-y-te");
  const statement = entry?.statement;
  if (statement?.kind === "figures") {
    return [statement.numerator, statement.denominator]
      .map(({ numerator, denominator }) => `${numerator / denominator}`)
      .join("/");
  }
  return statement?.kind === "unusable" ? statement.reason : (statement?.kind ?? "nothing");
}

describe("what a numerator and a denominator state", () => {
  test.each<[string, TypedPair]>([
    ["30/100", [30, 100]],
    ["0/100", [0, 100]],
    ["100/100", [100, 100]],
    ["blank", [null, null]],
    ["notOccurring", [0, 0]],
    ["notOccurring", [null, "Không phát sinh"]],
    ["notOccurring", ["-", "-"]],
    ["notOccurring", [0, "Không phát sinh"]],
    ["notOccurringWithFigures", ["Không phát sinh", 12]],
    ["notOccurringWithFigures", [5, "Không phát sinh"]],
    ["pairIncomplete", [5, null]],
    ["pairIncomplete", [null, 5]],
    ["pairIncomplete", [null, 0]],
    ["figureUnreadable", ["nhiều", 10]],
    ["figureUnreadable", [10, "12/2023"]],
    ["figureAmbiguous", [1, "3.450"]],
    ["figureCellError", [{ error: "#DIV/0!" }, 10]],
    ["figureCellError", [1, { error: "#REF!" }]],
    ["numeratorAboveDenominator", [11, 10]],
    ["numeratorAboveDenominator", [1, 0]],
    ["figureNegative", [-1, 10]],
    ["figureNotWhole", [0.5, 10]],
  ])("%s: %j", (expected, pair) => {
    expect(stated(pair)).toBe(expected);
  });

  test("a warning about the rate does not keep its figures out", () => {
    expect(stated([1, 100])).toBe("1/100");
  });
});

describe("what a pair states by itself, whatever was found in its report", () => {
  const said = ([numerator, denominator]: TypedPair, findings: readonly ReportIssue[] = []) => {
    const at = (cell: string): Place => ({ file: "a.xlsx", sheet: "KH", cell });
    const pair = {
      numerator: parseFigure(numerator, at("I9")),
      denominator: parseFigure(denominator, at("J9")),
    };
    const statement = statementOf(pair, findings);
    return statement.kind === "unusable" ? statement.reason : statement.kind;
  };

  test.each<[string, TypedPair]>([
    ["figures", [1, 2]],
    ["notOccurring", ["-", "-"]],
    ["notOccurring", [0, "-"]],
    ["notOccurring", ["-", 0]],
    ["figureUnreadable", ["nhiều", 10]],
    ["figureAmbiguous", ["3.450", 10]],
    ["figureCellError", [{ error: "#REF!" }, 10]],
    ["notOccurringWithFigures", ["-", 12]],
    ["notOccurringWithFigures", [5, "-"]],
    ["pairIncomplete", [null, 0]],
    ["numeratorAboveDenominator", [1, 0]],
  ])("%s: %j", (expected, pair) => {
    expect(said(pair)).toBe(expected);
  });

  const found = (
    place: Place,
    code: ReportIssueCode = "figureNotWhole",
    severity: ReportIssue["severity"] = "error",
  ): readonly ReportIssue[] => [{ code, severity, place, params: {} }];

  test("is left out for an error at either of its two cells alone", () => {
    for (const cell of ["I9", "J9"]) {
      expect(said([1, 2], found({ file: "a.xlsx", sheet: "KH", cell }))).toBe("figureNotWhole");
    }
    for (const place of [
      { file: "b.xlsx", sheet: "KH", cell: "I9" },
      { file: "a.xlsx", sheet: "KH 2", cell: "I9" },
      { file: "a.xlsx", sheet: "KH", cell: "I10" },
      { file: "a.xlsx", sheet: "KH" },
    ]) {
      expect(said([1, 2], found(place))).toBe("figures");
    }
  });

  test("is left out for an error of whatever kind, and for no warning", () => {
    const place = { file: "a.xlsx", sheet: "KH", cell: "I9" };
    expect(said([1, 2], found(place, "targetMissed"))).toBe("otherFault");
    expect(said([1, 2], found(place, "figureNotWhole", "warning"))).toBe("figures");
  });
});

describe("two reports of a unit", () => {
  const together = (first: TypedPair, second: TypedPair) => {
    const reports = [first, second].map((pair) => unitReport("so-y-te", { "III.1.a-1": pair }));
    const tally = mergeTallies(...reports.map((report) => tallied(plan, report)));
    const entry = entriesOf(tally, { period: JUNE, indicator: "III.1.a-1" }).get("so-y-te");
    return entry?.statement;
  };

  test("that say the same in other words say it together", () => {
    expect(together(["-", "-"], [0, 0])).toEqual({ kind: "notOccurring" });
    expect(together([1, 2], ["1", 2])?.kind).toBe("figures");
  });

  test("that say different things say nothing that counts", () => {
    const differing = { kind: "unusable", reason: "differingReports" };
    for (const [first, second] of [
      [
        [1, 2],
        [2, 4],
      ],
      [
        [1, 2],
        [1, 3],
      ],
      [
        [1, 2],
        [2, 2],
      ],
      [
        [1, 2],
        ["-", "-"],
      ],
      [
        [0, 0],
        [1, 2],
      ],
    ] as const) {
      expect(together(first, second)).toEqual(differing);
    }
  });
});
