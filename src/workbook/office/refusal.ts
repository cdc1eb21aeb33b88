import type { WorkbookChange, WorkbookError } from "../workbook";
import type { Survey } from "./survey";

/** Why a change can't be made, as far as can be known before anything is done. */
export function refusalOf(change: WorkbookChange, survey: Survey): WorkbookError | undefined {
  const { addSheets = [], replaceSheets = [], restoreSheets = [] } = change;
  const present = new Set(survey.sheets.map(({ name }) => keyOf(name)));
  const replaced = new Set(replaceSheets.map(({ name }) => keyOf(name)));
  const closed = closedOf(change, survey);
  if (closed) return closed;
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

/** Sheets that are there already must be there still, and open where looks change: Excel says so only when much is done. */
function closedOf(change: WorkbookChange, { sheets }: Survey): WorkbookError | undefined {
  const { replaceSheets = [], restoreSheets = [], cells = [], rewrites = [], locks = [] } = change;
  const redrawn = replaceSheets.map(({ name }) => name);
  const returning = restoreSheets.flatMap(({ name, from }) => [name, from]);
  const touched = [...cells, ...rewrites, ...locks].map(({ sheet }) => sheet);
  const found = new Map(sheets.map((sheet) => [keyOf(sheet.name), sheet]));
  const absent = [...redrawn, ...returning, ...touched].find((name) => !found.has(keyOf(name)));
  if (absent !== undefined) return { code: "sheetMissing", sheet: absent };
  const closed = rewrites.find(({ sheet }) => found.get(keyOf(sheet))?.isProtected);
  return closed && { code: "sheetProtected", sheet: closed.sheet };
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
