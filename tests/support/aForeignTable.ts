import type { Plan } from "../../src/plan";
import type { SheetLayout, TableAnswers } from "../../src/sheets";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit } from "./aPlan";
import { aPlainSheet } from "./aPlainSheet";

const lead = [agencies("so-y-te")];

/** A plan whose tasks have titles that a unit may shorten. */
export const aTitledPlan = (): Plan =>
  aPlan({
    units: [aUnit("so-y-te", { name: "Sở Y tế" }), aUnit("so-tai-chinh", { name: "Sở Tài chính" })],
    tasks: [
      aTask("III.1.a", { title: "Ban hành kế hoạch tuyên truyền đề án", lead }),
      aTask("III.1.b", {
        title: "Số hóa hồ sơ bệnh án điện tử",
        lead,
        indicators: [
          anIndicator("III.1.b-1", {
            title: "Tỷ lệ hồ sơ bệnh án được số hóa",
            targets: [aTarget(30)],
          }),
        ],
      }),
      aTask("III.2.a", {
        title: "Thanh toán viện phí không dùng tiền mặt",
        lead,
        indicators: [
          anIndicator("III.2.a-1", { title: "Tỷ lệ bệnh viện thanh toán qua thẻ" }),
          anIndicator("III.2.a-2", { title: "Tỷ lệ lượt khám trả tiền bằng mã QR" }),
        ],
      }),
    ],
  });

/** Sở Y tế's own sheet of a month of 2023, with a row of which a person must say what it is; its table is B4:F9. */
export const aForeignSheet = (
  month: number,
  given: { readonly sheet?: string; readonly done?: number } = {},
): SheetLayout =>
  aPlainSheet(given.sheet ?? `Tháng ${month}`, [
    ["SỞ Y TẾ"],
    [null, null, `BÁO CÁO THÁNG ${month}/2023`],
    [],
    [null, "TT", "Nội dung nhiệm vụ", "Trạng thái", "Đã thực hiện", "Tổng số"],
    [null, 1, "Ban hành kế hoạch tuyên truyền đề án", "Đang TH"],
    [null, 2, "Bệnh án qua mạng", "Đang TH", given.done ?? 30, 40],
    [null, 3, "Thanh toán viện phí không dùng tiền mặt", "Đang TH"],
    [null, 4, "Bệnh viện thanh toán qua thẻ", null, 7, 9],
    [null, 5, "Việc riêng của sở", null, 1, 2],
  ]);

/** What an officer of Sở Y tế says of them. */
export const FOREIGN_ANSWERS: TableAnswers = {
  columns: new Map(),
  rows: new Map([["benh an qua mang", "III.1.b"]]),
};
