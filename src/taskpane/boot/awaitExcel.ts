import { isExcelSupported } from "../../workbook/office";

/** Why the pane can't work, or that it can. */
export type ExcelState = "ready" | "officeMissing" | "notExcel" | "tooOld";

const patienceInMs = 10_000;

/** Waits for office.js and says whether this is an Excel that the pane can work in; a page outside Office never gets ready. */
export async function awaitExcel(): Promise<ExcelState> {
  if (typeof Office === "undefined") return "officeMissing";
  const host = await Promise.race([
    Office.onReady().then((info) => info.host),
    new Promise<undefined>((resolve) => setTimeout(resolve, patienceInMs)),
  ]);
  if (host !== Office.HostType.Excel) return "notExcel";
  return isExcelSupported() ? "ready" : "tooOld";
}
