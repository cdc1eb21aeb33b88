import { readDocumentNumber } from "../documentNumber";
import { mendedBy, warningAt } from "../reportIssue";
import type { RowRule } from "./subject";

/** [V36] The evidence names a document whose number and symbol do not tell which one (Nghị định 30/2020/NĐ-CP, phụ lục I). */
export const documentNumberMalformed: RowRule = ({ record: { evidence } }) => {
  const { fault, words, mended } = readDocumentNumber(evidence.text);
  if (!fault) return [];
  const issue = warningAt(evidence.place, "documentNumberMalformed", { text: words, fault });
  return [mended === undefined ? issue : mendedBy(issue, { before: evidence.text, after: mended })];
};
