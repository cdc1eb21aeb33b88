import { builtinPlan } from "../plan/builtin";
import { isoDate } from "../shared";
import { officeWorkbook } from "../workbook/office";
import { localMemory } from "./memory";
import { openPickedFile } from "./openPickedFile";
import { startReading } from "./reading";
import type { PaneTools } from "./tools";

/** What the pages work with inside Excel. */
export function officeTools(): PaneTools {
  const now = new Date();
  return {
    plan: builtinPlan,
    workbook: officeWorkbook(),
    openFile: openPickedFile,
    startReading,
    today: isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()),
    memory: localMemory(Office.context.partitionKey),
  };
}
