import type { CellDiagnosis } from "../../actions";
import type { CellFault, FaultKind } from "../../sheets";

/** Faults of one kind on one sheet, in the sheet's order; a cell with several stands with the gravest. */
export interface FaultGroup {
  readonly kind: FaultKind;
  readonly faults: readonly CellFault[];
}

/** What is wrong on one sheet. */
export interface FaultySheet {
  readonly sheet: string;
  /** Protected: nothing can be mended there. */
  readonly isClosed: boolean;
  readonly count: number;
  readonly groups: readonly FaultGroup[];
}

/** The kinds in the order in which they are shown. */
const KINDS: readonly FaultKind[] = [
  "tcvn3",
  "vni",
  "textNumber",
  "ambiguousNumber",
  "decomposed",
  "spaces",
];

/** The sheets on which something is wrong, in tab order, each with its faults by kind. */
export const faultySheets = ({ faults, sheets, closed }: CellDiagnosis): readonly FaultySheet[] =>
  sheets
    .map((sheet) => {
      const own = faults.filter(({ place }) => place.sheet === sheet);
      return { sheet, isClosed: closed.includes(sheet), count: own.length, groups: groupsOf(own) };
    })
    .filter(({ count }) => count > 0);

/** The faults that can be mended where they stand. */
export const mendableOf = ({ faults, closed }: CellDiagnosis): readonly CellFault[] =>
  faults.filter(({ place, mend }) => mend.kind === "mendable" && !closed.includes(place.sheet));

/** What tells a faulty cell from all others. */
export const faultKey = ({ place }: CellFault): string => JSON.stringify([place.sheet, place.cell]);

const groupsOf = (faults: readonly CellFault[]): readonly FaultGroup[] =>
  KINDS.map((kind) => ({ kind, faults: faults.filter(({ kinds }) => kinds[0] === kind) })).filter(
    (group) => group.faults.length > 0,
  );
