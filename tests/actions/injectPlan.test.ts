import { injectPlan } from "../../src/actions/injectPlan";
import { err, ok } from "../../src/shared";
import { parseMarker, type UnitSheetRequest } from "../../src/sheets";
import { agencies, aPlan, aTask, aUnit } from "../support/aPlan";
import { grid } from "../support/grid";
import { memoryWorkbook } from "../support/memoryWorkbook";

const plan = aPlan({
  units: [aUnit("so-y-te", { name: "Sở Y tế" }), aUnit("so-tai-chinh", { name: "Sở Tài chính" })],
  tasks: [aTask("III.1.a", { lead: [agencies("so-y-te")] })],
});
const june: UnitSheetRequest = {
  plan,
  unitId: "so-y-te",
  period: { kind: "month", year: 2023, month: 6 },
  regime: "decree09",
};
const july: UnitSheetRequest = { ...june, period: { kind: "month", year: 2023, month: 7 } };
const visible = (name: string) => ({ name, visibility: "visible", isProtected: false }) as const;

test("injectPlan adds the unit's sheet after the others, marks the workbook and shows the sheet, in two calls", async () => {
  const workbook = memoryWorkbook();
  expect(await injectPlan(workbook, june)).toEqual(ok({ sheet: "KH 06-2023 Sở Y tế" }));
  const { sheets, activeSheet, marker } = workbook.summary();
  expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "KH 06-2023 Sở Y tế"]);
  expect(sheets[1]?.tag).toBe(
    "tiendo:4;plan=ke-hoach-thu;unit=so-y-te;period=2023-06;regime=decree09",
  );
  expect(activeSheet).toBe("KH 06-2023 Sở Y tế");
  expect(parseMarker(marker ?? "")).toMatchObject(
    ok({
      planId: "ke-hoach-thu",
      sheets: [
        {
          sheet: "KH 06-2023 Sở Y tế",
          planId: "ke-hoach-thu",
          unitId: "so-y-te",
          period: june.period,
          regime: "decree09",
          layoutVersion: 4,
        },
      ],
    }),
  );
  expect(workbook.calls).toEqual(["inspect", "apply"]);
});

test("injectPlan names the sheet of the period that is there already, and changes nothing", async () => {
  const tag = "tiendo:1;plan=ke-hoach-thu;unit=so-y-te;period=2023-06;regime=calendar";
  const workbook = memoryWorkbook({ sheets: [{ ...visible("Biểu tháng 6"), tag }] });
  expect(await injectPlan(workbook, june)).toEqual(
    err({ code: "sheetThere", sheet: "Biểu tháng 6" }),
  );
  expect(workbook.changes).toEqual([]);
});

test("injectPlan knows a sheet by the marker where its tag was lost", async () => {
  const workbook = memoryWorkbook();
  await injectPlan(workbook, june);
  const { sheets, ...rest } = workbook.summary();
  const untagged = sheets.map((sheet) => ({ ...sheet, tag: undefined }));
  const again = memoryWorkbook({ ...rest, sheets: untagged });
  expect(await injectPlan(again, june)).toEqual(
    err({ code: "sheetThere", sheet: "KH 06-2023 Sở Y tế" }),
  );
});

test("injectPlan tells of all our sheets in the marker, by their present names", async () => {
  const tag = "tiendo:1;plan=ke-hoach-thu;unit=so-y-te;period=2023-06;regime=decree09";
  const sheets = [{ ...visible("Đổi tên rồi"), tag }];
  const grids = [grid("| Báo cáo |", { sheet: "Đổi tên rồi" })];
  const workbook = memoryWorkbook({ sheets, grids, marker: "<bad" });
  await injectPlan(workbook, july);
  const marker = parseMarker(workbook.summary().marker ?? "");
  expect(marker.ok && marker.value.sheets.map(({ sheet }) => sheet)).toEqual([
    "Đổi tên rồi",
    "KH 07-2023 Sở Y tế",
  ]);
});

