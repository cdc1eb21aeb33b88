import { err, ok, type Result } from "../../shared";
import type { Workbook, WorkbookChange, WorkbookError } from "../workbook";
import { attempt } from "./attempt";
import { workbookErrorOf } from "./errors";
import { refusalOf } from "./refusal";
import { surveyFor, type Survey } from "./survey";
import { sweep } from "./sweep";
import { takeBack } from "./takeBack";
import { isLeftover } from "./unfinished";
import { write } from "./write";

/** Makes a change in two round trips, more only where its size asks for them: a look, then everything at once. */
export const apply: Workbook["apply"] = (change) =>
  attempt(async (context) => {
    const survey = await cleanSurvey(context, change);
    const refusal = refusalOf(change, survey);
    if (refusal) return err(refusal);
    try {
      const isWritten = await write(context, change, survey);
      return isWritten ? ok(undefined) : settle({ change, survey }, { code: "cancelled" });
    } catch (error) {
      return settle({ change, survey }, workbookErrorOf(error));
    }
  });

/** The survey of a workbook in which no earlier change has left traces. */
async function cleanSurvey(context: Excel.RequestContext, change: WorkbookChange): Promise<Survey> {
  const survey = await surveyFor(context, change);
  const isClean = !survey.sheets.some(({ name }) => isLeftover(name));
  if (isClean || survey.structureProtected) return survey;
  await sweep(context);
  return surveyFor(context, change);
}

/**
 * A batch is no transaction: after a failure the workbook is brought back to what it was. Where that fails too, half-drawn
 * sheets stay hidden and the next change removes them.
 */
async function settle(
  done: { readonly change: WorkbookChange; readonly survey: Survey },
  error: WorkbookError,
): Promise<Result<void, WorkbookError>> {
  const outcome = await takeBack(done);
  return outcome.ok && outcome.value === "wasComplete" ? ok(undefined) : err(error);
}
