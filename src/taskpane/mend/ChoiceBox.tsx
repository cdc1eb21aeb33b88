import { Checkbox } from "@fluentui/react-components";
import type { CellFault } from "../../sheets";
import type { Selection } from "./useMendPage";

/** One box for several cells: ticked where all are chosen, half where some are. */
export function ChoiceBox(props: {
  readonly label: string;
  readonly faults: readonly CellFault[];
  readonly selection: Selection;
}) {
  const { label, faults, selection } = props;
  const count = faults.filter(selection.isChosen).length;
  const state = count === faults.length ? true : count > 0 ? "mixed" : false;
  return (
    <Checkbox
      label={label}
      checked={state}
      onChange={(_, { checked }) => selection.choose(faults, checked !== false)}
    />
  );
}
