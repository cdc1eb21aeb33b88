export { listLetterIndex, nextListLetter } from "./alphabet";
export { formatNumber } from "./formatNumber";
export { plainKey, textKey } from "./key";
export { parseNumber, type NumberReading } from "./number";
export { formatRoman, parseRoman } from "./roman";
