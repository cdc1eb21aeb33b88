import type { Issue } from "../../src/reporting";

/** Asserts which findings there are, in order, each as `code @ cell` (`code @ -` for a whole sheet). */
export function expectIssues(issues: readonly Issue[], expected: readonly string[]): void {
  expect(issues.map(({ code, place }) => `${code} @ ${place.cell ?? "-"}`)).toEqual(expected);
}
