import { codeDuplicated } from "./codeDuplicated";
import { codeMissing } from "./codeMissing";
import { codeUnknown } from "./codeUnknown";
import { completedAfterCutOff } from "./completedAfterCutOff";
import { completedLate } from "./completedLate";
import { completeNoMore } from "./completeNoMore";
import { completeWithoutDate } from "./completeWithoutDate";
import { completeWithoutEvidence } from "./completeWithoutEvidence";
import { completionDateUnreadable } from "./completionDateUnreadable";
import { cumulativeBelowPeriod } from "./cumulativeBelowPeriod";
import { cumulativeFell } from "./cumulativeFell";
import { cumulativeNotSum } from "./cumulativeNotSum";
import { documentNumberMalformed } from "./documentNumberMalformed";
import { evidenceOutOfPeriod } from "./evidenceOutOfPeriod";
import { figureAfterClosing } from "./figureAfterClosing";
import { figureAmbiguous } from "./figureAmbiguous";
import { figureAsText } from "./figureAsText";
import { figureCellError } from "./figureCellError";
import { figureChangedSinceSent } from "./figureChangedSinceSent";
import { figureMissing } from "./figureMissing";
import { figureNegative } from "./figureNegative";
import { figureNotWhole } from "./figureNotWhole";
import { figureUnreadable } from "./figureUnreadable";
import { formulaLost } from "./formulaLost";
import { notAssigned } from "./notAssigned";
import { notOccurringWithFigures } from "./notOccurringWithFigures";
import { numeratorAboveDenominator } from "./numeratorAboveDenominator";
import { ongoingComplete } from "./ongoingComplete";
import { pairIncomplete } from "./pairIncomplete";
import { pastFigureChanged } from "./pastFigureChanged";
import { periodDiffers } from "./periodDiffers";
import { periodNotOpen } from "./periodNotOpen";
import { rateDisagrees } from "./rateDisagrees";
import { rowMissing } from "./rowMissing";
import { rowUnconfirmed } from "./rowUnconfirmed";
import { statusAlias } from "./statusAlias";
import { statusMissing } from "./statusMissing";
import { statusUnknown } from "./statusUnknown";
import { suddenJump } from "./suddenJump";
import { targetMissed } from "./targetMissed";
import { targetRises } from "./targetRises";
import { targetWaiting } from "./targetWaiting";
import { taskOverdue } from "./taskOverdue";
import { totalBelowParts } from "./totalBelowParts";
import { totalDisagrees } from "./totalDisagrees";
import { trendTooSlow } from "./trendTooSlow";
import { unitTwice } from "./unitTwice";
import type { IndicatorRule, ReportRule, TaskRule, TogetherRule } from "./subject";

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
  rateDisagrees,
  periodNotOpen,
  figureAfterClosing,
  cumulativeBelowPeriod,
  cumulativeFell,
  cumulativeNotSum,
  evidenceOutOfPeriod,
  documentNumberMalformed,
  targetWaiting,
  targetRises,
  trendTooSlow,
  suddenJump,
  figureChangedSinceSent,
  figureAsText,
  pastFigureChanged,
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
  evidenceOutOfPeriod,
  documentNumberMalformed,
  completeNoMore,
  ongoingComplete,
  completedLate,
];

/** The rules for a sheet as a whole, in the order of RULES.md. */
export const REPORT_RULES: readonly ReportRule[] = [
  formulaLost,
  codeUnknown,
  codeMissing,
  codeDuplicated,
  rowMissing,
  notAssigned,
  periodDiffers,
  unitTwice,
  rowUnconfirmed,
];

/** The rules for what several units say of one indicator, in the order of RULES.md. */
export const TOGETHER_RULES: readonly TogetherRule[] = [totalDisagrees, totalBelowParts];
