import fc from "fast-check";
import type { ReportKind } from "../../src/actions";
import type { Plan, Unit } from "../../src/plan";
import { formatPeriod, periodWindow, sendingDay, type Period } from "../../src/reporting";
import type { IsoDate } from "../../src/shared";
import { formatMarker, unitSheet, type RowAnswers, type SheetLayout } from "../../src/sheets";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit, collective, dueOn } from "./aPlan";
import { bareMarker, linkMarker, ownTableSheet } from "./generatedTables";

/** A file that reached the secretariat for a period. */
export interface GeneratedFile {
  readonly fileName: string;
  readonly unitId: string;
  readonly kind: ReportKind;
  readonly layouts: readonly SheetLayout[];
  /** The XML of our custom XML part, where its workbook was closed for sending or links its unit's own table. */
  readonly marker?: string;
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
    /** Units that sent their sheet again, of which the later one holds what is known. */
    readonly resent: readonly string[];
    /** Units whose last sending came after the day for it. */
    readonly late: readonly string[];
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
/** Units that report in tables of their own making, which nobody has linked. */
const OWN_TABLES = UNITS.slice(4, 6);
/** Units whose officers have linked their own tables, and said what rows are that are called as nobody else calls them. */
const LINKED_TABLES = UNITS.slice(6, 9);
const TITLES = ["Tỷ lệ hồ sơ nộp qua mạng", "Tỷ lệ giấy tờ hộ tịch được số hóa"] as const;
const LOCAL_TITLES = ["Bà con tự làm ở nhà", "Sổ cũ đã nhập xong"] as const;

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
        indicators: MEMBERS.map((code, index) =>
          anIndicator(code, {
            title: TITLES[index] ?? code,
            reporters: "members",
            targets: [aTarget(60)],
          }),
        ),
      }),
    ],
  });

const mergerOf = (id: string): Partial<Unit> => ({
  kind: "district",
  name: nameOf(id),
  ...(MERGED.includes(id) && { validUntil: "2023-06-14", successors: [unitId(0)] }),
});

const nameOf = (id: string): string => `UBND xã Bình An ${id.slice(-2)}`;

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
  const resent: string[] = [];
  const late: string[] = [];
  const files = ["so-tu-phap", ...reporters].flatMap((id) => {
    const isSilent = next() < 80;
    const [isResent, isLate] = [next() < 150, next() < 200];
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
    if (isSilent) return [];
    const made = { plan, period, unitId: id, answers };
    if (OWN_TABLES.includes(id)) return [ownTableOf(made)];
    if (LINKED_TABLES.includes(id)) return [linkedTableOf(made)];
    if (isResent) resent.push(id);
    if (isLate) late.push(id);
    const day = lastDayOf(period);
    const last = fileOf(made, { sentOn: later(day, isLate ? 3 : 0), times: 2 });
    const first = fileOf({ ...made, answers: mistaken(codes) }, { sentOn: day, times: 1 });
    return isResent ? [last, first] : [last];
  });
  return { period, files, known, resent, late };
}

const lastDayOf = (period: Period): IsoDate => sendingDay(periodWindow(period, "decree09").end);

const later = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** What a unit sent before it saw its mistake. */
const mistaken = (codes: readonly string[]): Readonly<Record<string, RowAnswers>> =>
  Object.fromEntries(codes.map((code) => [code, { numerator: 1, denominator: 7000 }]));

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

interface MadeFile {
  readonly plan: Plan;
  readonly period: Period;
  readonly unitId: string;
  readonly answers: Readonly<Record<string, RowAnswers>>;
}

/** A unit's sheet with the mark of its sending. */
function fileOf(
  { plan, period, unitId: id, answers }: MadeFile,
  { sentOn, times }: { readonly sentOn: IsoDate; readonly times: number },
): GeneratedFile {
  const scope = { planId: plan.id, unitId: id, period, regime: "decree09" } as const;
  const closing = { ...scope, closedOn: sentOn, times, digest: "0", figures: [] };
  return {
    fileName: `${id} ${formatPeriod(period)} (${times}).xlsx`,
    unitId: id,
    kind: "injected",
    layouts: [unitSheet({ plan, period, unitId: id, answers, regime: "decree09" })],
    marker: formatMarker({ ...bareMarker(plan), closings: [closing] }),
  };
}

/** The table that a unit keeps by itself, in the words of the plan. */
function ownTableOf(made: MadeFile): GeneratedFile {
  const { period, unitId: id } = made;
  return {
    fileName: `${id} bang rieng ${formatPeriod(period)}.xlsx`,
    unitId: id,
    kind: "recognised",
    layouts: [ownTableSheet(tableOf(made, TITLES))],
  };
}

/** The table that a unit keeps by itself in words of its own, linked. */
function linkedTableOf(made: MadeFile): GeneratedFile {
  const { period, unitId: id } = made;
  const table = tableOf(made, LOCAL_TITLES);
  const layout = ownTableSheet(table);
  return {
    fileName: `${id} bang lien ket ${formatPeriod(period)}.xlsx`,
    unitId: id,
    kind: "linked",
    layouts: [layout],
    marker: linkMarker(table, layout),
  };
}

const tableOf = ({ answers, ...made }: MadeFile, titles: readonly string[]) => ({
  ...made,
  unitName: nameOf(made.unitId),
  rows: MEMBERS.map((code, index) => ({
    code,
    title: titles[index] ?? code,
    answers: answers[code],
  })),
});
