import { Button, Text } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { paneMessages } from "../../messages";
import { useCheckPageStyles } from "./checkPage.styles";

const words = paneMessages.check.step;

/** Leads from one finding to the next, and round from the last to the first; `index` is -1 before the first step. */
export function Stepper(props: {
  readonly index: number;
  readonly total: number;
  readonly onStep: (index: number) => void;
}) {
  const styles = useCheckPageStyles();
  const { index, total, onStep } = props;
  return (
    <div role="group" aria-label={words.label} className={styles.stepper}>
      <Button
        size="small"
        icon={<ChevronLeftRegular />}
        onClick={() => onStep((Math.max(index, 0) + total - 1) % total)}
      >
        {words.previous}
      </Button>
      <Text role="status">{index < 0 ? words.none(total) : words.position(index + 1, total)}</Text>
      <Button
        size="small"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        onClick={() => onStep((index + 1) % total)}
      >
        {words.next}
      </Button>
    </div>
  );
}
