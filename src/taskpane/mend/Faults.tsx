import { Button, Text } from "@fluentui/react-components";
import { WandRegular } from "@fluentui/react-icons";
import type { CellDiagnosis } from "../../actions";
import { paneMessages } from "../../messages";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import { useListStyles } from "../list.styles";
import { usePageStyles } from "../page.styles";
import { Section } from "../Section";
import type { PaneTools } from "../tools";
import { useGoTo } from "../useGoTo";
import { ChoiceBox } from "./ChoiceBox";
import { FaultGroupItem } from "./FaultGroupItem";
import { faultySheets, type FaultySheet } from "./faultGroups";
import type { FaultTools } from "./faultTools";
import type { Selection } from "./useMendPage";

const words = paneMessages.mend;

/** What is wrong, by sheet and kind; what is chosen is mended with one press. */
export function Faults(props: {
  readonly diagnosis: CellDiagnosis;
  readonly selection: Selection;
  readonly workbook: PaneTools["workbook"];
  readonly isWriting: boolean;
  readonly onMend: () => void;
}) {
  const { diagnosis, selection } = props;
  const { goTo, failure } = useGoTo(props.workbook);
  if (diagnosis.faults.length === 0) {
    const advice = words.cleanAdvice(diagnosis.sheets.length);
    return <Notice intent="success" title={words.clean} advice={advice} />;
  }
  return (
    <>
      <Text>{words.found(diagnosis.faults.length, selection.mendable.length)}</Text>
      {selection.mendable.length > 0 && <Mend {...props} />}
      {failure && <WorkbookFailure error={failure} />}
      {faultySheets(diagnosis).map((sheet) => (
        <SheetFaults
          key={sheet.sheet}
          {...sheet}
          tools={{ onGoTo: goTo, ...(!sheet.isClosed && { selection }) }}
        />
      ))}
    </>
  );
}

function Mend(props: {
  readonly selection: Selection;
  readonly isWriting: boolean;
  readonly onMend: () => void;
}) {
  const styles = usePageStyles();
  const { selection, isWriting, onMend } = props;
  const { chosen, mendable } = selection;
  return (
    <>
      <ChoiceBox label={words.all(mendable.length)} faults={mendable} selection={selection} />
      <Button
        appearance="primary"
        icon={<WandRegular />}
        className={styles.action}
        disabledFocusable={isWriting || chosen.length === 0}
        onClick={onMend}
      >
        {isWriting ? words.writing : chosen.length > 0 ? words.mend(chosen.length) : words.none}
      </Button>
    </>
  );
}

function SheetFaults(props: FaultySheet & { readonly tools: FaultTools }) {
  const lists = useListStyles();
  const { sheet, isClosed, count, groups, tools } = props;
  return (
    <Section title={words.sheet(sheet, count)}>
      {isClosed && <Notice intent="warning" title={words.closed} advice={words.closedAdvice} />}
      <ul className={lists.list}>
        {groups.map((group) => (
          <FaultGroupItem key={group.kind} group={group} tools={tools} />
        ))}
      </ul>
    </Section>
  );
}
