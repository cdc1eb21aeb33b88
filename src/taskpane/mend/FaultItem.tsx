import { Checkbox, Link, Text } from "@fluentui/react-components";
import { paneMessages } from "../../messages";
import type { CellFault } from "../../sheets";
import { useListStyles } from "../list.styles";
import type { FaultTools } from "./faultTools";
import { useMendPageStyles } from "./mendPage.styles";
import { stateLines } from "./stateLines";

const words = paneMessages.mend;

/** One faulty cell: where it is, what stands there, and what would stand there or why it is left as it is. */
export function FaultItem(props: { readonly fault: CellFault; readonly tools: FaultTools }) {
  const styles = useMendPageStyles();
  const lists = useListStyles();
  const { fault, tools } = props;
  const { place, kinds, mend } = fault;
  const { selection } = tools;
  const { before, after } = stateLines(fault);
  return (
    <li className={lists.item}>
      <div className={styles.cell}>
        {selection && mend.kind === "mendable" && (
          <Checkbox
            aria-label={words.choose(place.cell)}
            checked={selection.isChosen(fault)}
            onChange={(_, { checked }) => selection.choose([fault], checked === true)}
          />
        )}
        <div className={styles.words}>
          <Link as="button" className={styles.place} onClick={() => tools.onGoTo(place)}>
            {words.cell(place.cell)}
          </Link>
          <State label={words.before} text={before} />
          {after !== undefined && <State label={words.after} text={after} />}
          {mend.kind === "left" && <Text>{words.left(mend.reason, mend.readings)}</Text>}
          {kinds.length > 1 && <Text className={styles.about}>{words.also(kinds.slice(1))}</Text>}
        </div>
      </div>
    </li>
  );
}

function State({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useMendPageStyles();
  return (
    <Text className={styles.state}>
      <span className={styles.label}>{label}: </span>
      {text}
    </Text>
  );
}
