import type { PanePage } from "../../actions";
import { createGridController, type GridController } from "../grid";
import { ask } from "./dialog";
import { openFile, type OpenWorkbook } from "./openFile";
import { fileRefusal, texts } from "./texts";

/** An open workbook: its file's name and the controller of its grid. */
export interface Session {
  /** New for every opened workbook. */
  readonly id: string;
  readonly fileName: string;
  readonly controller: GridController;
  /** The page of the pane that the add-in opens with. */
  readonly panePage: PanePage;
  readonly file: Pick<OpenWorkbook, "save" | "leftBehind">;
}

/** Opens a file's bytes; a file that cannot be opened is told of in a dialog, and the answer is undefined. */
export async function openSession(
  fileName: string,
  bytes: Uint8Array,
  panePage: PanePage,
): Promise<Session | undefined> {
  const opened = openFile(bytes, fileName);
  if (opened.ok) {
    const { model, ...file } = opened.value;
    return { id: newId(), fileName, controller: createGridController(model, ask), panePage, file };
  }
  await ask({
    title: texts.openFailed,
    message: `${fileName}\n${fileRefusal(opened.error)}`,
    buttons: [texts.ok],
  });
  return undefined;
}

/** Opens one of the samples that the server offers. */
export async function openSample(name: string, panePage: PanePage): Promise<Session | undefined> {
  const response = await fetch(`/samples/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return openSession(name, new Uint8Array(await response.arrayBuffer()), panePage);
}

const newId = (): string => crypto.randomUUID();
