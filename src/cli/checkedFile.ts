import type { CheckedReports } from "../actions";
import type { Result } from "../shared";
import type { Problem } from "./problem";

/** A file, and what checking its sheets found, or why it could not be checked. */
export interface CheckedFile {
  readonly file: string;
  readonly result: Result<CheckedReports, Problem>;
}
