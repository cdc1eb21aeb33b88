import type { SheetLayout } from "../../sheets";
import { officeSheet } from "./table";

const money = { numberFormat: "#,##0", horizontal: "right" } as const;

/** A workbook that is nobody's report: the budget of an office. Invented. */
export const budgetSheets = (): readonly SheetLayout[] => [
  officeSheet({
    sheet: "Dự toán",
    bodies: ["UBND TỈNH QUẢNG NGÃI", "VĂN PHÒNG"],
    title: "DỰ TOÁN KINH PHÍ MUA SẮM THIẾT BỊ NĂM 2023",
    subtitle: "(Đơn vị tính: đồng)",
    widths: [6, 44, 12, 18, 20],
    header: [["STT", "Thiết bị", "Số lượng", "Đơn giá", "Thành tiền"]],
    rows: [
      [1, "Máy tính để bàn", 12, 14_500_000, { formula: "C8*D8" }],
      [2, "Máy quét tài liệu", 4, 9_800_000, { formula: "C9*D9" }],
      [3, "Thiết bị lưu trữ mạng", 1, 36_000_000, { formula: "C10*D10" }],
      [null, "Tổng cộng", null, null, { formula: "SUM(E8:E10)" }],
    ],
    boldRows: [3],
    columnStyles: [{ horizontal: "center" }, {}, money, money, money],
    notes: ["Số liệu trong tệp mẫu là giả định, chỉ dùng để thử."],
  }),
];

/** The sheet that a unit's file had before the report came into it. */
export const contactSheet = (unitName: string, sign: string): SheetLayout =>
  officeSheet({
    sheet: "Đầu mối",
    bodies: ["TỈNH QUẢNG NGÃI", unitName.toUpperCase()],
    title: "ĐẦU MỐI THỰC HIỆN ĐỀ ÁN 06",
    subtitle: `(Kèm theo báo cáo của ${unitName})`,
    widths: [6, 34, 26, 26],
    header: [["STT", "Bộ phận", "Vai trò", "Ký hiệu văn bản"]],
    rows: [
      [1, "Văn phòng", "Tổng hợp, gửi báo cáo", sign],
      [2, "Bộ phận Một cửa", "Cung cấp số liệu hồ sơ", sign],
    ],
    boldRows: [],
    columnStyles: [{ horizontal: "center" }, {}, {}, { horizontal: "center" }],
    notes: ["Số liệu trong tệp mẫu là giả định, chỉ dùng để thử."],
  });
