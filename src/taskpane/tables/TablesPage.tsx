import { Button } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons";
import { linkErrorWords, paneMessages, tablesMessages } from "../../messages";
import { Busy } from "../feedback/Busy";
import { Notice } from "../feedback/Notice";
import { PeriodPicker } from "../fields/PeriodPicker";
import { UnitPicker } from "../fields/UnitPicker";
import { yearsToChoose } from "../firstChoice";
import { Page } from "../Page";
import { usePageStyles } from "../page.styles";
import type { PageProps } from "../tools";
import { LinkForm } from "./LinkForm";
import { LinkedTables } from "./LinkedTables";
import { TableView } from "./TableView";
import { useTablesPage } from "./useTablesPage";

const words = tablesMessages;

/** The way of a unit that keeps a table of its own: it is found, understood, asked about where that is needed, and linked. */
export function TablesPage(props: PageProps) {
  const styles = usePageStyles();
  const page = useTablesPage(props);
  const { tools } = props;
  const { found, unit } = page;
  const { job, table, tables } = found;
  return (
    <Page title={words.title} intro={words.intro}>
      <LinkedTables links={page.links} tools={tools} onUnlink={page.unlink} />
      <UnitPicker
        units={page.units}
        unit={unit}
        problem={table && !unit ? paneMessages.unit.required : undefined}
        onChange={page.chooseUnit}
      />
      <PeriodPicker
        value={props.choice}
        years={yearsToChoose(tools.plan, tools.today)}
        onChange={page.choosePeriod}
      />
      <Button
        appearance={table ? "secondary" : "primary"}
        icon={<TableSearchRegular />}
        className={styles.action}
        disabledFocusable={job.kind === "busy"}
        onClick={page.find}
      >
        {table ? words.again : words.find}
      </Button>
      {job.kind === "busy" && <Busy label={words.busy} onStop={found.stop} />}
      {job.kind === "failed" && <Failure {...linkErrorWords(job.error)} />}
      {table && tables && (
        <>
          <TableView table={table} tables={tables} page={page} tools={tools} />
          <LinkForm page={page} />
        </>
      )}
    </Page>
  );
}

function Failure({ what, mend }: { readonly what: string; readonly mend: string }) {
  return <Notice intent="error" title={what} advice={mend} />;
}
