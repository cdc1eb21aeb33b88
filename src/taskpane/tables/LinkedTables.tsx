import { Button, Link, Text } from "@fluentui/react-components";
import type { LinkedSheet } from "../../actions";
import { linkErrorWords, tablesMessages } from "../../messages";
import { periodWords } from "../../reporting";
import { Busy } from "../feedback/Busy";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import { useListStyles } from "../list.styles";
import { Section } from "../Section";
import type { PaneTools } from "../tools";
import { useGoTo } from "../useGoTo";
import { useTablesStyles } from "./tables.styles";
import type { TablesPageState } from "./useTablesPage";

const words = tablesMessages;

/** What the workbook links already, each with the way to it and the way to let it go. */
export function LinkedTables(props: {
  readonly links: TablesPageState["links"];
  readonly tools: PaneTools;
  readonly onUnlink: (linked: LinkedSheet) => void;
}) {
  const lists = useListStyles();
  const { sheets, failure, letting } = props.links;
  return (
    <>
      {failure && <WorkbookFailure error={failure} />}
      {letting.kind === "busy" && <Busy label={words.unlinking} />}
      {letting.kind === "failed" && <LettingFailure {...linkErrorWords(letting.error)} />}
      {letting.kind === "done" && (
        <Notice intent="success" title={words.linked.undone(letting.value.sheet)} />
      )}
      {sheets.length > 0 && (
        <Section title={words.linked.title(sheets.length)}>
          <ul className={lists.list}>
            {sheets.map((linked) => (
              <LinkedItem key={keyOf(linked)} {...props} linked={linked} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function LinkedItem(props: {
  readonly linked: LinkedSheet;
  readonly tools: PaneTools;
  readonly onUnlink: (linked: LinkedSheet) => void;
}) {
  const styles = useTablesStyles();
  const lists = useListStyles();
  const { linked, tools, onUnlink } = props;
  const { sheet, tag, grid } = linked;
  const { goTo, failure } = useGoTo(tools.workbook);
  const unit = tools.plan.units.find(({ id }) => id === tag.unitId);
  return (
    <li className={lists.item}>
      <div className={styles.head}>
        <Link as="button" className={styles.place} onClick={() => goTo({ sheet })}>
          {sheet}
        </Link>
        <Button size="small" onClick={() => onUnlink(linked)}>
          {words.linked.unlink}
        </Button>
      </div>
      <Text className={styles.quiet}>
        {unit?.name ?? tag.unitId} - {periodWords(tag.period)}
      </Text>
      {grid.values.length === 0 && <Text>{words.linked.missing}</Text>}
      {failure && <WorkbookFailure error={failure} />}
    </li>
  );
}

const keyOf = ({ linked: { link } }: LinkedSheet): string =>
  `${link.sheet} ${periodWords(link.period)} ${link.fingerprint}`;

function LettingFailure({ what, mend }: { readonly what: string; readonly mend: string }) {
  return <Notice intent="error" title={what} advice={mend} />;
}
