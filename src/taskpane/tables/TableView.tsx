import { Accordion, Button, Field, Link, Select, Text } from "@fluentui/react-components";
import type { ForeignTable } from "../../actions";
import { tablesMessages } from "../../messages";
import { isSamePeriod } from "../../reporting";
import { cellAddress, rangeAddress, type RecognisedTable } from "../../sheets";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import { Section } from "../Section";
import type { PaneTools } from "../tools";
import { useGoTo } from "../useGoTo";
import { Columns } from "./Columns";
import { isAsked } from "./isAsked";
import { Questions } from "./Questions";
import { Rows } from "./Rows";
import { useTablesStyles } from "./tables.styles";
import type { TablesPageState } from "./useTablesPage";

const words = tablesMessages.found;

/** A table as it was understood: where it is, its questions first, then its columns and rows, each of which can be corrected. */
export function TableView(props: {
  readonly table: RecognisedTable;
  readonly tables: readonly ForeignTable[];
  readonly page: TablesPageState;
  readonly tools: PaneTools;
}) {
  const styles = useTablesStyles();
  const { table, tables, page, tools } = props;
  const { goTo, failure } = useGoTo(tools.workbook);
  const { sheet, range } = table;
  const toRow = (rowIndex: number) => goTo({ sheet, cell: cellAddress(rowIndex, range.left) });
  const view = { table, page, plan: tools.plan, onGoTo: toRow };
  return (
    <>
      <Section title={words.title}>
        <TableChoice tables={tables} page={page} />
        <Link as="button" className={styles.place} onClick={() => toRow(range.top)}>
          {placeOf(table)}
        </Link>
        <Text>{countWords(table)}</Text>
        {failure && <WorkbookFailure error={failure} />}
        <Doubts {...props} />
      </Section>
      <Questions
        rows={table.rows.filter((row) => isAsked(row, page.found.answers))}
        answers={page.found.answers}
        plan={tools.plan}
        onGoTo={toRow}
        intro={tablesMessages.questions.intro}
        onAnswer={page.found.answerRow}
      />
      <Accordion multiple collapsible>
        <Columns {...view} />
        <Rows {...view} />
      </Accordion>
    </>
  );
}

/** The choice of a table where several were found. */
function TableChoice(props: {
  readonly tables: readonly ForeignTable[];
  readonly page: TablesPageState;
}) {
  const styles = useTablesStyles();
  const { tables, page } = props;
  if (tables.length < 2) return null;
  return (
    <Field label={words.choose} className={styles.choice}>
      <Select
        value={page.found.index}
        onChange={(_, { value }) => page.found.chooseTable(Number(value))}
      >
        {tables.map(({ table }, index) => (
          <option key={placeOf(table)} value={index}>
            {placeOf(table)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** How many rows are known, asked about, and none of the plan's. */
function countWords({ rows }: RecognisedTable): string {
  const asked = rows.filter(({ question }) => question).length;
  const known = rows.filter(({ taskCode, question }) => taskCode !== null && !question).length;
  return words.rows(known, asked, rows.length - known - asked);
}

const placeOf = ({ sheet, range }: RecognisedTable): string =>
  words.place(sheet, rangeAddress(range));

/** What the sheet says otherwise than the officer has chosen. */
function Doubts(props: {
  readonly table: RecognisedTable;
  readonly tables: readonly ForeignTable[];
  readonly page: TablesPageState;
  readonly tools: PaneTools;
}) {
  const { table, tables, page, tools } = props;
  const { statedPeriod: stated, periodMissing, period } = table;
  const named = tools.plan.units.find(({ id }) => id === tables[page.found.index]?.unitId);
  const isOtherPeriod = stated && period && !isSamePeriod(stated, period);
  return (
    <>
      {named && page.unit && named.id !== page.unit.id && (
        <Notice
          intent="warning"
          title={words.otherUnit(named.name)}
          advice={words.differs}
          actions={<Button onClick={() => page.chooseUnit(named.id)}>{words.useUnit}</Button>}
        />
      )}
      {isOtherPeriod && (
        <Notice
          intent="warning"
          title={words.otherPeriod(stated)}
          advice={words.differs}
          actions={
            <Button onClick={() => page.choosePeriod({ period: stated, regime: page.regime })}>
              {words.usePeriod}
            </Button>
          }
        />
      )}
      {periodMissing && (
        <Notice intent="warning" title={words.noColumns} advice={words.noColumnsAdvice} />
      )}
    </>
  );
}
