import type { Session } from "./session";
import { fileBytes } from "./openFile";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the open workbook to the browser as a download under its own name, once what is being typed has been entered. */
export function saveSession({ controller, fileName }: Session): void {
  if (!controller.commit()) return;
  const bytes = fileBytes(controller.model);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsx }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName.replace(/\.xls[xm]$/i, "") + ".xlsx";
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
