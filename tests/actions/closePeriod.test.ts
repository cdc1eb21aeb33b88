import { closePeriod, injectPlan, reopenPeriod, updateSheet } from "../../src/actions";
import { err, ok } from "../../src/shared";
import { parseMarker, readUnitSheet, unitSheet, type SheetLayout } from "../../src/sheets";
import { createXlsx, readLayout, type FileWorkbook } from "../../src/workbook/xlsx";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit } from "../support/aPlan";
import { openedWorkbook, openedFile } from "../support/opened";

const plan = aPlan({
  units: [aUnit("so-y-te", { name: "Sở Y tế" })],
  tasks: [
    aTask("III.1.a", {
      lead: [agencies("so-y-te")],
      indicators: ["III.1.a-1", "III.1.a-2"].map((code) =>
        anIndicator(code, { targets: [aTarget(30)] }),
      ),
    }),
  ],
});
const june = { kind: "month", year: 2023, month: 6 } as const;
const scope = { planId: plan.id, unitId: "so-y-te", period: june, regime: "decree09" } as const;
const SHEET = "KH 06-2023 Sở Y tế";
const TODAY = "2023-06-15";
const request = { plan, sheet: SHEET, today: TODAY };
const answers = {
  "III.1.a": { status: "Hoàn thành" },
  "III.1.a-1": { numerator: 30, denominator: 100 },
  "III.1.a-2": { denominator: "Không phát sinh" },
};

const bookOf = (...layouts: readonly SheetLayout[]): FileWorkbook =>
  openedWorkbook(createXlsx(layouts));
const filledIn = () => bookOf(unitSheet({ plan, ...scope, answers }));

async function markerOf(workbook: FileWorkbook) {
  const summary = await workbook.inspect();
  const marker = parseMarker((summary.ok && summary.value.marker) || "");
  if (!marker.ok) throw new Error(marker.error);
  return marker.value;
}

/** The cells in which something may be typed, and what stands beside the day of sending. */
function standing(workbook: FileWorkbook) {
  const layout = readLayout(openedFile(workbook.save()), SHEET);
  if (!layout.ok) throw new Error(layout.error.code);
  const { styles, content, protection } = layout.value;
  const open = styles.filter(({ style }) => style.locked === false).map(({ range }) => range);
  return { open, words: content[4]?.[16] ?? null, isProtected: protection !== undefined };
}

