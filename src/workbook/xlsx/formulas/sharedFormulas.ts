import { parseRange } from "../../../sheets";
import { fault } from "../fault";
import type { StoredCell, StoredFormula } from "../parts/storedCell";
import { plainFormula } from "./functionPrefixes";
import { shiftFormula } from "./shiftFormula";

interface Master {
  readonly text: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Gives each cell of a scan its own formula; the cells must come in the sheet's order. */
export interface FormulaReader {
  /** The cell's formula in English without "=", or undefined where it has none; a follower of a shared one gets its own. */
  read(cell: StoredCell): string | undefined;
}

/** A reader of one sheet's formulas. */
export function formulaReader(): FormulaReader {
  const masters = new Map<string, Master>();
  return {
    read(cell) {
      const { formula } = cell;
      if (!formula || formula.kind === "dataTable") return undefined;
      if (formula.kind === "shared") return readShared(cell, { formula, masters });
      return formula.text === "" ? undefined : plainFormula(formula.text);
    },
  };
}

interface SharedRead {
  readonly formula: StoredFormula;
  readonly masters: Map<string, Master>;
}

function readShared(cell: StoredCell, { formula, masters }: SharedRead): string | undefined {
  const key = formula.shared ?? "";
  const { rowIndex, columnIndex } = cell;
  if (formula.text !== "") {
    masters.set(key, { text: plainFormula(formula.text), ...anchor(cell, formula.range) });
    return plainFormula(formula.text);
  }
  const master = masters.get(key);
  if (!master) fault("damaged", `sheet: shared formula ${key} has no text`);
  return shiftFormula(master.text, {
    rows: rowIndex - master.rowIndex,
    columns: columnIndex - master.columnIndex,
  });
}

/** A shared formula's text is written for its own cell, which must lie in its range. */
function anchor(
  { rowIndex, columnIndex }: StoredCell,
  range: string | undefined,
): { readonly rowIndex: number; readonly columnIndex: number } {
  if (range !== undefined && !parseRange(range)) fault("damaged", `sheet: range "${range}"`);
  return { rowIndex, columnIndex };
}
