import type { CellStyle, SheetLayout } from "../../sheets";
import { officeSheet } from "./table";

const bodies = ["UBND TỈNH QUẢNG NGÃI", "CÔNG AN TỈNH"] as const;
const centre: CellStyle = { horizontal: "center" };

/** What the provincial police's own workbook holds: who has sent their report, and what is still to be done. Invented. */
export const secretariatSheets = (): readonly SheetLayout[] => [received(), todo()];

function received(): SheetLayout {
  const rows = [
    ["Sở Giao thông vận tải", "14/6/2023", "45/BC-SGTVT", "Đủ biểu"],
    ["Sở Y tế", "15/6/2023", "102/BC-SYT", "Đủ biểu"],
    ["Sở Tư pháp", "14/6/2023", "77/BC-STP", "Đủ biểu"],
    ["Sở Giáo dục và Đào tạo", "15/6/2023", "118/BC-SGDĐT", "Đủ biểu"],
    ["Sở Nội vụ", "13/6/2023", "64/BC-SNV", "Gửi nhầm biểu tháng 5, đã nhắc"],
    ["UBND thành phố Quảng Ngãi", "15/6/2023", "210/BC-UBND", "Đủ biểu"],
    ["UBND thị xã Đức Phổ", "14/6/2023", "156/BC-UBND", "Đủ biểu"],
    ["UBND huyện Bình Sơn", "14/6/2023", "189/BC-UBND", "Gửi lại ngày 15/6, đính chính số liệu"],
    ["UBND huyện Mộ Đức", "15/6/2023", "97/BC-UBND", "Cần kiểm tra lại số liệu"],
    ["UBND huyện Sơn Tịnh", "", "", "Chưa gửi"],
    ["UBND huyện Tư Nghĩa", "", "", "Chưa gửi"],
    ["UBND huyện Ba Tơ", "", "", "Chưa gửi"],
  ];
  return officeSheet({
    sheet: "Theo dõi gửi báo cáo",
    bodies,
    title: "THEO DÕI GỬI BÁO CÁO ĐỀ ÁN 06 THÁNG 6 NĂM 2023",
    subtitle: "(Số liệu từ ngày 15/5/2023 đến ngày 14/6/2023)",
    widths: [6, 38, 16, 20, 44],
    header: [["STT", "Đơn vị", "Ngày nhận", "Số văn bản", "Tình trạng"]],
    rows: rows.map((row, index) => [index + 1, ...row]),
    boldRows: [],
    columnStyles: [
      centre,
      {},
      { ...centre, numberFormat: "@" },
      { ...centre, numberFormat: "@" },
      {},
    ],
    notes: ["Số liệu trong tệp mẫu là giả định, chỉ dùng để thử."],
  });
}

function todo(): SheetLayout {
  const rows = [
    ["Tổng hợp số liệu tháng 6", "Tổ tổng hợp", "16/6/2023"],
    ["Dự thảo báo cáo Chủ tịch UBND tỉnh", "Tổ tổng hợp", "19/6/2023"],
    ["Gửi báo cáo Bộ Công an, Văn phòng Chính phủ", "Văn thư", "20/6/2023"],
  ];
  return officeSheet({
    sheet: "Việc cần làm",
    bodies,
    title: "CÔNG VIỆC SAU KHI CHỐT SỐ LIỆU THÁNG 6",
    subtitle: "(Tổ giúp việc Ban Chỉ đạo Đề án 06)",
    widths: [6, 50, 24, 18],
    header: [["STT", "Công việc", "Người thực hiện", "Xong trước ngày"]],
    rows: rows.map((row, index) => [index + 1, ...row]),
    boldRows: [],
    columnStyles: [centre, {}, centre, { ...centre, numberFormat: "@" }],
    notes: [],
  });
}