describe("closing a period", () => {
  test("locks what officers type, says so on the sheet, and keeps the figures as sent in the marker", async () => {
    const workbook = filledIn();
    const before = standing(workbook);
    const closed = await closePeriod(workbook, request);
    expect(closed).toMatchObject(
      ok({ sheet: SHEET, closing: { ...scope, closedOn: TODAY, times: 1 } }),
    );
    expect(before.open).not.toEqual([]);
    expect(standing(workbook)).toEqual({
      open: [],
      words: "Đã đóng kỳ, gửi ngày 15/6/2023",
      isProtected: true,
    });
    const { closings, sheets } = await markerOf(workbook);
    expect(closings).toEqual([closed.ok && closed.value.closing]);
    expect(closings[0]?.figures).toEqual([
      { code: "III.1.a-1", numerator: "30", denominator: "100" },
      { code: "III.1.a-2", numerator: "", denominator: "Không phát sinh" },
    ]);
    expect(closings[0]?.digest).toMatch(/^[0-9a-f]{16}$/);
    expect(sheets).toHaveLength(1);
  });

  test("leaves every figure as it was, and is refused a second time", async () => {
    const workbook = filledIn();
    const read = async () => {
      const grids = await workbook.readSheets([SHEET]);
      const report = grids.ok && grids.value[0] && readUnitSheet(grids.value[0], { plan });
      return report && report.ok && [report.value.tasks, report.value.indicators];
    };
    const before = await read();
    await closePeriod(workbook, request);
    expect(await read()).toEqual(before);
    const bytes = workbook.save();
    expect(await closePeriod(workbook, { ...request, today: "2023-06-16" })).toMatchObject(
      err({ code: "alreadyClosed", closing: { closedOn: TODAY } }),
    );
    expect(workbook.save()).toEqual(bytes);
  });

  test("can be taken back: the same cells take figures again, and the sending stays known", async () => {
    const workbook = filledIn();
    const before = standing(workbook);
    await closePeriod(workbook, request);
    const reopened = await reopenPeriod(workbook, { ...request, today: "2023-06-20" });
    expect(reopened).toMatchObject(ok({ closing: { closedOn: TODAY, reopenedOn: "2023-06-20" } }));
    expect(standing(workbook)).toEqual({ ...before, words: "Mở lại ngày 20/6/2023" });
    expect(await reopenPeriod(workbook, request)).toEqual(err({ code: "notClosed", sheet: SHEET }));
    const again = await closePeriod(workbook, { ...request, today: "2023-06-21" });
    expect(again).toMatchObject(ok({ closing: { closedOn: "2023-06-21", times: 2 } }));
    expect((await markerOf(workbook)).closings.map(({ times }) => times)).toEqual([1, 2]);
  });

  test("keeps the sheet from being drawn anew until the period is opened again", async () => {
    const workbook = filledIn();
    const later = {
      ...plan,
      title: "Kế hoạch thử",
      tasks: plan.tasks.map((task) => ({ ...task, title: "Mới" })),
    };
    await closePeriod(workbook, request);
    expect(await injectPlan(workbook, { plan: later, ...scope })).toEqual(
      err({ code: "sheetThere", sheet: SHEET }),
    );
    expect(await updateSheet(workbook, { plan: later, sheet: SHEET })).toEqual(
      err({ code: "periodClosed", sheet: SHEET }),
    );
    await reopenPeriod(workbook, request);
    expect(await injectPlan(workbook, { plan: later, ...scope })).toMatchObject(
      err({ code: "sheetThere", update: { changed: ["III.1.a"] } }),
    );
  });

  test("stays in the marker when the next period is opened", async () => {
    const workbook = filledIn();
    await closePeriod(workbook, request);
    const { closings } = await markerOf(workbook);
    await injectPlan(workbook, { plan, ...scope, period: { ...june, month: 7 } });
    const marker = await markerOf(workbook);
    expect(marker.closings).toEqual(closings);
    expect(marker.sheets).toHaveLength(2);
  });

  test("finds the cells of a sheet whose rows and columns were moved", async () => {
    const drawn = unitSheet({ plan, ...scope, answers });
    const layout = { ...drawn, content: [[], ...drawn.content.map((row) => [null, ...row])] };
    const moved = bookOf({ ...layout, merges: [], styles: [], rules: [], conditionalFormats: [] });
    expect(await closePeriod(moved, request)).toMatchObject(ok({ sheet: SHEET }));
    const after = readLayout(openedFile(moved.save()), SHEET);
    expect(after.ok && after.value.content[5]?.[17]).toBe("Đã đóng kỳ, gửi ngày 15/6/2023");
  });
});

describe("closing is refused, and nothing is changed,", () => {
  test("on a sheet that is none of ours", async () => {
    const workbook = bookOf({ ...unitSheet({ plan, ...scope }), names: [] });
    expect(await closePeriod(workbook, request)).toEqual(
      err({ code: "noSheetOfOurs", sheet: SHEET }),
    );
  });

  test("where two sheets are of the unit and the period", async () => {
    const layout = unitSheet({ plan, ...scope });
    const workbook = bookOf(layout, { ...layout, name: "Bản sao" });
    expect(await closePeriod(workbook, request)).toEqual(
      err({ code: "sheetTwice", sheet: SHEET, others: ["Bản sao"] }),
    );
  });

  test("on a sheet whose table is gone", async () => {
    const drawn = unitSheet({ plan, ...scope });
    const workbook = bookOf({ ...drawn, content: drawn.content.slice(0, 5) });
    expect(await closePeriod(workbook, request)).toMatchObject(
      err({ code: "sheetUnreadable", issue: { code: "sheetHeaderMissing" } }),
    );
  });
});
