import type { Consolidation } from "../consolidation";
import type { Plan } from "../plan";
import type { SheetLayout } from "./layout";
import { dataSheet } from "./province/dataSheet";
import { indicatorSheet } from "./province/indicatorSheet";
import type { ProvinceSheetKind } from "./province/provinceTag";
import type { ProvinceSheetNames } from "./province/sheetNames";

/** The province's sheets as layouts: the table of indicators, and the figures it sums. */
export const provinceSheets = (
  plan: Plan,
  consolidation: Consolidation,
  names: ProvinceSheetNames,
): Readonly<Record<ProvinceSheetKind, SheetLayout>> => ({
  indicators: indicatorSheet(names.indicators, { plan, consolidation, dataSheetName: names.data }),
  data: dataSheet(names.data, plan, consolidation),
});
