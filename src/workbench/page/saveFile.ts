import { ask } from "./dialog";
import type { LeftBehind } from "./openFile";
import type { Session } from "./session";
import { texts, unheldNames } from "./texts";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the open workbook to the browser as a download under its own name, once what is being typed has been entered. */
export function saveSession({ controller, fileName, file }: Session): void {
  if (!controller.commit()) return;
  const bytes = new Uint8Array(file.save());
  const address = URL.createObjectURL(new Blob([bytes], { type: spreadsheet }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  void tellOf(file.leftBehind());
}

/** Says what the file holds that did not move along with the cells. */
async function tellOf(left: readonly LeftBehind[]): Promise<void> {
  if (left.length === 0) return;
  const lines = left.map(
    ({ sheet, kinds }) => `${sheet}: ${kinds.map((kind) => unheldNames[kind]).join(", ")}`,
  );
  await ask({
    title: texts.leftBehind,
    message: [texts.leftBehindAdvice, ...lines].join("\n"),
    buttons: [texts.ok],
  });
}
