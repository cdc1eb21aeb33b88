import { parquetWriteBuffer } from "hyparquet-writer";
import { formatPeriod } from "../../reporting";
import { unitOf, type DataRow } from "../../sheets";

type FactType = "STRING" | "DOUBLE" | "INT32";

/** A column of the facts: its name, and what a row holds there; undefined becomes NULL. */
interface FactColumn {
  readonly name: string;
  readonly type: FactType;
  readonly value: (row: DataRow) => string | number | undefined;
}

/** One row a figure or a lead's share in a task; the queries in percentages.sql read these columns. */
const COLUMNS: readonly FactColumn[] = [
  { name: "period", type: "STRING", value: ({ period }) => formatPeriod(period) },
  { name: "unit_id", type: "STRING", value: unitOf },
  { name: "kind", type: "STRING", value: ({ kind }) => kind },
  { name: "code", type: "STRING", value: ({ code }) => code },
  { name: "numerator", type: "DOUBLE", value: (row) => figure(row, "numerator") },
  { name: "denominator", type: "DOUBLE", value: (row) => figure(row, "denominator") },
  {
    name: "standing",
    type: "STRING",
    value: (row) => (row.kind === "task" ? row.share.standing : row.part.standing),
  },
  {
    name: "is_due",
    type: "INT32",
    value: (row) => (row.kind === "task" ? Number(row.isDue) : undefined),
  },
  {
    name: "reason",
    type: "STRING",
    value: (row) =>
      row.kind === "indicator" && row.part.standing === "excluded" ? row.part.reason : undefined,
  },
  { name: "file", type: "STRING", value: (row) => placeOf(row)?.file },
  { name: "sheet", type: "STRING", value: (row) => placeOf(row)?.sheet },
  { name: "cell", type: "STRING", value: (row) => placeOf(row)?.cell },
  { name: "sent_at", type: "STRING", value: (row) => sendingOf(row)?.sentAt },
  { name: "version", type: "INT32", value: (row) => sendingOf(row)?.version },
];

/** The rows of the sheet of figures as a Parquet file, for stores that hold a country's. */
export const factsFile = (rows: readonly DataRow[]): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: COLUMNS.map(({ name, type, value }) => ({
        name,
        type,
        nullable: true,
        data: rows.map((row) => value(row) ?? null),
      })),
    }),
  );

function figure(row: DataRow, part: "numerator" | "denominator"): number | undefined {
  const found = row.kind === "indicator" ? row.part.entry?.[part] : undefined;
  return found?.kind === "number" ? found.value : undefined;
}

const placeOf = (row: DataRow) =>
  row.kind === "task" ? row.share.place : row.part.entry?.numerator.place;

const sendingOf = (row: DataRow) =>
  row.kind === "indicator" ? row.part.entry?.sending : undefined;
