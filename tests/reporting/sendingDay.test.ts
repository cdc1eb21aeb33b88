import fc from "fast-check";
import { sendingDay } from "../../src/reporting";
import { dateOfSerial, dateSerial } from "../../src/shared";

describe("sendingDay", () => {
  test.each([
    ["2023-06-14", "2023-06-15", "the next day"],
    ["2023-07-14", "2023-07-17", "after a weekend"],
    ["2023-04-28", "2023-05-04", "after Giỗ Tổ, 30/4, 1/5 and their days in lieu"],
    ["2023-01-19", "2023-01-27", "after Tết"],
    ["2024-05-03", "2024-05-04", "on a Saturday worked in exchange"],
    ["2024-12-31", "2025-01-02", "after New Year"],
    ["2026-02-14", "2026-02-23", "after Tết 2026"],
  ])("for a cut-off on %s is %s, %s", (cutOff, expected) => {
    expect(sendingDay(cutOff)).toBe(expected);
  });

  test("comes after the cut-off, within ten days, and never before that of an earlier cut-off", () => {
    const days = fc.integer({ min: dateSerial("2023-01-01"), max: dateSerial("2027-12-20") });
    fc.assert(
      fc.property(days, (serial) => {
        const cutOff = dateOfSerial(serial) ?? "";
        const day = sendingDay(cutOff);
        expect(day > cutOff).toBe(true);
        expect(dateSerial(day) - serial).toBeLessThanOrEqual(10);
        expect(day <= sendingDay(dateOfSerial(serial + 1) ?? "")).toBe(true);
      }),
    );
  });
});
