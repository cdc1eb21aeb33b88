import type { Plan, UnitId } from "../../plan";
import type { Grid } from "../grid";
import type { RecognisedTable } from "./recognition";
import { textGrid } from "./textGrid";
import { unitFinder } from "./unitFinder";

/** So many letters beside a unit's name still leave it the name of who reports. */
const ROOM = 12;

/**
 * The unit whose letterhead or title stands above a table: the only one that a cell names with hardly another word. Undefined where
 * none does, or several do.
 */
export function unitOfTable(
  grid: Grid,
  { range }: RecognisedTable,
  plan: Plan,
): UnitId | undefined {
  const sheet = textGrid(grid);
  const nameIn = letterheadReader(plan);
  const found = new Set<UnitId>();
  for (const row of sheet.filledRows.filter((each) => each < range.top)) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const unit = nameIn(sheet.text(row, column));
      if (unit !== undefined) found.add(unit);
    }
  }
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

/** Reads the one unit that a text is hardly more than the name of. */
function letterheadReader(plan: Plan): (text: string) => UnitId | undefined {
  const unitsIn = unitFinder(plan);
  const longest = new Map(
    plan.units.map(({ id, name, aliases }) => [
      id,
      Math.max(...[name, ...aliases].map((each) => each.length)),
    ]),
  );
  return (text) => {
    const [unit, ...others] = unitsIn(text);
    if (unit === undefined || others.length > 0) return undefined;
    return text.length <= (longest.get(unit) ?? 0) + ROOM ? unit : undefined;
  };
}
