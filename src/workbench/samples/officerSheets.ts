import type { CellContent, CellStyle, SheetLayout } from "../../sheets";
import { officeSheet } from "./table";

/** What a department's own workbook holds before the add-in comes: its monthly statistics, its staff list, its notes. Names and figures are invented. */
export const officerSheets = (): readonly SheetLayout[] => [statistics(), staff(), notes()];

const bodies = ["UBND TỈNH QUẢNG NGÃI", "SỞ GIAO THÔNG VẬN TẢI"] as const;
const number: CellStyle = { numberFormat: "#,##0", horizontal: "right" };
const centre: CellStyle = { horizontal: "center" };
const percent: CellStyle = { numberFormat: "0.00%", horizontal: "right" };

/** Row of the sheet (1-based) at which the table's data begins: six rows of head, two of header. */
const firstDataRow = 9;

interface Procedure {
  readonly name: string;
  /** Received and received online, for April, May and June. */
  readonly figures: readonly [number, number, number, number, number, number];
  readonly note?: string;
}

const road: readonly Procedure[] = [
  {
    name: "Cấp đổi giấy phép lái xe do ngành Giao thông vận tải cấp",
    figures: [1184, 402, 1263, 489, 1317, 571],
    note: "Dịch vụ công toàn trình",
  },
  { name: "Cấp mới giấy phép lái xe", figures: [1530, 0, 1488, 0, 1612, 0], note: "Sau sát hạch" },
  { name: "Cấp phù hiệu xe ô tô kinh doanh vận tải", figures: [326, 288, 341, 310, 298, 281] },
  { name: "Cấp giấy phép kinh doanh vận tải bằng xe ô tô", figures: [12, 9, 15, 13, 11, 11] },
  { name: "Cấp giấy phép xe tập lái", figures: [24, 18, 19, 17, 27, 25] },
];
const waterway: readonly Procedure[] = [
  { name: "Đăng ký phương tiện thủy nội địa lần đầu", figures: [7, 2, 5, 2, 6, 4] },
  { name: "Cấp giấy chứng nhận khả năng chuyên môn", figures: [18, 6, 22, 10, 16, 9] },
];

function statistics(): SheetLayout {
  const waterwayRow = road.length + 1;
  const totalRow = waterwayRow + waterway.length + 1;
  return officeSheet({
    sheet: "Thống kê TTHC",
    bodies,
    title: "THỐNG KÊ HỒ SƠ THỦ TỤC HÀNH CHÍNH TIẾP NHẬN NĂM 2023",
    subtitle: "(Mỗi tháng tính từ ngày 15 tháng trước đến ngày 14 của tháng)",
    widths: [6, 46, 11, 11, 11, 11, 11, 11, 12, 24],
    header: [
      [
        "STT",
        "Thủ tục hành chính",
        "Tháng 4",
        null,
        "Tháng 5",
        null,
        "Tháng 6",
        null,
        "Tỷ lệ trực tuyến tháng 6",
        "Ghi chú",
      ],
      [
        null,
        null,
        "Tổng số",
        "Trực tuyến",
        "Tổng số",
        "Trực tuyến",
        "Tổng số",
        "Trực tuyến",
        null,
        null,
      ],
    ],
    rows: [
      ["I", "Lĩnh vực đường bộ"],
      ...road.map((procedure, index) => procedureRow(procedure, index, firstDataRow + 1)),
      ["II", "Lĩnh vực đường thủy nội địa"],
      ...waterway.map((procedure, index) =>
        procedureRow(procedure, road.length + index, firstDataRow + 2),
      ),
      totals(firstDataRow + totalRow),
    ],
    boldRows: [0, waterwayRow, totalRow],
    columnStyles: [centre, {}, number, number, number, number, number, number, percent, {}],
    notes: ["Số liệu trong tệp mẫu là giả định, chỉ dùng để thử."],
  });
}

/** A procedure's row; `offset` is the sheet row (1-based) that the first procedure would have. */
function procedureRow(
  { name, figures, note }: Procedure,
  index: number,
  offset: number,
): readonly CellContent[] {
  const row = offset + index;
  return [index + 1, name, ...figures, rate(row), note ?? null];
}

const rate = (row: number): CellContent => ({ formula: `IF(G${row}=0,"",H${row}/G${row})` });

function totals(row: number): readonly CellContent[] {
  const sums = ["C", "D", "E", "F", "G", "H"].map((column) => ({
    formula: `SUM(${column}${firstDataRow}:${column}${row - 1})`,
  }));
  return [null, "Tổng cộng", ...sums, rate(row), null];
}

function staff(): SheetLayout {
  const people = [
    ["Nguyễn Văn An", "Phó Giám đốc", "Lãnh đạo Sở", "máy lẻ 101", "Chỉ đạo chung"],
    ["Trần Thị Bình", "Chánh Văn phòng", "Văn phòng", "máy lẻ 110", "Đầu mối Đề án 06"],
    ["Lê Quang Cường", "Chuyên viên", "Văn phòng", "máy lẻ 112", "Nhập số liệu, gửi báo cáo"],
    [
      "Phạm Thu Dung",
      "Trưởng phòng",
      "Quản lý vận tải, phương tiện và người lái",
      "máy lẻ 120",
      "",
    ],
    [
      "Võ Minh Đức",
      "Chuyên viên",
      "Quản lý vận tải, phương tiện và người lái",
      "máy lẻ 123",
      "Số liệu giấy phép lái xe",
    ],
    ["Đỗ Thanh Hà", "Chuyên viên", "Kế hoạch - Tài chính", "máy lẻ 131", ""],
  ];
  return officeSheet({
    sheet: "Cán bộ đầu mối",
    tabColor: "#7F7F7F",
    bodies,
    title: "DANH SÁCH CÁN BỘ ĐẦU MỐI THỰC HIỆN ĐỀ ÁN 06",
    subtitle: "(Cập nhật tháng 6 năm 2023)",
    widths: [6, 26, 20, 40, 16, 30],
    header: [["STT", "Họ và tên", "Chức vụ", "Phòng, bộ phận", "Điện thoại", "Nhiệm vụ"]],
    rows: people.map((person, index) => [index + 1, ...person]),
    boldRows: [],
    columnStyles: [centre, {}, {}, {}, centre, {}],
    notes: ["Họ tên trong tệp mẫu là giả định."],
  });
}

function notes(): SheetLayout {
  const lines = [
    "VIỆC CẦN NHỚ KHI BÁO CÁO ĐỀ ÁN 06",
    "1. Số liệu chốt đến hết ngày 14 hằng tháng; gửi Công an tỉnh chậm nhất ngày làm việc kế tiếp.",
    "2. Tử số và mẫu số lấy từ sheet “Thống kê TTHC”, không tự tính tỷ lệ.",
    "3. Nhiệm vụ đã hoàn thành phải ghi số, ký hiệu văn bản làm minh chứng.",
    "4. Hồ sơ nộp qua Cổng Dịch vụ công quốc gia và Cổng của tỉnh đều tính là trực tuyến.",
  ];
  return {
    name: "Ghi chú",
    content: lines.map((line) => [line]),
    styles: [
      {
        range: "A1:A5",
        style: { fontName: "Times New Roman", fontSize: 12, wrap: true, vertical: "top" },
      },
      { range: "A1", style: { bold: true } },
    ],
    columns: [{ columnIndex: 0, width: 90 }],
    rows: [],
    merges: [],
    rules: [],
    conditionalFormats: [],
    names: [],
    showGridlines: false,
  };
}
