import type { Session } from "./session";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the open workbook to the browser as a download under its own name, once what is being typed has been entered. */
export function saveSession({ controller, fileName, save }: Session): void {
  if (!controller.commit()) return;
  const address = URL.createObjectURL(new Blob([new Uint8Array(save())], { type: xlsx }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName.replace(/\.xls[xm]$/i, "") + ".xlsx";
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
