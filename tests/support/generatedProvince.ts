import fc from "fast-check";
import type { Plan, Unit } from "../../src/plan";
import { formatPeriod, type Period } from "../../src/reporting";
import { unitSheet, type RowAnswers, type SheetLayout } from "../../src/sheets";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit, collective, dueOn } from "./aPlan";

/** A file that reached the secretariat for a period. */
export interface GeneratedFile {
  readonly fileName: string;
  readonly unitId: string;
  readonly layouts: readonly SheetLayout[];
}

/** Figures known beforehand, added up while the files were made: by period and indicator. */
export interface KnownFigures {
  numerator: number;
  denominator: number;
  reported: number;
  required: number;
}

/** A year of a province of forty units, with the files of each month and what they must come to. */
export interface GeneratedProvince {
  readonly plan: Plan;
  readonly months: readonly {
    readonly period: Period;
    readonly files: readonly GeneratedFile[];
    readonly known: ReadonlyMap<string, KnownFigures>;
  }[];
}

const MEMBERS = ["III.2.b-1", "III.2.b-2"] as const;
const LEAD = "III.1.a-1";
const UNIT_COUNT = 40;
/** The month after which the last two units are merged into the first. */
const MERGED_AFTER = 6;

const unitId = (index: number): string => `xa-${String(index + 1).padStart(2, "0")}`;
const UNITS = Array.from({ length: UNIT_COUNT }, (_, index) => unitId(index));
const MERGED = UNITS.slice(-2);

/** Forty localities, of which two are merged into the first in the middle of the year, and a department that leads. */
const provincePlan = (): Plan =>
  aPlan({
    startDate: "2022-12-15",
    units: [aUnit("so-tu-phap"), ...UNITS.map((id) => aUnit(id, mergerOf(id)))],
    tasks: [
      aTask("III.1.a", {
        lead: [agencies("so-tu-phap")],
        deadline: dueOn("2023-03-31"),
        indicators: [anIndicator(LEAD, { targets: [aTarget(50)] })],
      }),
      aTask("III.2.b", {
        lead: [agencies("so-tu-phap")],
        coordinating: [collective(...UNITS)],
        indicators: MEMBERS.map((code) =>
          anIndicator(code, { reporters: "members", targets: [aTarget(60)] }),
        ),
      }),
    ],
  });

const mergerOf = (id: string): Partial<Unit> =>
  MERGED.includes(id)
    ? { kind: "district", validUntil: "2023-06-14", successors: [unitId(0)] }
    : { kind: "district" };

/** What becomes of a unit's report of one indicator: sound, nothing arose, an error, or nothing at all. */
type Fate = "sound" | "idle" | "wrong" | "blank";

/** A year of files and known figures, the same for the same seed. */
export function generatedProvince(seed: number): GeneratedProvince {
  const plan = provincePlan();
  const months = Array.from(
    { length: 12 },
    (_, index) => ({ kind: "month", year: 2023, month: index + 1 }) as const,
  );
  const draws = fc.sample(fc.nat(999), { numRuns: 12_000, seed });
  let drawn = 0;
  const next = (): number => draws[drawn++] ?? 0;
  return { plan, months: months.map((period) => monthOf(plan, period, next)) };
}

function monthOf(plan: Plan, period: Extract<Period, { kind: "month" }>, next: () => number) {
  const reporters = UNITS.filter((id) => period.month <= MERGED_AFTER || !MERGED.includes(id));
  const known = new Map<string, KnownFigures>(
    [LEAD, ...MEMBERS].map((code) => [
      code,
      { numerator: 0, denominator: 0, reported: 0, required: code === LEAD ? 1 : reporters.length },
    ]),
  );
  const files = ["so-tu-phap", ...reporters].flatMap((id) => {
    const isSilent = next() < 80;
    const codes = id === "so-tu-phap" ? [LEAD] : MEMBERS;
    const answers: Record<string, RowAnswers> = {};
    for (const code of codes) {
      const [answer, figures] = answerOf(next);
      answers[code] = answer;
      if (isSilent || !figures) continue;
      const sum = known.get(code);
      if (!sum) continue;
      sum.reported += 1;
      sum.numerator += figures[0];
      sum.denominator += figures[1];
    }
    return isSilent ? [] : [fileOf({ plan, period, unitId: id, answers })];
  });
  return { period, files, known };
}

/** A unit's answer, and the figures that it adds to the province's: none where it is wrong or blank. */
function answerOf(next: () => number): readonly [RowAnswers, (readonly [number, number])?] {
  const draw = next();
  const fate: Fate = draw < 60 ? "blank" : draw < 120 ? "wrong" : draw < 200 ? "idle" : "sound";
  const denominator = next() + 1;
  const numerator = next() % (denominator + 1);
  switch (fate) {
    case "blank":
      return [{}];
    case "wrong":
      return [{ numerator: denominator + 1, denominator }];
    case "idle":
      return [{ denominator: "Không phát sinh" }, [0, 0]];
    case "sound":
      return [{ numerator, denominator }, [numerator, denominator]];
  }
}

const fileOf = (made: {
  readonly plan: Plan;
  readonly period: Period;
  readonly unitId: string;
  readonly answers: Readonly<Record<string, RowAnswers>>;
}): GeneratedFile => ({
  fileName: `${made.unitId} ${formatPeriod(made.period)}.xlsx`,
  unitId: made.unitId,
  layouts: [unitSheet({ ...made, regime: "decree09" })],
});
