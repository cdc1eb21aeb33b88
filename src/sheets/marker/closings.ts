import { isSameScope, type ReportScope } from "../../reporting";
import type { MarkedClosing } from "./closingPart";

/** The last sending of a unit's sheet, whether or not the period was opened again since; the sending mark that a file bears. */
export const lastSending = (
  closings: readonly MarkedClosing[],
  scope: ReportScope,
): MarkedClosing | undefined => closings.filter((closing) => isSameScope(closing, scope)).at(-1);

/** The closing that is in force for a unit's sheet, where the period is closed. */
export function closingInForce(
  closings: readonly MarkedClosing[],
  scope: ReportScope,
): MarkedClosing | undefined {
  const last = lastSending(closings, scope);
  return last?.reopenedOn === undefined ? last : undefined;
}
