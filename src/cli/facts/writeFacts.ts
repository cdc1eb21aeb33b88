import { fileWriter, parquetWriteRows } from "hyparquet-writer";
import { FACT_COLUMNS, type Fact } from "./factColumns";

/** So many rows are held before they are written; a Parquet reader skips whole groups of them. */
const GROUP_ROWS = 20_000;

/** Writes facts as they come into a Parquet file, a group of rows at a time, so that a country's need not be held at once. */
export async function writeFacts(path: string, facts: AsyncIterable<Fact>): Promise<void> {
  await parquetWriteRows({
    writer: fileWriter(path),
    rows: facts,
    columns: FACT_COLUMNS.map(({ name, type }) => ({ name, type, nullable: true })),
    rowGroupSize: GROUP_ROWS,
  });
}
