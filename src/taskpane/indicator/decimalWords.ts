import { numberWords } from "../../messages";
import { ratioToNumber, type Ratio } from "../../shared";

/** An exact sum as a number to read. */
export const decimalWords = (sum: Ratio): string => numberWords(ratioToNumber(sum));
