import type { FunctionRule } from "../frame";
import { arrayFunctions } from "./arrays";
import { conditionalFunctions } from "./conditional";
import { dateFunctions } from "./dates";
import { informationFunctions } from "./information";
import { libraryFunctions } from "./library";
import { logicalFunctions } from "./logical";
import { lookupFunctions } from "./lookup";
import { mathFunctions } from "./math";
import { quantileFunctions } from "./quantiles";
import { referenceFunctions } from "./references";
import { roundingFunctions } from "./rounding";
import { statisticsFunctions } from "./statistics";
import { subtotalFunctions } from "./subtotal";
import { textFunctions } from "./text";
import { workdayFunctions } from "./workdays";

/** The functions that formulas can call, by their English names in capitals. */
export const functionRules: ReadonlyMap<string, FunctionRule> = new Map(
  Object.entries({
    ...libraryFunctions,
    ...arrayFunctions,
    ...conditionalFunctions,
    ...dateFunctions,
    ...informationFunctions,
    ...logicalFunctions,
    ...lookupFunctions,
    ...mathFunctions,
    ...quantileFunctions,
    ...referenceFunctions,
    ...roundingFunctions,
    ...statisticsFunctions,
    ...subtotalFunctions,
    ...textFunctions,
    ...workdayFunctions,
  }),
);
