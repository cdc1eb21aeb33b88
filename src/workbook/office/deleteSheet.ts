/** Queues a sheet's deletion; Excel refuses to delete one that is very hidden. */
export function deleteSheet(
  sheet: Excel.Worksheet,
  visibility: Excel.Worksheet["visibility"] = "VeryHidden",
): void {
  if (visibility === "VeryHidden") sheet.visibility = "Hidden";
  sheet.delete();
}
