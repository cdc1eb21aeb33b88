import { readDocumentNumber } from "../documentNumber";
import { warningAt } from "../reportIssue";
import type { RowRule } from "./subject";

/** [V36] The evidence names a document whose number and symbol do not tell which one (Nghị định 30/2020/NĐ-CP, phụ lục I). */
export const documentNumberMalformed: RowRule = ({ record: { evidence } }) => {
  const { fault, words } = readDocumentNumber(evidence.text);
  return fault
    ? [warningAt(evidence.place, "documentNumberMalformed", { text: words, fault })]
    : [];
};
