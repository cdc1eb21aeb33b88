/** The start of the names under which new sheets are drawn, hidden; a sheet that still has one was never finished. */
const prefix = "~tiendo-";

/** The name under which the new sheet of this 0-based number is drawn until it is whole. */
export const unfinishedName = (index: number): string => `${prefix}${index + 1}`;

/** Whether a sheet was being drawn when something broke off. */
export const isUnfinished = (sheetName: string): boolean => sheetName.startsWith(prefix);

/** The name that a sheet has between the moment its successor takes its name and its deletion. */
export const outgoingName = (index: number): string => `~${index + 1} tiendo`;
