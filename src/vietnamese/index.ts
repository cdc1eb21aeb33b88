export { listLetterIndex, nextListLetter } from "./alphabet";
export { formatNumber } from "./formatNumber";
export { kebabName } from "./kebabName";
export { plainKey, textKey } from "./key";
export { parseNumber, type NumberReading } from "./number";
export { formatRoman, parseRoman } from "./roman";
export { decodeLegacy, encodingOfFont, readVietnamese, type VietnameseReading } from "./legacy";
export type { LegacyEncoding } from "./legacyTables";
