import { codeDuplicated } from "./codeDuplicated";
import { codeMissing } from "./codeMissing";
import { codeUnknown } from "./codeUnknown";
import { completedAfterCutOff } from "./completedAfterCutOff";
import { completeWithoutDate } from "./completeWithoutDate";
import { completeWithoutEvidence } from "./completeWithoutEvidence";
import { completionDateUnreadable } from "./completionDateUnreadable";
import { figureAmbiguous } from "./figureAmbiguous";
import { figureCellError } from "./figureCellError";
import { figureMissing } from "./figureMissing";
import { figureNegative } from "./figureNegative";
import { figureNotWhole } from "./figureNotWhole";
import { figureUnreadable } from "./figureUnreadable";
import { formulaLost } from "./formulaLost";
import { notAssigned } from "./notAssigned";
import { notOccurringWithFigures } from "./notOccurringWithFigures";
import { numeratorAboveDenominator } from "./numeratorAboveDenominator";
import { pairIncomplete } from "./pairIncomplete";
import { rowMissing } from "./rowMissing";
import { statusAlias } from "./statusAlias";
import { statusMissing } from "./statusMissing";
import { statusUnknown } from "./statusUnknown";
import type { IndicatorRule, ReportRule, TaskRule } from "./subject";
import { targetMissed } from "./targetMissed";
import { taskOverdue } from "./taskOverdue";

/** The rules for an indicator's row, in the order of RULES.md. */
export const INDICATOR_RULES: readonly IndicatorRule[] = [
  figureUnreadable,
  figureAmbiguous,
  numeratorAboveDenominator,
  figureNegative,
  figureNotWhole,
  pairIncomplete,
  figureCellError,
  notOccurringWithFigures,
  figureMissing,
  targetMissed,
];

/** The rules for a task's row, in the order of RULES.md. */
export const TASK_RULES: readonly TaskRule[] = [
  taskOverdue,
  completeWithoutEvidence,
  statusUnknown,
  statusAlias,
  statusMissing,
  completionDateUnreadable,
  completedAfterCutOff,
  completeWithoutDate,
];

/** The rules for a sheet as a whole, in the order of RULES.md. */
export const REPORT_RULES: readonly ReportRule[] = [
  formulaLost,
  codeUnknown,
  codeMissing,
  codeDuplicated,
  rowMissing,
  notAssigned,
];
