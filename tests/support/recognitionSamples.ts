import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtinPlan } from "../../src/plan/builtin";
import { parsePeriod } from "../../src/reporting";
import {
  columnName,
  recogniseTables,
  type Grid,
  type RecognisedRow,
  type RecognisedTable,
} from "../../src/sheets";
import { gridOfFile } from "./opened";

const FOLDER = join(__dirname, "../fixtures/recognition");

type Figures = "numerator" | "denominator" | "percent";

/** What a person who knows the plan says of a row of a sample. */
export interface RowTruth extends Readonly<Record<Figures, number | null>> {
  /** 1-based. */
  readonly row: number;
  readonly kind: string;
  readonly taskCode: string | null;
  readonly indicatorCode: string | null;
  readonly status: string | null;
  readonly deadline: string | null;
  /** Figures of which nobody can be sure. */
  readonly doubtful: readonly string[];
}

/** What a person says of a sample. */
export interface SampleTruth {
  readonly sheet: string;
  readonly period: string;
  readonly headerRows: readonly number[];
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly RowTruth[];
}

/** A sample workbook's sheet, what it truly says, and what was recognised in it. */
export interface Sample {
  readonly name: string;
  readonly truth: SampleTruth;
  readonly grid: Grid;
  readonly table: RecognisedTable | undefined;
}

/** The samples of a folder, recognised for their period against the built-in plan. */
export const readSamples = (folder: "seen" | "heldOut"): readonly Sample[] =>
  readdirSync(join(FOLDER, folder))
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => readSample(folder, file.replace(/\.xlsx$/, "")));

function readSample(folder: string, name: string): Sample {
  const path = join(FOLDER, folder, name);
  const truth: SampleTruth = JSON.parse(readFileSync(`${path}.json`, "utf8"));
  const grid = gridOfFile(new Uint8Array(readFileSync(`${path}.xlsx`)), truth.sheet, {
    fonts: true,
  });
  const period = parsePeriod(truth.period);
  const [table] = recogniseTables(grid, { plan: builtinPlan, ...(period && { period }) });
  return { name, truth, grid, table };
}

/** How many were right of those recognised and of those that are there. */
export interface Score {
  readonly right: number;
  readonly told: number;
  readonly there: number;
}

/** How well a sample was recognised; `wrong` names what was taken for certain and is not so. */
export interface SampleScore {
  readonly columns: Score;
  readonly rows: Score;
  readonly figures: Score;
  readonly wrong: readonly string[];
  readonly asked: readonly string[];
}

const FIGURES = ["numerator", "denominator", "percent"] as const;
/** What puts all figures of a row in doubt, and what explains that one is missing; the other doubts name their figure. */
const CONFLICTS = /dateInstead|Disagrees|Incomplete|AboveDenominator/;
const GAPS = /figureError|notCalculated/;

/** Compares what was recognised with the truth. */
export function scoreSample({ truth, table }: Sample): SampleScore {
  const rows = new Map(table?.rows.map((row) => [row.rowIndex + 1, row]));
  const told = columnsOf(table);
  const there = Object.entries(truth.columns);
  const rightColumns = there.filter(([role, column]) => told.get(role) === column);
  const found = truth.rows.map((row) => compareRow(row, rows.get(row.row)));
  const sum = (pick: (one: RowComparison) => number) =>
    found.reduce((total, one) => total + pick(one), 0);
  const strays = [...rows.values()].filter(
    (row) => row.taskCode !== null && !truth.rows.some(({ row: at }) => at === row.rowIndex + 1),
  );
  return {
    columns: { right: rightColumns.length, told: told.size, there: there.length },
    rows: {
      right: sum(({ row }) => row.right),
      told: sum(({ row }) => row.told),
      there: sum(({ row }) => row.there),
    },
    figures: {
      right: sum(({ figures }) => figures.right),
      told: sum(({ figures }) => figures.told),
      there: sum(({ figures }) => figures.there),
    },
    wrong: [
      ...there.flatMap(([role, column]) =>
        told.has(role) && told.get(role) !== column
          ? [`${role}: ${told.get(role)} is ${column}`]
          : [],
      ),
      ...found.flatMap(({ wrong }) => wrong),
      ...strays.map(
        ({ rowIndex, taskCode }) => `row ${rowIndex + 1}: ${taskCode} is no row of the table`,
      ),
    ],
    asked: [
      ...there.flatMap(([role, column]) =>
        told.has(role) ? [] : [`${role}: ${column} not found`],
      ),
      ...found.flatMap(({ asked }) => asked),
    ],
  };
}

