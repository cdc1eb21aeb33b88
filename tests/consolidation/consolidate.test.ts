import fc from "fast-check";
import {
  consolidate,
  leadTotals,
  mergeTallies,
  type Consolidation,
  type IndicatorResult,
} from "../../src/consolidation";
import { isSamePeriod, type UnitReport } from "../../src/reporting";
import {
  anyReport,
  aProvince,
  inFile,
  JUNE,
  LOCALITIES,
  MAY,
  tallied,
  unitReport,
  type TypedPair,
} from "../support/aProvince";
import { withStandIns } from "../support/standingIn";

const plan = aProvince();
const scope = { plan, period: JUNE, regime: "decree09" } as const;

const fold = (reports: readonly UnitReport[]): Consolidation =>
  consolidate(scope, mergeTallies(...reports.map((report) => tallied(plan, report))));

/** Where nobody's reports matter but the ones given. */
function resultOf(code: string, reports: readonly UnitReport[]): IndicatorResult {
  const result = fold(reports).indicators.find((each) => each.code === code);
  if (!result) throw new Error(`No such indicator: ${code}`);
  return result;
}

const fraction = ({ numerator, denominator }: { numerator: bigint; denominator: bigint }) =>
  denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;

const MEMBERS = "III.2.b-1";
const local = (unitId: string, numerator: number | null, denominator: number | string | null) =>
  unitReport(unitId, { [MEMBERS]: [numerator, denominator] });

describe("a provincial percentage", () => {
  test("is the sum of numerators over the sum of denominators, not the mean of percentages", () => {
    const { numerator, denominator, rate } = resultOf(MEMBERS, [
      local("binh-son", 1, 1),
      local("ba-to", 0, 99),
    ]);
    expect([numerator, denominator].map(fraction)).toEqual(["1", "100"]);
    expect(rate && fraction(rate)).toBe("1/100");
  });

  test("leaves out who says that nothing arose, and names who is missing", () => {
    const { rate, coverage } = resultOf(MEMBERS, [
      local("binh-son", 3, 4),
      local("ba-to", null, "Không phát sinh"),
      local("ly-son", 0, 0),
    ]);
    expect(rate && fraction(rate)).toBe("3/4");
    expect(coverage).toEqual({
      required: 4,
      reported: 3,
      missing: ["minh-long"],
      notOccurring: ["ba-to", "ly-son"],
      excluded: [],
    });
  });

  test("takes a blank row for a missing answer, with its cells", () => {
    const { coverage, parts } = resultOf(MEMBERS, [local("binh-son", null, null)]);
    expect(coverage.missing).toEqual([...LOCALITIES]);
    expect(parts[0]?.entry?.denominator.place.cell).toBe("J10");
  });

  test("leaves out figures with errors and says why", () => {
    const { rate, coverage } = resultOf(MEMBERS, [
      local("binh-son", 3, 4),
      local("ba-to", 9, 8),
      local("ly-son", 5, null),
    ]);
    expect(rate && fraction(rate)).toBe("3/4");
    expect(coverage.reported).toBe(1);
    expect(coverage.excluded).toEqual([
      { unitId: "ba-to", reason: "numeratorAboveDenominator" },
      { unitId: "ly-son", reason: "pairIncomplete" },
    ]);
  });

  test("never adds a lead's total to its members' parts, and shows whether they agree", () => {
    const parts = [local("binh-son", 3, 4), local("ba-to", 1, 4)];
    const agreeing = resultOf(MEMBERS, [...parts, local("cong-an-tinh", 4, 8)]);
    const differing = resultOf(MEMBERS, [...parts, local("cong-an-tinh", 5, 8)]);
    const scaled = resultOf(MEMBERS, [...parts, local("cong-an-tinh", 1, 2)]);
    expect([agreeing, differing].map(({ rate }) => rate && fraction(rate))).toEqual(["1/2", "1/2"]);
    expect(
      [agreeing, differing, scaled].map(({ crossChecks }) => crossChecks.map((it) => it.agrees)),
    ).toEqual([[true], [false], [false]]);
    expect(agreeing.coverage.required).toBe(4);
  });

  test("takes a lead's total in place of its members' parts where it stands in for them, and still counts who reported", () => {
    const reports = [local("binh-son", 3, 4), local("ba-to", 1, 4), local("cong-an-tinh", 5, 8)];
    const { indicators } = withStandIns(scope, fold(reports));
    const result = indicators.find(({ code }) => code === MEMBERS);
    expect(result?.rate && fraction(result.rate)).toBe("5/8");
    expect(result?.coverage).toEqual(resultOf(MEMBERS, reports).coverage);
    expect(result?.crossChecks).toEqual([]);
    expect(result && leadTotals(result)).toEqual([]);
  });

  test("says what a lead's total would come to only while some of its members' parts are lacking", () => {
    const lead = local("cong-an-tinh", 5, 8);
    const told = (...reports: readonly UnitReport[]) =>
      leadTotals(resultOf(MEMBERS, reports)).map(({ unitId, rate }) => [
        unitId,
        rate && fraction(rate),
      ]);
    const all = LOCALITIES.map((id) => local(id, 1, 2));
    expect(told(local("binh-son", 3, 4), lead)).toEqual([["cong-an-tinh", "5/8"]]);
    expect(told(...all.slice(1), local(LOCALITIES[0], 2, 1), lead)).toEqual([
      ["cong-an-tinh", "5/8"],
    ]);
    expect(told(...all, lead)).toEqual([]);
    const idle = unitReport("cong-an-tinh", { [MEMBERS]: ["-", "-"] });
    expect(told(local("binh-son", 3, 4), idle)).toEqual([]);
  });

  test("agrees with a lead that says nothing arose only where its members say no figures", () => {
    const lead = (pair: TypedPair) => unitReport("cong-an-tinh", { [MEMBERS]: pair });
    const agrees = (pair: TypedPair, ...parts: readonly UnitReport[]) =>
      resultOf(MEMBERS, [...parts, lead(pair)]).crossChecks.map((check) => check.agrees);
    expect(agrees(["-", "-"], local("binh-son", 0, 0))).toEqual([true]);
    expect(agrees(["-", "-"], local("binh-son", 3, 4))).toEqual([false]);
    expect(agrees(["nhiều", 4], local("binh-son", 0, 0))).toEqual([false]);
    expect(agrees([3, 4], local("binh-son", 0, 0))).toEqual([false]);
  });

  test("does not add figures of units that the scheme does not ask", () => {
    const stranger = unitReport("binh-son", { "III.1.a-1": [1, 2] });
    const coordinating = {
      ...stranger,
      indicators: stranger.indicators.map((it) => ({ ...it, role: "coordinating" as const })),
    };
    const { rate, parts } = resultOf("III.1.a-1", [
      unitReport("so-y-te", { "III.1.a-1": [3, 10] }),
      coordinating,
    ]);
    expect(rate && fraction(rate)).toBe("3/10");
    expect(parts.map(({ unitId, standing }) => [unitId, standing])).toEqual([
      ["so-y-te", "counted"],
      ["binh-son", "notReporter"],
    ]);
  });

  test("adds the parts of several leads", () => {
    const { rate } = resultOf("III.2.c-1", [
      unitReport("so-y-te", { "III.2.c-1": [1, 3] }),
      unitReport("cong-an-tinh", { "III.2.c-1": [1, 4] }),
    ]);
    expect(rate && fraction(rate)).toBe("2/7");
  });

  test("keeps to its period", () => {
    const may = unitReport("so-y-te", { "III.1.a-1": [1, 2] }, { period: MAY });
    expect(resultOf("III.1.a-1", [may]).coverage.missing).toEqual(["so-y-te"]);
  });

  test("tells the file, sheet and cell of each figure", () => {
    const { parts } = resultOf("III.1.a-1", [
      inFile(unitReport("so-y-te", { "III.1.a-1": [3, 10] }), "y-te.xlsx"),
    ]);
    expect(parts[0]?.entry?.numerator.place).toEqual({
      file: "y-te.xlsx",
      sheet: "KH 06-2023",
      cell: "I10",
    });
  });

  test("asks a merged unit's successor once the unit has ended", () => {
    const units = plan.units.map((unit) =>
      unit.id === "ba-to" ? { ...unit, validUntil: "2023-05-31", successors: ["binh-son"] } : unit,
    );
    const merged = consolidate(
      { ...scope, plan: { ...plan, units } },
      tallied(plan, local("binh-son", 3, 4)),
    );
    expect(merged.indicators[1]?.coverage).toMatchObject({
      required: 3,
      missing: ["ly-son", "minh-long"],
    });
  });
});

