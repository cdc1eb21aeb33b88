import type { InjectError } from "../actions";
import type { Unit } from "../plan";
import type { Period } from "../reporting";
import { problemWords, workbookProblem, type Problem } from "./problem";

/** Why no sheet was put into a workbook, in the command line's words. */
export function injectProblem(
  error: InjectError,
  { unit, period }: { readonly unit: Unit; readonly period: Period },
): Problem {
  switch (error.code) {
    case "workbook":
      return workbookProblem(error.error);
    case "sheetThere":
      return { code: error.code, ...problemWords.sheetThere(error.sheet) };
    case "unitUnknown":
      return { code: error.code, ...problemWords.unitUnknown(error.unitId, []) };
    case "unitWithoutWork":
      return { code: error.code, ...problemWords.unitWithoutWork(unit.name, period) };
  }
}
