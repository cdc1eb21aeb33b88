import type { RecognisedRow, TableAnswers } from "../../sheets";

/** Whether a row stands among the questions: nobody has said yet what it is, or it was said just now. */
export const isAsked = ({ question, key }: RecognisedRow, { rows }: TableAnswers): boolean =>
  question || rows.has(key);
