import type { CellFault } from "../../sheets";
import type { Selection } from "./useMendPage";

/** What can be done with a faulty cell; where its sheet is protected nothing can be chosen. */
export interface FaultTools {
  readonly selection?: Selection;
  readonly onGoTo: (place: CellFault["place"]) => void;
}
