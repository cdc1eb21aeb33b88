import { readReportFile } from "../../actions";
import { openPickedFile } from "../openPickedFile";
import type { ReadingRequest } from "./startReading";

/** Reads the file of each request and answers with what it holds. */
onmessage = async ({ data: { file, scope } }: MessageEvent<ReadingRequest>) => {
  const source = { fileName: file.name, open: () => openPickedFile(file) };
  postMessage(await readReportFile(source, scope));
};
