import type { Plan } from "../../plan";
import type { RecognisedTable } from "../../sheets";
import type { TablesPageState } from "./useTablesPage";

/** What every part of the view of a table is given. */
export interface TableViewProps {
  readonly table: RecognisedTable;
  readonly page: TablesPageState;
  readonly plan: Plan;
  /** Shows a row (0-based) of the table's sheet. */
  readonly onGoTo: (rowIndex: number) => void;
}
