import { err, type Result } from "../../shared";
import type { FileErrorCode, WorkbookError } from "../workbook";
import { attempt, fault } from "./fault";
import { foreignFile } from "./foreignFile";
import { DEFAULT_LIMITS, type XlsxLimits } from "./limits";
import { findPart, packageOf, type Package } from "./package";
import { CONTENT_TYPES } from "./parts/contentTypes";
import { readWorkbook, type WorkbookPart } from "./parts/workbook";
import { refuseDocumentType } from "./prolog";
import type { StoredPart } from "./zip/entry";
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
  const foreign = foreignFile(bytes);
  if (foreign) return err(foreign);
  return attempt(() => {
    const pack = openPackage(bytes, { ...DEFAULT_LIMITS, ...options.limits });
    const { fileName } = options;
    const workbook = readWorkbook(pack);
    unreadParts(pack).forEach(refuseDocumentType);
    return fileName === undefined ? { pack, workbook } : { fileName, pack, workbook };
  });
}

function openPackage(bytes: Uint8Array, limits: XlsxLimits): Package {
  if (bytes.length > limits.fileBytes) fault("tooLarge", `${bytes.length} bytes`);
  const stored = readZip(bytes, limits);
  const pack = packageOf(
    stored.map((part) => ({ name: part.entry.name.replace(/^\/+/, ""), stored: part })),
    limits,
  );
  if (pack.parts.size < stored.length) fault("damaged", "zip: two parts of one name");
  if (!findPart(pack, CONTENT_TYPES)) fault(otherArchive(pack), "zip: no content types");
  return pack;
}

/** Those that are not parsed yet: parsing refuses a document type by itself. */
const unreadParts = ({ parts }: Package): readonly StoredPart[] =>
  [...parts.values()].flatMap((part) => ("stored" in part && !part.memory.tree ? part.stored : []));

const otherArchive = (pack: Package): FileErrorCode =>
  findPart(pack, "mimetype") ? "openDocument" : "otherArchive";
