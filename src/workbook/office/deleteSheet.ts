/** Queues a sheet's deletion; Excel refuses to delete one that is very hidden. */
export function deleteSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}
