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
export function setLocks(workbook: Excel.Workbook, before: readonly LocksBefore[]): void {
  for (const { change, locked } of before) {
    const sheet = workbook.worksheets.getItem(change.sheet);
    for (const range of toChange(change, locked)) {
      protectionOf(sheet, range).locked = change.locked;
    }
    sheet.protection.protect({ ...change.protection });
  }
}

/** Queues the undoing of `setLocks` on sheets that are open. */
export function restoreLocks(workbook: Excel.Workbook, before: readonly LocksBefore[]): void {
  for (const { change, isProtected, locked } of before) {
    const sheet = workbook.worksheets.getItem(change.sheet);
    for (const range of toChange(change, locked)) {
      protectionOf(sheet, range).locked = !change.locked;
    }
    if (isProtected) sheet.protection.protect({ ...change.protection });
  }
}

/** The ranges that are not as they shall be. */
const toChange = (
  { ranges, locked }: LockChange,
  before: LocksBefore["locked"],
): readonly string[] => ranges.filter((_, index) => before[index] !== locked);

const protectionOf = (sheet: Excel.Worksheet, range: string): Excel.FormatProtection =>
  rangeOf(sheet, range).format.protection;
