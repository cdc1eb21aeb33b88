import { entriesOf } from "../../src/consolidation";
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
