import { FORMER_NAME, textLiteral } from "../../../sheets";
import type { SheetRestoration } from "../../workbook";
import { fault } from "../fault";
import type { Package } from "../package";
import { readWorkbook, type WorkbookPart } from "../parts/workbook";
import { sameSheetName, sheetIndexOf } from "../read/findSheet";
import { arrangeTabs, type Tab } from "./arrangeTabs";
import { renameReferences } from "./renameReferences";
import { changeNames } from "./workbookText";

/** Turns formulas over the sheets of restorations to the names that these will have. */
export const renameRestored = (
  pack: Package,
  restorations: readonly SheetRestoration[],
): Package =>
  restorations.length === 0
    ? pack
    : renameReferences(
        pack,
        new Map(
          restorations.flatMap(({ name, from, keepAs }) => [
            [name, keepAs] as const,
            [from, name] as const,
          ]),
        ),
      );

/** Lets sheets come back in place of their drawings, which stay behind them; all parts of both stay as they are. */
export const restoreSheets = (pack: Package, restorations: readonly SheetRestoration[]): Package =>
  restorations.reduce(restoreSheet, pack);

function restoreSheet(pack: Package, restoration: SheetRestoration): Package {
  const workbook = readWorkbook(pack);
  const { name, keepAs } = checked(workbook, restoration);
  const arranged = arrangeTabs(pack, tabsAfter(workbook, restoration));
  const after = readWorkbook(arranged);
  const [returned, drawing] = [sheetIndexOf(after, name), sheetIndexOf(after, keepAs)];
  return changeNames(arranged, after.part, {
    drop: (one) =>
      one.name === FORMER_NAME && (one.sheetIndex === returned || one.sheetIndex === drawing),
    add: [{ name: FORMER_NAME, formula: textLiteral(name), hidden: true, sheetIndex: drawing }],
  });
}

function checked(workbook: WorkbookPart, restoration: SheetRestoration): SheetRestoration {
  const { name, from, keepAs } = restoration;
  for (const each of [name, from]) {
    if (sheetIndexOf(workbook, each) < 0) fault("sheetMissing", `no sheet "${each}"`, each);
  }
  if (workbook.structureProtected)
    fault("structureProtected", "the workbook's structure is locked");
  if (sheetIndexOf(workbook, keepAs) >= 0)
    fault("sheetExists", `a sheet "${keepAs}" exists`, keepAs);
  return restoration;
}

/** The tabs with the sheet that comes back in its drawing's place, and the drawing behind it. */
function tabsAfter(
  { sheets }: WorkbookPart,
  { name, from, keepAs }: SheetRestoration,
): readonly Tab[] {
  return sheets.flatMap((sheet): readonly Tab[] => {
    if (sameSheetName(sheet.name, from)) return [];
    const tab = { was: sheet.name, name: sheet.name, visibility: sheet.visibility };
    if (!sameSheetName(sheet.name, name)) return [tab];
    const was = sheets.find((each) => sameSheetName(each.name, from))?.name ?? from;
    return [
      { was, name, visibility: "visible" },
      { ...tab, name: keepAs },
    ];
  });
}
