import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Text,
} from "@fluentui/react-components";
import { useState } from "react";
import { tablesMessages } from "../../messages";
import type { RecognisedRow } from "../../sheets";
import { useListStyles } from "../list.styles";
import { CodeSelect } from "./CodeSelect";
import { isAsked } from "./isAsked";
import { RowHead } from "./RowHead";
import { useTablesStyles } from "./tables.styles";
import type { TableViewProps } from "./tableViewProps";

const words = tablesMessages.rows;

/** More rows than these are shown when asked for. */
const SHOWN_AT_FIRST = 60;

/** What every other row was taken for, in the order of the sheet, to be corrected where it is wrong. */
export function Rows(view: TableViewProps) {
  const styles = useTablesStyles();
  const lists = useListStyles();
  const [isWhole, setWhole] = useState(false);
  const rows = view.table.rows.filter((row) => !isAsked(row, view.page.found.answers));
  const shown = isWhole ? rows : rows.slice(0, SHOWN_AT_FIRST);
  return (
    <AccordionItem value="rows">
      <AccordionHeader as="h2" expandIconPosition="end" className={styles.fold}>
        {words.title(rows.length)}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <ul className={lists.list}>
          {shown.map((row) => (
            <RowItem key={row.rowIndex} row={row} {...view} />
          ))}
        </ul>
        {rows.length > shown.length && (
          <Button appearance="subtle" onClick={() => setWhole(true)}>
            {words.showAll(rows.length)}
          </Button>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}

function RowItem({ row, page, plan, onGoTo }: TableViewProps & { readonly row: RecognisedRow }) {
  const styles = useTablesStyles();
  const lists = useListStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={lists.item}>
      <RowHead row={row} onGoTo={onGoTo} />
      {isOpen ? (
        <CodeSelect row={row} plan={plan} said={undefined} onAnswer={page.found.answerRow} />
      ) : (
        <div className={styles.taken}>
          <Text className={styles.quiet}>{rowWords(row)}</Text>
          <Button
            size="small"
            aria-label={words.changeRow(row.rowIndex + 1)}
            onClick={() => setOpen(true)}
          >
            {words.change}
          </Button>
        </div>
      )}
    </li>
  );
}

/** What a row was taken for, and why. */
function rowWords({ kind, taskCode, indicatorCode, reasons }: RecognisedRow): string {
  const what = `${tablesMessages.kinds[kind]} ${indicatorCode ?? taskCode ?? ""}`.trim();
  const why = reasons.map((reason) => tablesMessages.reasons[reason]).join(", ");
  return why === "" ? what : `${what} (${why})`;
}
