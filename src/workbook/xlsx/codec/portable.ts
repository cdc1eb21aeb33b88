import { crc32 } from "../zip/crc32";
import { inflate } from "../zip/inflate/inflate";
import type { Codec } from "./codec";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** A codec that runs anywhere. */
export const codec: Codec = {
  inflate(data, size) {
    const { bytes, isWhole } = inflate(data, size);
    return isWhole ? bytes : undefined;
  },
  crc32,
  decodeUtf8: (bytes) => utf8.decode(bytes),
};
