import type { WorkbookError, WorkbookErrorCode } from "../workbook";
import { fileErrorWords } from "./unreadableFile";

/** Why the open workbook did not take what was asked of it, and what to do; nothing in it was changed. */
export interface WorkbookErrorWords {
  readonly what: string;
  readonly mend: string;
}

/** What the workbook refused, in words; `error.detail` is for support and is not shown. */
export function workbookErrorWords({ code, sheet }: WorkbookError): WorkbookErrorWords {
  const { what, mend } = WORDS[code];
  return { what: what.replace("{biểu}", sheet === undefined ? "Biểu" : `Biểu “${sheet}”`), mend };
}

const WORDS = {
  structureProtected: {
    what: "Sổ đang khóa cấu trúc nên không thêm được trang tính.",
    mend: "Mở khóa tại thẻ Xem lại (Review), Bảo vệ sổ làm việc (Protect Workbook), rồi làm lại.",
  },
  sheetProtected: {
    what: "{biểu} đang khóa nên không ghi được.",
    mend: "Mở khóa tại thẻ Xem lại (Review), Hủy bảo vệ trang tính (Unprotect Sheet), rồi làm lại.",
  },
  sheetExists: {
    what: "{biểu} đã có trong sổ.",
    mend: "Đổi tên trang tính đó rồi làm lại.",
  },
  sheetMissing: {
    what: "{biểu} không còn trong sổ.",
    mend: "Trang tính có thể đã bị xóa hoặc đổi tên; hãy làm lại bước này.",
  },
  cellBeingEdited: {
    what: "Đang có ô được sửa dở trong Excel.",
    mend: "Bấm Enter để ghi hoặc Esc để bỏ ô đang sửa, rồi làm lại.",
  },
  tooLarge: {
    what: "Dữ liệu cần ghi hoặc đọc quá lớn đối với Excel.",
    mend: "Làm từng phần nhỏ hơn, hoặc mở sổ bằng Excel trên máy tính thay cho Excel trên web.",
  },
  timedOut: {
    what: "Excel không trả lời trong thời gian cho phép.",
    mend: "Chờ Excel xử lý xong việc đang làm rồi làm lại.",
  },
  readOnly: {
    what: "Sổ đang mở ở chế độ chỉ đọc.",
    mend: "Bấm Bật chỉnh sửa (Enable Editing), hoặc lưu thành sổ khác, rồi làm lại.",
  },
  busy: {
    what: "Excel đang bận.",
    mend: "Đóng hộp thoại đang mở hoặc chờ tính toán xong, rồi làm lại.",
  },
  unsupportedHost: {
    what: "Phiên bản Excel này chưa hỗ trợ việc vừa yêu cầu.",
    mend: "Dùng Excel 2021 trở lên, Excel cho Microsoft 365 hoặc Excel trên web.",
  },
  cancelled: {
    what: "Đã dừng theo yêu cầu.",
    mend: "Sổ không bị thay đổi; có thể làm lại bất cứ lúc nào.",
  },
  unexpected: {
    what: "Excel báo lỗi ngoài dự kiến.",
    mend: "Số liệu trong sổ vẫn nguyên. Lưu sổ, mở lại rồi làm lại; nếu lỗi lặp lại, báo cho đơn vị hỗ trợ.",
  },
  ...fileErrorWords,
} as const satisfies Record<WorkbookErrorCode, WorkbookErrorWords>;