describe("consolidating", () => {
  test("equals a naive hand sum over the sound figures of the period's reporters", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyReport, { selector: ({ unitId }) => unitId }), (reports) => {
        const { numerator, denominator } = resultOf(MEMBERS, reports);
        let [done, total] = [0, 0];
        for (const { unitId, period, indicators } of reports) {
          if (unitId === "so-y-te" || unitId === "cong-an-tinh") continue;
          if (!isSamePeriod(period, JUNE)) continue;
          for (const { code, numerator: n, denominator: d } of indicators) {
            if (code !== MEMBERS || n.kind !== "number" || d.kind !== "number") continue;
            const isSound = Number.isInteger(n.value) && Number.isInteger(d.value);
            if (!isSound || n.value < 0 || n.value > d.value) continue;
            done += n.value;
            total += d.value;
          }
        }
        expect([numerator, denominator].map(fraction)).toEqual([`${done}`, `${total}`]);
      }),
    );
  });

  test("does not depend on the order of the reports, nor on a report that comes twice", () => {
    fc.assert(
      fc.property(fc.array(anyReport), fc.infiniteStream(fc.nat()), (reports, random) => {
        const [...picks] = random.take(reports.length);
        const shuffled = reports
          .map((report, index) => ({ report, rank: picks[index] ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ report }) => report);
        expect(fold([...shuffled, ...reports.slice(0, 2)])).toEqual(fold(reports));
      }),
    );
  });

  test("gives every indicator of the plan, with or without reports", () => {
    expect(fold([]).indicators.map(({ code, coverage }) => [code, coverage.required])).toEqual([
      ["III.1.a-1", 1],
      ["III.2.b-1", 4],
      ["III.2.c-1", 2],
    ]);
  });
});
