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
  const asked = table.rows.filter(({ question }) => question).length;
  const known = table.rows.filter(
    ({ taskCode, question }) => taskCode !== null && !question,
  ).length;
  const toRow = (rowIndex: number) => goTo({ sheet, cell: cellAddress(rowIndex, range.left) });
  const view = { table, page, plan: tools.plan, onGoTo: toRow };
  return (
    <>
      <Section title={words.title}>
        {tables.length > 1 && (
          <Field label={words.choose} className={styles.choice}>
            <Select
              value={page.found.index}
              onChange={(_, { value }) => page.found.chooseTable(Number(value))}
            >
              {tables.map(({ table: each }, index) => (
                <option key={placeOf(each)} value={index}>
                  {placeOf(each)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Link as="button" className={styles.place} onClick={() => toRow(range.top)}>
          {placeOf(table)}
        </Link>
        <Text>{words.rows(known, asked, table.rows.length - known - asked)}</Text>
        {failure && <WorkbookFailure error={failure} />}
        <Doubts {...props} />
      </Section>
      <Questions {...view} />
      <Accordion multiple collapsible>
        <Columns {...view} />
        <Rows {...view} />
      </Accordion>
    </>
  );
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
