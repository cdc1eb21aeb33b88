import {
  statementOf,
  type ExclusionReason,
  type Part,
  type Sending,
  type Standing,
  type TallyEntry,
  type TaskStanding,
} from "../../consolidation";
import { parseFigure, type Place } from "../../reporting";
import { cellText, type CellValue } from "../../shared";
import type { Grid } from "../grid";
import { dataColumnIndex, type DataRole } from "./dataColumns";
import { parseKey, type DataKey, type DataRow } from "./dataRow";
import { EXCLUSION_WORDS, ROW_KIND_WORDS, STANDING_WORDS, TASK_STANDING_WORDS } from "./vocabulary";

/** The rows that a sheet of figures holds, as the secretariat has left them; a row without a key, or with one seen above, is none. */
export function readDataSheet({ values }: Grid): readonly DataRow[] {
  const seen = new Set<string>();
  return values.slice(1).flatMap((cells) => {
    const cell = (role: DataRole): CellValue => cells[dataColumnIndex(role)] ?? null;
    const text = cellText(cell("key"));
    const key = seen.has(text) ? undefined : parseKey(text);
    seen.add(text);
    if (!key) return [];
    return [cell("kind") === ROW_KIND_WORDS.task ? taskRow(key, cell) : indicatorRow(key, cell)];
  });
}

type CellOf = (role: DataRole) => CellValue;

function taskRow({ period, code, unitId }: DataKey, cell: CellOf): DataRow {
  const standing = wordIn<TaskStanding>(TASK_STANDING_WORDS, cell("standing")) ?? "notReported";
  const isDue = cell("denominator") === 1;
  const [place] = hasSource(cell) ? placesOf(cell) : [];
  return {
    kind: "task",
    period,
    code,
    isDue,
    share: { unitId, standing, ...(place && { place }) },
  };
}

const indicatorRow = (key: DataKey, cell: CellOf): DataRow => ({
  kind: "indicator",
  period: key.period,
  code: key.code,
  part: partOf(key, cell),
});

/** A row does in the sums what its standing says; figures that can't be summed are left out whatever it says. */
function partOf(key: DataKey, cell: CellOf): Part {
  const { unitId } = key;
  const standing = wordIn<Standing>(STANDING_WORDS, cell("standing")) ?? "excluded";
  const entry = entryOf(key, cell, standing);
  if (standing === "counted" || standing === "standIn") {
    return entry.statement.kind === "figures"
      ? { standing, unitId, entry, figures: entry.statement }
      : excludedPart(entry, cell);
  }
  if (standing === "excluded") return excludedPart(entry, cell);
  if (standing === "missing" && !hasSource(cell)) return { standing, unitId };
  return { standing, unitId, entry };
}

function excludedPart(entry: TallyEntry, cell: CellOf): Part {
  const reason = wordIn<ExclusionReason>(EXCLUSION_WORDS, cell("reason")) ?? "otherFault";
  return {
    standing: "excluded",
    unitId: entry.unitId,
    entry: { ...entry, statement: { kind: "unusable", reason } },
    reason,
  };
}

function entryOf({ unitId, period, code }: DataKey, cell: CellOf, standing: Standing): TallyEntry {
  const [first, second = first] = placesOf(cell);
  const place = first ?? sourceOf(cell);
  const pair = {
    numerator: parseFigure(cell("numerator"), place),
    denominator: parseFigure(cell("denominator"), second ?? place),
  };
  const sending = sendingOf(cell);
  const cumulative = cumulativeOf(cell);
  return {
    unitId,
    period,
    indicator: code,
    role: standing === "crossCheck" || standing === "standIn" ? "lead" : "coordinating",
    ...pair,
    statement: standing === "notOccurring" ? { kind: "notOccurring" } : statementOf(pair, []),
    ...(cumulative && { cumulative }),
    ...(sending && { sending }),
  };
}

/** What the unit's own sheet gave as its sums so far; nothing where it gave none. */
function cumulativeOf(cell: CellOf): TallyEntry["cumulative"] {
  const [numerator, denominator] = [cell("cumulativeNumerator"), cell("cumulativeDenominator")].map(
    (value) => parseFigure(value, sourceOf(cell)),
  );
  if (!numerator || !denominator) return undefined;
  const isBlank = numerator.kind === "blank" && denominator.kind === "blank";
  return isBlank ? undefined : { numerator, denominator };
}

function sendingOf(cell: CellOf): Sending | undefined {
  const version = Number(cellText(cell("version")));
  const sentAt = cellText(cell("sentAt"));
  if (!(version > 0)) return undefined;
  return sentAt === "" ? { version } : { sentAt, version };
}

const hasSource = (cell: CellOf): boolean => cellText(cell("sheet")) !== "";

const sourceOf = (cell: CellOf): Place => {
  const [file, sheet] = [cellText(cell("file")), cellText(cell("sheet"))];
  return file === "" ? { sheet } : { file, sheet };
};

const placesOf = (cell: CellOf): readonly Place[] =>
  cellText(cell("cells"))
    .split("; ")
    .filter((address) => address !== "")
    .map((address) => ({ ...sourceOf(cell), cell: address }));

/** The key whose words a cell holds. */
function wordIn<K extends string>(
  words: Readonly<Record<K, string>>,
  value: CellValue,
): K | undefined {
  const isKey = (key: string): key is K => key in words;
  return Object.keys(words)
    .filter(isKey)
    .find((key) => words[key] === value);
}
