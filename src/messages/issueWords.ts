import { dateWords, parsePeriod, periodWords, type Issue } from "../reporting";
import { numberWords } from "./figures";

/** A finding in words: what was found, why it matters, and how to mend it. */
export interface IssueWords {
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

/** The figures and texts that a finding's sentences need. */
export type Params = Issue["params"];

/** A number of a finding, as officials write it. */
export const number = (params: Params, name: string): string => numberWords(Number(params[name]));

/** A text of a finding, in quotation marks. */
export const quoted = (params: Params, name: string): string => `“${params[name] ?? ""}”`;

/** A day of a finding, as officials write it. */
export const day = (params: Params, name: string): string => dateWords(String(params[name]));

/** A period of a finding, by its name. */
export function periodOf(params: Params, name: string): string {
  const period = parsePeriod(String(params[name]));
  return period ? periodWords(period) : "";
}
