import fc from "fast-check";
import { consolidate, consolidateTasks, mergeTallies } from "../../../../src/consolidation";
import type { UnitReport } from "../../../../src/reporting";
import { isCellError } from "../../../../src/shared";
import {
  cellAddress,
  provinceSheetNames,
  provinceSheets,
  type SheetLayout,
} from "../../../../src/sheets";
import { createWorkbookModel } from "../../../../src/workbench/model";
import { anyReport, aProvince, JUNE, tallied } from "../../../support/aProvince";
import { historyOf } from "../../../support/historyOf";

const plan = aProvince();

function sheetsOf(reports: readonly UnitReport[]): readonly SheetLayout[] {
  const tally = mergeTallies(...reports.map((report) => tallied(plan, report)));
  const scope = { plan, period: JUNE, regime: "decree09" } as const;
  const record = {
    indicators: consolidate(scope, tally),
    tasks: consolidateTasks(scope, reports),
  };
  const names = provinceSheetNames([]);
  return Object.values(provinceSheets({ plan, record, history: historyOf(scope, reports), names }));
}

/** The sheet of figures holds the rows of the period that is consolidated. */
const juneReport = anyReport.filter(({ period }) => period === JUNE);

/** What the consolidation says that each formula of a sheet shows, by its address. */
const said = ({ content, results }: SheetLayout) =>
  content.flatMap((row, rowIndex) =>
    row.flatMap((cell, columnIndex) =>
      typeof cell === "object" && cell !== null
        ? [[cellAddress(rowIndex, columnIndex), results?.[rowIndex]?.[columnIndex]] as const]
        : [],
    ),
  );

test("the province's own formulas compute what the consolidation says", () => {
  fc.assert(
    fc.property(fc.array(juneReport, { maxLength: 8 }), (reports) => {
      const sheets = sheetsOf(reports);
      const model = createWorkbookModel({ sheets }, { clock: () => "2023-06-20T08:00:00" });
      const found = sheets.map((layout) => {
        const at = { sheetId: model.sheetNamed(layout.name)?.id ?? "" };
        const cell = { rowIndex: 0, columnIndex: 0 };
        return said(layout).map(([address]) => {
          const value = model.evaluate(address, { ...at, cell });
          return [address, value !== null && isCellError(value) ? value.error : value];
        });
      });
      expect(found.flat().length).toBeGreaterThan(10);
      expect(found).toEqual(sheets.map(said));
    }),
    { numRuns: 25 },
  );
});
