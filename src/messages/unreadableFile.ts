import type { WorkbookErrorCode } from "../workbook";

/** What became of a file that was picked, and how to mend it. */
export interface FileIssueWords {
  readonly what: string;
  readonly mend: string;
}

const SAVE_AGAIN =
  "Mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (*.xlsx), rồi chọn lại tệp mới.";
const TRY_AGAIN = "Chọn lại tệp và tổng hợp lại; nếu vẫn không được, đề nghị đơn vị gửi lại tệp.";

const unexpected: FileIssueWords = {
  what: "Không đọc được tệp vì lỗi ngoài dự kiến.",
  mend: TRY_AGAIN,
};

/** Why a unit's file could not be read. */
export const unreadableFileWords = {
  notSpreadsheet: {
    what: "Tệp không phải là sổ tính Excel (.xlsx).",
    mend: "Kiểm tra xem có chọn nhầm tệp không; nếu là bảng ở dạng khác thì đề nghị đơn vị gửi tệp .xlsx.",
  },
  oldExcelFile: {
    what: "Tệp thuộc định dạng Excel cũ (.xls), chưa đọc được.",
    mend: SAVE_AGAIN,
  },
  encrypted: {
    what: "Tệp đặt mật khẩu mở nên không đọc được.",
    mend: "Đề nghị đơn vị bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc, Mã hóa bằng mật khẩu) rồi gửi lại.",
  },
  damaged: {
    what: "Tệp bị hỏng hoặc tải chưa trọn vẹn.",
    mend: "Tải lại tệp; nếu vẫn hỏng, đề nghị đơn vị gửi lại.",
  },
  unsafe: {
    what: "Tệp có cấu trúc bất thường (nén quá mức hoặc phần bên trong không hợp lệ) nên không mở, để bảo đảm an toàn.",
    mend: SAVE_AGAIN,
  },
  tooLarge: {
    what: "Tệp quá lớn để đọc.",
    mend: "Xóa các trang tính và hình ảnh không liên quan đến báo cáo, lưu rồi chọn lại.",
  },
  sheetMissing: {
    what: "Biểu báo cáo trong tệp không còn đọc được.",
    mend: TRY_AGAIN,
  },
  cancelled: { what: "Đã dừng trước khi đọc xong tệp.", mend: "Bấm “Tổng hợp” để làm lại." },
  busy: { what: "Tệp đang được chương trình khác sử dụng.", mend: TRY_AGAIN },
  timedOut: { what: "Đọc tệp quá lâu nên đã dừng.", mend: TRY_AGAIN },
  readOnly: unexpected,
  structureProtected: unexpected,
  sheetProtected: unexpected,
  sheetExists: unexpected,
  cellBeingEdited: unexpected,
  unsupportedHost: unexpected,
  unexpected,
} as const satisfies Record<WorkbookErrorCode, FileIssueWords>;
