import { err, type Result } from "../../shared";
import type { WorkbookError } from "../workbook";
import { attempt, fault } from "./fault";
import { DEFAULT_LIMITS, type XlsxLimits } from "./limits";
import { isOleFile, oleRefusal } from "./oleFile";
import { findPart, packageOf, type Package } from "./package";
import { CONTENT_TYPES } from "./parts/contentTypes";
import { readWorkbook, type WorkbookPart } from "./parts/workbook";
import { refuseDocumentType } from "./prolog";
import { readZip } from "./zip/readZip";

/** A workbook file, opened: an immutable value, whose sheets are read when they are asked for. */
export interface XlsxFile {
  readonly fileName?: string;
  readonly pack: Package;
  readonly workbook: WorkbookPart;
}

/** A file's name, for places and messages, and other limits than the usual ones. */
export interface OpenOptions {
  readonly fileName?: string;
  readonly limits?: Partial<XlsxLimits>;
}

/** Opens an .xlsx or .xlsm file; what is no such file, is damaged, or asks for too much, is refused with its reason. */
export function openXlsx(
  bytes: Uint8Array,
  options: OpenOptions = {},
): Result<XlsxFile, WorkbookError> {
  if (isOleFile(bytes)) return err(oleRefusal(bytes));
  return attempt(() => {
    const pack = openPackage(bytes, { ...DEFAULT_LIMITS, ...options.limits });
    const { fileName } = options;
    const workbook = readWorkbook(pack);
    return fileName === undefined ? { pack, workbook } : { fileName, pack, workbook };
  });
}

function openPackage(bytes: Uint8Array, limits: XlsxLimits): Package {
  if (bytes.length > limits.fileBytes) fault("tooLarge", `${bytes.length} bytes`);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) fault("notSpreadsheet", firstBytes(bytes));
  const stored = readZip(bytes, limits);
  const pack = packageOf(
    stored.map((part) => ({ name: part.entry.name.replace(/^\/+/, ""), stored: part })),
    limits,
  );
  if (pack.parts.size < stored.length) fault("damaged", "zip: two parts of one name");
  if (!findPart(pack, CONTENT_TYPES)) {
    const kind = findPart(pack, "mimetype") ? "an OpenDocument file" : "no content types";
    fault("notSpreadsheet", `zip: ${kind}`);
  }
  stored.forEach(refuseDocumentType);
  return pack;
}

function firstBytes(bytes: Uint8Array): string {
  if (bytes.length === 0) return "empty file";
  const head = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0"));
  return `begins with ${head.join(" ")}`;
}
