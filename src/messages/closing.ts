import type { ClosingError } from "../actions";
import { dateWords } from "../reporting";
import { assertNever } from "../shared";
import { workbookErrorWords, type WorkbookErrorWords } from "./workbook";

/** Why a period was neither closed nor opened again, and what to do; nothing in the workbook was changed. */
export function closingErrorWords(error: ClosingError): WorkbookErrorWords {
  switch (error.code) {
    case "workbook":
      return workbookErrorWords(error.error);
    case "noSheetOfOurs":
      return {
        what: `“${error.sheet}” không phải biểu báo cáo của đơn vị.`,
        mend: "Hãy mở biểu đã chèn cho đơn vị, hoặc bảng đã liên kết, rồi làm lại.",
      };
    case "sheetUnreadable":
      return {
        what: `Không đọc được biểu “${error.sheet}” nên chưa đóng kỳ.`,
        mend: "Kiểm tra dòng tiêu đề của bảng, sửa các lỗi ở bước Kiểm tra rồi làm lại.",
      };
    case "sheetTwice":
      return {
        what: `Có nhiều biểu cùng đơn vị, cùng kỳ: “${[error.sheet, ...error.others].join("”, “")}”.`,
        mend: "Giữ lại một biểu đúng, xóa hoặc chuyển các biểu còn lại sang sổ khác rồi làm lại.",
      };
    case "alreadyClosed":
      return {
        what: `Kỳ này đã đóng, gửi ngày ${dateWords(error.closing.closedOn)}.`,
        mend: "Cần sửa số liệu thì mở lại kỳ, sửa xong đóng lại và gửi lại.",
      };
    case "notClosed":
      return {
        what: `Biểu “${error.sheet}” chưa đóng kỳ.`,
        mend: "Không cần mở lại; cứ nhập số liệu vào biểu.",
      };
    default:
      return assertNever(error);
  }
}
