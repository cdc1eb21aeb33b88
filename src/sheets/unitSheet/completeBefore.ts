import { STATUS_WORDS } from "../../reporting";
import { textLiteral } from "../a1";
import { COMPLETE_BEFORE } from "../vocabulary";
import { and, isWord, or } from "./formulas";
import type { PeriodSheet } from "./periodSheet";
import type { CellsOf } from "./sumFormulas";

/**
 * A task's assessment, followed by COMPLETE_BEFORE where the sheet of the last period, looked up by the row's code, says that the
 * task was complete, and its status is another word of the list now. A formula that looks at such a sheet already turns to this one.
 */
export const toldCompleteBefore = (
  assessment: string,
  at: CellsOf,
  { columns }: PeriodSheet,
): string => {
  const { code, status } = columns;
  if (status === undefined) return assessment;
  const { complete, ...others } = STATUS_WORDS;
  const before = `INDEX(${status},MATCH(${at("code")},${code},0))`;
  const isUndone = and(
    or(...Object.values(others).map((word) => isWord(at("status"), word))),
    isWord(before, complete),
  );
  const told = `IFERROR(IF(${isUndone},${textLiteral(COMPLETE_BEFORE)},""),"")`;
  return `${assessment.replace(TOLD, "")}&${told}`;
};

/** What such a formula ends with. */
const TOLD = /&IFERROR\(IF\(AND\(OR\(.*$/s;
