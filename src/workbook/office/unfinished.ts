/** The start of the names under which new sheets are drawn, hidden; a sheet that still has one was never finished. */
const unfinishedPrefix = "~tiendo-";

/** The start of the names of sheets that have given their name to a successor and wait to be deleted. */
const outgoingPrefix = "~tiendo.";

/** The start of the names of those that stay beside it. */
const stayingPrefix = "~tiendo+";

/** The start of the names of drawings in whose place an earlier sheet is coming back. */
const returningPrefix = "~tiendo^";

/** The name under which the new sheet of this 0-based number is drawn until it is whole. */
export const unfinishedName = (index: number): string => `${unfinishedPrefix}${index + 1}`;

/** The name of the sheet that the new sheet of this 0-based number replaces, from its renaming to its deletion or its last name. */
export const outgoingName = (index: number, isStaying: boolean): string =>
  `${isStaying ? stayingPrefix : outgoingPrefix}${index + 1}`;

/** The name of the drawing of this 0-based number in whose place an earlier sheet is coming back. */
export const returningName = (index: number): string => `${returningPrefix}${index + 1}`;

/** Whether an earlier sheet was coming back in a drawing's place when something broke off. */
export const isReturning = (sheetName: string): boolean => sheetName.startsWith(returningPrefix);

/** Whether a sheet was being drawn when something broke off. */
export const isUnfinished = (sheetName: string): boolean => sheetName.startsWith(unfinishedPrefix);

/** Whether a sheet had given its name away when something broke off. */
export const isOutgoing = (sheetName: string): boolean =>
  sheetName.startsWith(outgoingPrefix) || isStaying(sheetName) || isReturning(sheetName);

/** Whether such a sheet is to stay beside its successor. */
export const isStaying = (sheetName: string): boolean => sheetName.startsWith(stayingPrefix);

/** Whether anything of a change that broke off is left. */
export const isLeftover = (sheetName: string): boolean =>
  isUnfinished(sheetName) || isOutgoing(sheetName);