test("injectPlan keeps in the marker what it does not know, and the plans of other sheets", async () => {
  const later = `<link table="A1"/>`;
  const marker = `<tienDo xmlns="urn:tiendo:workbook:1">${later}<plan id="ke-hoach-cu"/></tienDo>`;
  const workbook = memoryWorkbook({ marker });
  await injectPlan(workbook, june);
  const parsed = parseMarker(workbook.summary().marker ?? "");
  expect(parsed).toMatchObject(
    ok({ planId: plan.id, others: [later], plans: [{ id: plan.id }, { id: "ke-hoach-cu" }] }),
  );
});

test("injectPlan carries statuses, days and evidence over from the unit's last sheet, and no figure", async () => {
  const workbook = memoryWorkbook();
  await injectPlan(workbook, june);
  const [sheet = ""] = workbook
    .summary()
    .sheets.slice(-1)
    .map(({ name }) => name);
  const filledIn = grid(
    `| Mã       | Trạng thái | Ngày hoàn thành | Số đã thực hiện | Tổng số | Minh chứng |
     | III.1.a  | đã xong    | 45000           |                 |         | 05/BC-SYT  |
     | III.1.a-1|            |                 | 3               | 4       | số liệu    |`,
    { sheet },
  );
  const later = memoryWorkbook({ ...workbook.summary(), grids: [filledIn] });
  expect(await injectPlan(later, july)).toEqual(
    ok({ sheet: "KH 07-2023 Sở Y tế", carriedFrom: sheet }),
  );
  expect(later.calls).toEqual(["inspect", "readSheets", "apply"]);
  const drawn = later.changes[0]?.addSheets?.[0]?.content.flat() ?? [];
  expect(drawn).toEqual(expect.arrayContaining(["Hoàn thành", 45000, "05/BC-SYT"]));
  expect(drawn).not.toContain("số liệu");
  const again = await injectPlan(memoryWorkbook({ ...workbook.summary(), grids: [filledIn] }), {
    ...june,
    period: { kind: "month", year: 2023, month: 5 },
  });
  expect(again).toEqual(ok({ sheet: "KH 05-2023 Sở Y tế" }));
});

test("injectPlan leaves somebody's sheet of that name alone and takes the next free name", async () => {
  const workbook = memoryWorkbook({
    sheets: [visible("kh 06-2023 SỞ Y TẾ"), visible("KH 06-2023 Sở Y tế (2)")],
  });
  expect(await injectPlan(workbook, june)).toEqual(ok({ sheet: "KH 06-2023 Sở Y tế (3)" }));
});

test("injectPlan refuses before it asks the workbook: an unknown unit, a unit without work", async () => {
  const workbook = memoryWorkbook();
  expect(await injectPlan(workbook, { ...june, unitId: "so-x" })).toEqual(
    err({ code: "unitUnknown", unitId: "so-x" }),
  );
  expect(await injectPlan(workbook, { ...june, unitId: "so-tai-chinh" })).toEqual(
    err({ code: "unitWithoutWork", unitId: "so-tai-chinh" }),
  );
  expect(workbook.calls).toEqual([]);
});

test("injectPlan does not try a workbook whose structure is protected", async () => {
  const workbook = memoryWorkbook({ structureProtected: true });
  expect(await injectPlan(workbook, june)).toEqual(
    err({ code: "workbook", error: { code: "structureProtected" } }),
  );
  expect(workbook.calls).toEqual(["inspect"]);
});

test.each(["inspect", "apply"] as const)("injectPlan hands on a failure of %s", async (call) => {
  const workbook = memoryWorkbook({}, { [call]: { code: "cellBeingEdited" } });
  expect(await injectPlan(workbook, june)).toEqual(
    err({ code: "workbook", error: { code: "cellBeingEdited" } }),
  );
});
