import type { FileErrorCode, WorkbookErrorCode } from "../workbook";

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

const SEND_XLSX =
  "Kiểm tra xem có chọn nhầm tệp không; nếu đúng là báo cáo thì đề nghị đơn vị gửi tệp Excel (.xlsx).";
const SEND_AGAIN =
  "Tải lại tệp từ nguồn; nếu vẫn vậy, đề nghị đơn vị mở bằng Excel, lưu và gửi lại.";

/** Why a file is no workbook that can be opened, each in its own words. */
export const fileErrorWords = {
  emptyFile: {
    what: "Tệp rỗng, không có nội dung.",
    mend: SEND_AGAIN,
  },
  cloudPlaceholder: {
    what: "Tệp mới chỉ có biểu tượng, nội dung còn nằm trên kho đám mây (OneDrive, iCloud, Google Drive).",
    mend: "Bấm chuột phải vào tệp, chọn Luôn giữ trên thiết bị này (Always keep on this device) hoặc tải tệp .xlsx về máy, rồi chọn lại.",
  },
  oldExcelFile: {
    what: "Tệp thuộc định dạng Excel cũ (.xls), chưa đọc được.",
    mend: SAVE_AGAIN,
  },
  binaryWorkbook: {
    what: "Tệp thuộc định dạng Excel nhị phân (.xlsb), chưa đọc được.",
    mend: SAVE_AGAIN,
  },
  openDocument: {
    what: "Tệp thuộc định dạng OpenDocument (.ods) của LibreOffice, chưa đọc được.",
    mend: "Mở tệp bằng LibreOffice hoặc Excel, chọn Lưu thành (Save As), kiểu Excel (*.xlsx), rồi chọn lại tệp mới.",
  },
  wordDocument: {
    what: "Tệp là văn bản Word, không phải là sổ tính Excel.",
    mend: SEND_XLSX,
  },
  pdfDocument: {
    what: "Tệp là bản PDF, không lấy được số liệu từng ô.",
    mend: "Đề nghị đơn vị gửi kèm tệp Excel (.xlsx) của bản đã ký.",
  },
  webPage: {
    what: "Tệp là trang web (HTML) được đặt đuôi .xls hoặc .xlsx.",
    mend: SAVE_AGAIN,
  },
  textFile: {
    what: "Tệp là văn bản thuần (.csv, .txt), không phải là sổ tính Excel.",
    mend: SAVE_AGAIN,
  },
  otherArchive: {
    what: "Tệp là tệp nén (.zip), bên trong không phải là một sổ tính Excel.",
    mend: "Giải nén rồi chọn các tệp .xlsx bên trong.",
  },
  notSpreadsheet: {
    what: "Tệp không phải là sổ tính Excel (.xlsx).",
    mend: SEND_XLSX,
  },
  encrypted: {
    what: "Tệp đặt mật khẩu mở nên không đọc được.",
    mend: "Đề nghị đơn vị bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc, Mã hóa bằng mật khẩu) rồi gửi lại.",
  },
  truncated: {
    what: "Tệp bị cụt ở cuối, thường do tải về hoặc chép chưa xong.",
    mend: SEND_AGAIN,
  },
  partMissing: {
    what: "Tệp thiếu một phần bên trong nên không đọc được trọn vẹn.",
    mend: SEND_AGAIN,
  },
  damaged: {
    what: "Nội dung tệp bị hỏng nên không đọc được trọn vẹn.",
    mend: SEND_AGAIN,
  },
  documentType: {
    what: "Tệp có khai báo kiểu tài liệu (DOCTYPE) mà Excel không bao giờ ghi, nên không mở, để bảo đảm an toàn.",
    mend: SAVE_AGAIN,
  },
  outsideReference: {
    what: "Tệp lấy một phần nội dung ở ngoài chính nó nên không mở, để bảo đảm an toàn.",
    mend: SAVE_AGAIN,
  },
  swollen: {
    what: "Tệp nén quá mức: mở ra sẽ lớn gấp nhiều lần nên không mở, để bảo đảm an toàn.",
    mend: "Xóa các dòng, cột trống đã kẻ khung và các trang tính không liên quan, lưu rồi chọn lại; tệp lạ thì không nên mở.",
  },
  unsafe: {
    what: "Tệp khai sai kích thước hoặc vị trí các phần bên trong nên không mở, để bảo đảm an toàn.",
    mend: SAVE_AGAIN,
  },
} as const satisfies Record<FileErrorCode, FileIssueWords>;

/** Why a unit's file could not be read. */
export const unreadableFileWords = {
  ...fileErrorWords,
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
