import type { LockChange } from "../workbook";
import { rangeOf } from "./step";

/** A sheet's protection as it stood before a change of its locks. */
export interface LocksBefore {
  readonly change: LockChange;
  readonly isProtected: boolean;
  /** By range; null where its cells differ. */
  readonly locked: readonly (boolean | null)[];
}

/** Queues a look at what a change of locks will touch; the answer, once synced, is taken by the function returned. */
export function loadLocks(
  workbook: Excel.Workbook,
  change: LockChange,
): () => readonly LocksBefore[] {
  const sheet = workbook.worksheets.getItemOrNullObject(change.sheet).load("name");
  const protection = sheet.protection.load("protected");
  const cells = change.ranges.map((range) => protectionOf(sheet, range).load("locked"));
  return () =>
    sheet.isNullObject
      ? []
      : [{ change, isProtected: protection.protected, locked: cells.map(({ locked }) => locked) }];
}

/** Queues the opening of the sheets whose locks change; Excel refuses one that somebody protected with a password. */
export function openSheets(workbook: Excel.Workbook, before: readonly LocksBefore[]): void {
  for (const { change, isProtected } of before) {
    if (isProtected) workbook.worksheets.getItem(change.sheet).protection.unprotect();
  }
}

/** Queues the locking or unlocking of cells on sheets that are open, and protects these. */
export function setLocks(workbook: Excel.Workbook, changes: readonly LockChange[]): void {
  for (const { sheet: name, ranges, locked, protection } of changes) {
    const sheet = workbook.worksheets.getItem(name);
    for (const range of ranges) protectionOf(sheet, range).locked = locked;
    sheet.protection.protect({ ...protection });
  }
}

/** Queues the undoing of `setLocks` on sheets that are open; cells that differed before are what the change found them to be not. */
export function restoreLocks(workbook: Excel.Workbook, before: readonly LocksBefore[]): void {
  for (const { change, isProtected, locked } of before) {
    const sheet = workbook.worksheets.getItem(change.sheet);
    change.ranges.forEach((range, index) => {
      protectionOf(sheet, range).locked = locked[index] ?? !change.locked;
    });
    if (isProtected) sheet.protection.protect({ ...change.protection });
  }
}

const protectionOf = (sheet: Excel.Worksheet, range: string): Excel.FormatProtection =>
  rangeOf(sheet, range).format.protection;
