import { isAscii, transcode } from "node:buffer";
import * as zlib from "node:zlib";
import { garbled } from "../zip/inflate/inflateSymbols";
import type { Codec } from "./codec";
import { codec as portable } from "./portable";

/** The codec that Node brings along, in half the time of the portable one. */
export const codec: Codec = {
  inflate(data, size) {
    try {
      const { buffer, byteOffset, length } = zlib.inflateRawSync(data, {
        maxOutputLength: size + 1,
        chunkSize: Math.max(size + 1, zlib.constants.Z_MIN_CHUNK),
      });
      return length > size ? undefined : new Uint8Array(buffer, byteOffset, length);
    } catch (error) {
      return isTooLarge(error) ? undefined : garbled();
    }
  },
  crc32: nodeCrc32() ?? portable.crc32,
  decodeUtf8(bytes) {
    if (isAscii(bytes)) return bufferOf(bytes).toString("latin1");
    return hasMark(bytes)
      ? portable.decodeUtf8(bytes)
      : transcode(bytes, "utf8", "utf16le").toString("utf16le");
  },
};

const bufferOf = ({ buffer, byteOffset, length }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, length);

const hasMark = ([first, second, third]: Uint8Array): boolean =>
  first === 0xef && second === 0xbb && third === 0xbf;

const isTooLarge = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  Reflect.get(error, "code") === "ERR_BUFFER_TOO_LARGE";

/** Node has it from 20.15 and 22.2 on. */
function nodeCrc32(): Codec["crc32"] | undefined {
  const found: unknown = Reflect.get(zlib, "crc32");
  return isChecksum(found) ? found : undefined;
}

function isChecksum(value: unknown): value is Codec["crc32"] {
  return typeof value === "function";
}
