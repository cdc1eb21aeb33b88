import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { paneMessages } from "../../messages";
import { useListStyles } from "../list.styles";
import { ChoiceBox } from "./ChoiceBox";
import { FaultItem } from "./FaultItem";
import { faultKey, type FaultGroup } from "./faultGroups";
import type { FaultTools } from "./faultTools";
import { useMendPageStyles } from "./mendPage.styles";

const words = paneMessages.mend;

/** More cells than these are shown when asked for, so that a sheet full of them does not slow the pane down. */
const SHOWN_AT_FIRST = 50;

/** Faults of one kind, chosen together or one by one. */
export function FaultGroupItem(props: { readonly group: FaultGroup; readonly tools: FaultTools }) {
  const lists = useListStyles();
  const styles = useMendPageStyles();
  const { group, tools } = props;
  const [isOpen, setOpen] = useState(false);
  const { kind, faults } = group;
  const mendable = faults.filter(({ mend }) => mend.kind === "mendable");
  const name = words.group(kind, faults.length);
  return (
    <li className={lists.item}>
      {tools.selection && mendable.length > 0 ? (
        <ChoiceBox label={name} faults={mendable} selection={tools.selection} />
      ) : (
        <Text weight="semibold">{name}</Text>
      )}
      <Text className={styles.about}>{words.about(kind)}</Text>
      <Button
        size="small"
        className={styles.fold}
        aria-expanded={isOpen}
        aria-label={`${isOpen ? words.hideCells : words.showCells}: ${name}`}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? words.hideCells : words.showCells}
      </Button>
      {isOpen && <Cells {...props} />}
    </li>
  );
}

function Cells({ group, tools }: { readonly group: FaultGroup; readonly tools: FaultTools }) {
  const lists = useListStyles();
  const [isWhole, setWhole] = useState(false);
  const { faults } = group;
  const shown = isWhole ? faults : faults.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className={lists.list}>
        {shown.map((fault) => (
          <FaultItem key={faultKey(fault)} fault={fault} tools={tools} />
        ))}
      </ul>
      {shown.length < faults.length && (
        <Button appearance="subtle" onClick={() => setWhole(true)}>
          {words.showAll(faults.length)}
        </Button>
      )}
    </>
  );
}
