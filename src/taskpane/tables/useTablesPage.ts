import { linkTable, type LinkedSheet, type LinkedTable, type LinkError } from "../../actions";
import { unitsValidOn, type UnitId } from "../../plan";
import { periodWindow } from "../../reporting";
import type { RecognisedTable } from "../../sheets";
import type { PeriodChoiceValue } from "../fields/periodChoice";
import type { PageProps } from "../tools";
import { useJob } from "../useJob";
import { useFoundTables } from "./useFoundTables";
import { useLinks } from "./useLinks";

export type TablesPageState = ReturnType<typeof useTablesPage>;

/** The state and the doings of the page that links tables of a unit's own. */
export function useTablesPage({ tools, choice, onChoice }: PageProps) {
  const { plan, workbook } = tools;
  const found = useFoundTables({ tools, choice, onChoice });
  const links = useLinks(tools);
  const { job: linking, start, reset } = useJob<LinkedTable, LinkError>();
  const { unitId, period, regime } = choice;
  const units = unitsValidOn(plan, periodWindow(period, regime).end);
  const unit = units.find(({ id }) => id === unitId);
  return {
    found,
    links,
    linking,
    units,
    unit,
    regime,
    /** What is remembered of tables is the unit's own, so another unit's tables are looked for anew. */
    chooseUnit: (chosen: UnitId) => {
      reset();
      onChoice({ ...choice, unitId: chosen });
      if (found.tables) found.find(chosen);
    },
    choosePeriod: (chosen: PeriodChoiceValue) => {
      reset();
      onChoice({ ...choice, ...chosen });
    },
    find: () => {
      reset();
      found.find(unit?.id);
    },
    link: (withCodes: boolean) => {
      const { table, answers } = found;
      if (!table || !unit) return;
      const scope = { plan, unitId: unit.id, period, regime };
      links.forget();
      start(async () => {
        const linked = await linkTable(workbook, {
          ...scope,
          ...namesOf(table),
          answers,
          withCodes,
        });
        links.look();
        return linked;
      });
    },
    unlink: (linked: LinkedSheet) => {
      reset();
      links.unlink(linked);
    },
  };
}

const namesOf = ({ sheet, fingerprint }: RecognisedTable) => ({ sheet, fingerprint });
