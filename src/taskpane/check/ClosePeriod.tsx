import { Button, mergeClasses, Text } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons";
import {
  closePeriod,
  reopenPeriod,
  type CheckedReports,
  type CheckedSheet,
  type ClosedSheet,
  type ClosingError,
} from "../../actions";
import { closingErrorWords, paneMessages } from "../../messages";
import {
  dateWords,
  formatPeriod,
  isSameScope,
  periodWindow,
  periodWords,
  sendingDay,
  type ReportScope,
} from "../../reporting";
import { Busy } from "../feedback/Busy";
import { Notice } from "../feedback/Notice";
import { useListStyles } from "../list.styles";
import { Section } from "../Section";
import type { PaneTools } from "../tools";
import { useJob } from "../useJob";
import { useCheckPageStyles } from "./checkPage.styles";
import { countOf } from "./findingGroups";

const words = paneMessages.check.closing;

/** The sheets whose periods can be closed, being without errors, or opened again; each with the day by which it is due. */
export function ClosePeriod(props: {
  readonly checked: CheckedReports;
  readonly tools: PaneTools;
  readonly onChanged: () => void;
}) {
  const lists = useListStyles();
  const { sheets } = props.checked;
  if (sheets.length === 0) return null;
  return (
    <Section title={words.title}>
      <ul className={lists.list}>
        {sheets.map((sheet) => (
          <SheetToClose
            key={`${sheet.sheet} ${formatPeriod(sheet.tag.period)}`}
            {...props}
            sheet={sheet}
          />
        ))}
      </ul>
    </Section>
  );
}

function SheetToClose(props: {
  readonly sheet: CheckedSheet;
  readonly checked: CheckedReports;
  readonly tools: PaneTools;
  readonly onChanged: () => void;
}) {
  const styles = useCheckPageStyles();
  const lists = useListStyles();
  const { checked, tools, onChanged } = props;
  const { sheet, tag, issues, linked } = props.sheet;
  const { workbook, plan, today } = tools;
  const { job, start } = useJob<ClosedSheet, ClosingError>();
  const closing = checked.terms.closings?.find((each) => isSameScope(each, tag));
  const run = (change: typeof closePeriod) =>
    start(async () => {
      const changed = await change(workbook, { plan, sheet, period: tag.period, today });
      if (changed.ok) onChanged();
      return changed;
    });
  const isFit = countOf(issues, "error") === 0;
  return (
    <li className={mergeClasses(lists.item, styles.finding)}>
      <Text weight="semibold">{linked ? words.linked(sheet, periodWords(tag.period)) : sheet}</Text>
      <Text>{closing ? words.closed(dateWords(closing.closedOn)) : words.due(dueDay(tag))}</Text>
      <Text className={styles.mend}>{whatItDoes(linked !== undefined, closing !== undefined)}</Text>
      {job.kind === "busy" && <Busy label={words.busy} />}
      {job.kind === "failed" && <ClosingFailure error={job.error} />}
      {closing ? (
        <Button size="small" onClick={() => run(reopenPeriod)}>
          {words.reopen}
        </Button>
      ) : (
        <Button
          size="small"
          icon={<LockClosedRegular />}
          disabledFocusable={!isFit}
          onClick={() => run(closePeriod)}
        >
          {words.close}
        </Button>
      )}
      {!closing && !isFit && <Text className={styles.mend}>{words.unfit}</Text>}
    </li>
  );
}

const dueDay = ({ period, regime }: ReportScope): string =>
  dateWords(sendingDay(periodWindow(period, regime).end));

/** What closing does on the sheet, or has done; a linked table is the unit's own, of which nothing is locked. */
function whatItDoes(isLinked: boolean, isClosed: boolean): string {
  const { does, has } = isLinked ? words.onLinked : words.onOurs;
  return isClosed ? has : does;
}

function ClosingFailure({ error }: { readonly error: ClosingError }) {
  const { what, mend } = closingErrorWords(error);
  return <Notice intent="error" title={what} advice={mend} />;
}
