import type { Severity } from "../reporting";

/** How many of some findings there are of each severity. */
export function countBySeverity(
  findings: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const count = (sought: Severity) => findings.filter(({ severity }) => severity === sought).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}

/** Whether somebody must mend something. */
export const hasErrors = (findings: readonly { readonly severity: Severity }[]): boolean =>
  findings.some(({ severity }) => severity === "error");