/** The letters of the roles that are the wanted period's. */
const columnsOf = (table: RecognisedTable | undefined): ReadonlyMap<string, string> =>
  new Map(
    [...(table?.columns ?? [])]
      .filter(({ time }) => time === "current")
      .reverse()
      .flatMap(({ roles, columnIndex }) =>
        roles.map((role) => [role, columnName(columnIndex)] as const),
      ),
  );

interface RowComparison {
  readonly row: Score;
  readonly figures: Score;
  readonly wrong: readonly string[];
  readonly asked: readonly string[];
}

function compareRow(truth: RowTruth, row: RecognisedRow | undefined): RowComparison {
  const place = `row ${truth.row}`;
  if (!row) {
    const lost = FIGURES.filter((role) => truth[role] !== null).length;
    return {
      row: score(0, 0, 1),
      figures: score(0, 0, lost),
      wrong: [],
      asked: [`${place}: not seen`],
    };
  }
  const isSame =
    row.taskCode === truth.taskCode &&
    row.indicatorCode === truth.indicatorCode &&
    kindOf(row.kind) === kindOf(truth.kind);
  const figures = FIGURES.map((role) => compareFigure(role, truth, row));
  const shown = `${row.kind} ${row.indicatorCode ?? row.taskCode ?? ""} for ${truth.kind} ${truth.indicatorCode ?? truth.taskCode ?? ""} (${row.title})`;
  const wrongFacts = [
    ...(row.status !== truth.status ? [`status ${row.status} for ${truth.status}`] : []),
    ...(row.deadline !== truth.deadline ? [`deadline ${row.deadline} for ${truth.deadline}`] : []),
  ].map((text) => `${place}: ${text}`);
  const isWrong = !isSame && !row.question;
  return {
    row: score(Number(isSame && !row.question), Number(!row.question), 1),
    figures: figures.reduce(
      (a, { score: b }) => score(a.right + b.right, a.told + b.told, a.there + b.there),
      score(0, 0, 0),
    ),
    wrong: [
      ...(isWrong ? [`${place}: ${shown}`] : []),
      ...figures.flatMap(({ wrong }) => wrong.map((text) => `${place}: ${text}`)),
      ...wrongFacts,
    ],
    asked: [
      ...(row.question
        ? [
            `${place}: ${shown} [${row.flags.join()}] ${row.candidates.map(({ code, score: s }) => `${code} ${s.toFixed(2)}`).join(", ")}`,
          ]
        : []),
      ...figures.flatMap(({ asked }) => asked.map((text) => `${place}: ${text}`)),
    ],
  };
}

/** Whether a row is called a task or its indicator makes no difference where the codes are the same. */
const kindOf = (kind: string): string => (kind === "indicator" ? "task" : kind);

const score = (right: number, told: number, there: number): Score => ({ right, told, there });

function compareFigure(role: Figures, truth: RowTruth, row: RecognisedRow) {
  const [want, have] = [truth[role], row[role]];
  const isRight =
    want !== null && have !== null && Math.abs(want - have) < 1e-6 * Math.max(1, want);
  const isFlagged = row.flags.some((flag) => flag.startsWith(role) || CONFLICTS.test(flag));
  const isTold = have !== null && !isFlagged;
  const isLost =
    want !== null && have === null && !isFlagged && !row.flags.some((flag) => GAPS.test(flag));
  return {
    score: score(Number(isRight && isTold), Number(isTold), Number(want !== null)),
    wrong:
      (isTold && !isRight) || isLost ? [`${role} ${have} for ${want} [${row.flags.join()}]`] : [],
    asked:
      want !== null && !isTold && !isLost
        ? [`${role} ${have} for ${want} [${row.flags.join()}]`]
        : [],
  };
}
