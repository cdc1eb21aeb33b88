import type { Consolidation } from "../consolidation";
import type { Plan } from "../plan";
import { isSamePeriod } from "../reporting";
import {
  parseProvinceTag,
  provinceSheetNames,
  provinceSheets,
  type ProvinceSheetKind,
  type ProvinceSheetNames,
} from "../sheets";
import type { WorkbookChange, WorkbookSummary } from "../workbook";

/** What puts a consolidation into a workbook, and what its sheets are called there. */
export interface ProvinceChange {
  readonly change: WorkbookChange;
  readonly names: ProvinceSheetNames;
}

/**
 * The change that draws the province's sheets: in place where the workbook has those of this plan and period, after the
 * last sheet otherwise, under names that no other sheet has.
 */
export function provinceChange(
  summary: WorkbookSummary,
  plan: Plan,
  consolidation: Consolidation,
): ProvinceChange {
  const own = ownSheets(summary, consolidation);
  const taken = summary.sheets.map(({ name }) => name);
  const names = { ...provinceSheetNames(consolidation.period, taken), ...own };
  const layouts = provinceSheets(plan, consolidation, names);
  return {
    names,
    change: {
      replaceSheets: KINDS.filter((kind) => own[kind]).map((kind) => ({
        name: names[kind],
        layout: layouts[kind],
      })),
      addSheets: KINDS.filter((kind) => !own[kind]).map((kind) => layouts[kind]),
      activate: names.indicators,
    },
  };
}

const KINDS: readonly ProvinceSheetKind[] = ["indicators", "data"];

type OwnSheets = Readonly<Partial<Record<ProvinceSheetKind, string>>>;

/** The province's sheets of this plan and period that the workbook has; of copies, the first in tab order. */
function ownSheets({ sheets }: WorkbookSummary, { planId, period }: Consolidation): OwnSheets {
  const find = (kind: ProvinceSheetKind) =>
    sheets.find(({ tag }) => {
      const found = tag === undefined ? undefined : parseProvinceTag(tag);
      return found?.sheet === kind && found.planId === planId && isSamePeriod(found.period, period);
    })?.name;
  const [indicators, data] = [find("indicators"), find("data")];
  return { ...(indicators && { indicators }), ...(data && { data }) };
}
