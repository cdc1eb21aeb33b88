import type { WorkbookChange, WorkbookError } from "../workbook";
import type { Survey } from "./survey";

/** Why a change can't be made, as far as can be known before anything is done. */
export function refusalOf(change: WorkbookChange, survey: Survey): WorkbookError | undefined {
  const { addSheets = [], replaceSheets = [], restoreSheets = [], cells = [], locks = [] } = change;
  const present = new Set(survey.sheets.map(({ name }) => keyOf(name)));
  const replaced = new Set(replaceSheets.map(({ name }) => keyOf(name)));
  const touched = [...cells, ...locks].map(({ sheet }) => sheet);
  const returning = restoreSheets.flatMap(({ name, from }) => [name, from]);
  const missing = [...replaceSheets.map(({ name }) => name), ...returning, ...touched];
  const absent = missing.find((name) => !present.has(keyOf(name)));
  if (absent !== undefined) return { code: "sheetMissing", sheet: absent };
  if (
    survey.structureProtected &&
    addSheets.length + replaceSheets.length + restoreSheets.length > 0
  ) {
    return { code: "structureProtected" };
  }
  const taken = new Set([...present].filter((name) => !replaced.has(name)));
  const newNames = [
    ...[...addSheets, ...replaceSheets.map(({ layout }) => layout)].map(({ name }) => name),
    ...[...replaceSheets, ...restoreSheets].flatMap(({ keepAs }) => keepAs ?? []),
  ];
  const twice = firstTaken(newNames, taken);
  if (twice !== undefined) return { code: "sheetExists", sheet: twice };
  return unseenOf(change, new Set([...present, ...taken]));
}

/** The sheet to be shown may be one that the change adds. */
function unseenOf(
  { activate }: WorkbookChange,
  willBe: ReadonlySet<string>,
): WorkbookError | undefined {
  if (activate === undefined || willBe.has(keyOf(activate))) return undefined;
  return { code: "sheetMissing", sheet: activate };
}

function firstTaken(names: readonly string[], taken: Set<string>): string | undefined {
  return names.find((name) => {
    const isTaken = taken.has(keyOf(name));
    taken.add(keyOf(name));
    return isTaken;
  });
}

/** Excel compares the names of sheets without regard to case. */
export const keyOf = (sheetName: string): string => sheetName.toLowerCase();
