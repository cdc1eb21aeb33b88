import type { PanePage } from "../../actions";
import { workbookErrorWords } from "../../messages";
import type { WorkbookError } from "../../workbook";
import type { Unheld } from "../../workbook/xlsx";

/** The parts that a newcomer can play. */
export type Role = "officer" | "secretariat" | "leader";

export const roleNames: Readonly<Record<Role, string>> = {
  officer: "Cán bộ đơn vị",
  secretariat: "Thư ký (Công an tỉnh)",
  leader: "Lãnh đạo",
};

/** The page of the pane that each part begins with. */
export const panePages: Readonly<Record<Role, PanePage>> = {
  officer: "inject",
  secretariat: "consolidate",
  leader: "leader",
};

/** What a newcomer does first, second and third in each part. */
export const guides: Readonly<Record<Role, readonly [string, string, string]>> = {
  officer: [
    "Mở tab “Kế hoạch”, bấm “Chèn biểu”, chọn đơn vị và kỳ tháng 6/2023",
    "Nhập trạng thái, tử số, mẫu số, minh chứng vào các ô được phép nhập",
    "Bấm “Kiểm tra”, sửa những ô được nêu, rồi lưu tệp",
  ],
  secretariat: [
    "Lưu các tệp mẫu của đơn vị, hoặc kéo chúng sang khung bên phải",
    "Trong khung “Tổng hợp”, chọn những tệp vừa lưu",
    "Bấm “Tổng hợp” và đọc tỷ lệ toàn tỉnh",
  ],
  leader: [
    "Đọc tỷ lệ toàn tỉnh, chỉ tiêu, số đơn vị đã báo cáo",
    "Bấm vào một tỷ lệ để xem công thức và số liệu gốc",
    "Đổi vai ở góc trên để xem số liệu từ đâu đến",
  ],
};

/** What the workbench leaves where it is when cells move. */
export const unheldNames: Readonly<Record<Unheld, string>> = {
  hyperlinks: "liên kết",
  comments: "ghi chú ô",
  drawings: "hình vẽ, biểu đồ",
  pageBreaks: "ngắt trang",
  filters: "bộ lọc",
  colorScales: "thang màu, thanh dữ liệu",
  richText: "chữ nhiều kiểu trong một ô",
};

export const texts = {
  productName: "Tiến độ",
  workbench: "Bàn thử",
  workbenchHint: "Trang này đóng vai Excel để dùng thử phần bổ trợ; tệp chỉ ở trên máy của bạn.",
  role: "Vai trò",
  guide: "Bắt đầu",
  hideGuide: "Ẩn hướng dẫn",
  showGuide: "Hướng dẫn",
  open: "Mở tệp",
  save: "Lưu tệp",
  undo: "Hoàn tác",
  redo: "Làm lại",
  sampleFiles: "Tệp mẫu của các đơn vị",
  saveAllSamples: "Lưu tất cả tệp mẫu",
  saveSample: (name: string) => `Lưu tệp ${name}`,
  dragSample: "Kéo tệp sang khung bên phải, hoặc bấm để lưu về máy",
  ribbonTabs: "Các tab của dải lệnh",
  homeTab: "Trang đầu",
  viewTab: "Xem",
  groupEdit: "Soạn thảo",
  groupClipboard: "Bảng tạm",
  groupFont: "Phông",
  groupAlignment: "Căn chỉnh",
  groupNumber: "Số",
  groupCells: "Ô",
  groupSheet: "Trang tính",
  cut: "Cắt",
  copy: "Sao chép",
  paste: "Dán",
  bold: "Đậm",
  italic: "Nghiêng",
  underline: "Gạch chân",
  alignLeft: "Căn trái",
  alignCenter: "Căn giữa",
  alignRight: "Căn phải",
  wrap: "Ngắt dòng",
  merge: "Phối ô",
  percent: "Phần trăm",
  thousands: "Dấu phân cách hàng nghìn",
  generalNumber: "Định dạng chung",
  textNumber: "Văn bản",
  insertRows: "Chèn hàng",
  deleteRows: "Xóa hàng",
  sortUp: "Sắp xếp A → Z",
  sortDown: "Sắp xếp Z → A",
  gridlines: "Đường lưới",
  freeze: "Cố định ngăn",
  protect: "Bảo vệ trang tính",
  unprotect: "Bỏ bảo vệ trang tính",
  openWorkbook: "Sổ đang mở",
  pane: "Phần bổ trợ",
  closePane: "Đóng khung",
  openPane: "Mở khung",
  resizePane: "Đổi độ rộng khung",
  loadingPane: "Đang mở phần bổ trợ…",
  notPlayed: (member: string) =>
    `Bàn thử chưa đóng được “${member}” của Excel nên phần bổ trợ không làm tiếp được.`,
  addinMissing: "Chưa có phần bổ trợ trong dist/addin. Hãy chạy npm run build rồi tải lại trang.",
  nameBox: "Hộp tên",
  formulaBar: "Thanh công thức",
  cancelEntry: "Hủy nhập",
  confirmEntry: "Nhập",
  sheetTabs: "Các trang tính",
  addSheet: "Thêm trang tính",
  copySheet: "Tạo bản sao",
  renameSheet: "Đổi tên trang tính",
  unhideSheet: (name: string) => `Hiện “${name}”`,
  hideSheet: "Ẩn trang tính",
  deleteSheet: "Xóa trang tính",
  zoom: "Thu phóng",
  zoomIn: "Phóng to",
  zoomOut: "Thu nhỏ",
  zoomReset: "Về 100 %",
  ready: "Sẵn sàng",
  entering: "Nhập",
  editing: "Sửa",
  average: "Trung bình",
  count: "Đếm",
  sum: "Tổng",
  dropHere: "Thả tệp .xlsx vào đây để mở",
  leftBehind: "Đã lưu tệp; có phần chưa dời theo",
  leftBehindAdvice:
    "Bàn thử không dời các phần sau theo hàng, cột đã chèn, xóa hay sắp xếp; chúng vẫn ở chỗ cũ trong tệp. Hãy mở tệp bằng Excel để xem lại.",
  openFailed: "Không mở được tệp này",
  confirmLeave: "Sổ đang mở có thay đổi chưa lưu.",
  ok: "OK",
  close: "Đóng",
} as const;

/** Why a file was not opened, and what to do. */
export function fileRefusal(error: WorkbookError): string {
  const { what, mend } = workbookErrorWords(error);
  return `${what} ${mend}`;
}
