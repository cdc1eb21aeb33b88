export { assertNever } from "./assertNever";
export { cellText, isCellError, type CellError, type CellValue } from "./cellValue";
export {
  DAYS_TO_1904,
  dateOfSerial,
  dateSerial,
  daysInMonth,
  isIsoDate,
  isoDate,
  type IsoDate,
} from "./isoDate";
export { keptLately } from "./keptLately";
export { oncePer } from "./oncePer";
export {
  addRatios,
  compareRatios,
  compareWithPercent,
  divideRatios,
  exactly,
  percentOf,
  ratioOf,
  ratioToNumber,
  zeroRatio,
  type Ratio,
} from "./ratio";
export { err, ok, type Result } from "./result";
export {
  isFiniteNumber,
  isFlag,
  isText,
  listOf,
  oneOf,
  optional,
  recordOf,
  type Shape,
} from "./shape";
