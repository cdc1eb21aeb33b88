import type { ReportIssueCode } from "../reporting";
import { periodOf, quoted, type IssueWords, type Params } from "./issueWords";

/** The sentences of the rules on the sheet itself: V16 to V21, V25 to V28, V45, V46, V50 and V51. */
export const sheetFindings = {
  formulaLost: () => ({
    what: "Công thức của ô này đã bị xóa hoặc ghi đè.",
    why: "Tỷ lệ và Đánh giá phải tự tính từ số liệu, nếu không có thể sai mà không ai biết.",
    mend: "Bấm Ctrl+Z nếu vừa sửa, hoặc chép công thức từ ô cùng cột ở dòng khác. Số liệu đã ghi không mất.",
  }),
  codeUnknown: (params) => ({
    what: `Mã ${quoted(params, "text")} không có trong kế hoạch; dòng này không được tính.`,
    why: "Số liệu được nhận theo mã nhiệm vụ, chỉ tiêu.",
    mend: "Sửa lại mã cho đúng kế hoạch, ví dụ III.8.b.5-1.",
  }),
  codeMissing: () => ({
    what: "Dòng này có số liệu hoặc trạng thái nhưng không có mã; dòng này không được tính.",
    why: "Số liệu được nhận theo mã nhiệm vụ, chỉ tiêu.",
    mend: "Ghi lại mã ở cột Mã, hoặc xóa dòng nếu chỉ là dòng cộng.",
  }),
  codeDuplicated: (params) => ({
    what: `Mã ${quoted(params, "text")} đã có ở dòng trên; chỉ dòng trên được tính.`,
    why: "Mỗi nhiệm vụ, chỉ tiêu chỉ báo cáo một lần để không cộng hai lần.",
    mend: "Giữ một dòng với số liệu đúng, xóa dòng còn lại.",
  }),
  rowMissing: (params) => ({
    what: `Biểu thiếu dòng ${params["code"] ?? ""}.`,
    why: "Kế hoạch giao nhiệm vụ, chỉ tiêu này cho đơn vị.",
    mend: "Chèn lại dòng với đúng mã, hoặc chèn biểu mới rồi chép số liệu sang. Với bảng có sẵn đã liên kết: thêm dòng có tên nhiệm vụ, chỉ tiêu này.",
  }),
  notAssigned: (params) => ({
    what: `Kế hoạch không giao ${params["code"] ?? ""} cho đơn vị này; số liệu của dòng không được tính.`,
    why: "Mỗi số liệu chỉ do đơn vị được giao báo cáo.",
    mend: "Xóa dòng này, hoặc báo cơ quan thường trực nếu đơn vị được giao bổ sung.",
  }),
  sheetIdentityMissing: () => ({
    what: "Không xác định được biểu này của đơn vị nào, kỳ nào.",
    why: "Dấu nhận biết của biểu và dòng “Mã biểu” ở cuối biểu đều đã mất.",
    mend: "Chèn biểu mới cho đúng đơn vị và kỳ báo cáo, rồi chép số liệu sang.",
  }),
  sheetHeaderMissing: () => ({
    what: "Không tìm thấy bảng số liệu trong biểu.",
    why: "Cần dòng tiêu đề có cột Mã và các cột Trạng thái, Số đã thực hiện, Tổng số.",
    mend: "Khôi phục dòng tiêu đề của bảng, hoặc chèn biểu mới rồi chép số liệu sang.",
  }),
  sheetPlanDiffers: (params) => ({
    what: `Biểu này thuộc kế hoạch khác (${params["planId"] ?? ""}).`,
    why: "Mã nhiệm vụ của hai kế hoạch có thể trùng nhau mà nội dung khác nhau.",
    mend: "Mở biểu được chèn từ kế hoạch đang dùng, hoặc chọn lại kế hoạch.",
  }),
  sheetUnitUnknown: (params) => ({
    what: `Biểu ghi đơn vị có mã “${params["unitId"] ?? ""}”, không có trong danh mục đơn vị của kế hoạch.`,
    why: "Danh mục đơn vị có thể đã được sửa sau khi chèn biểu.",
    mend: "Chèn biểu mới cho đúng đơn vị, hoặc báo cơ quan thường trực bổ sung đơn vị vào danh mục.",
  }),
  periodDiffers: (params) => ({
    what: `Biểu in ${quoted(params, "text")} nhưng được lập cho ${periodOf(params, "period")}.`,
    why: "Biểu có thể được chép từ kỳ khác rồi sửa tiêu đề; số liệu vẫn được nhận theo kỳ đã lập.",
    mend: "Chèn biểu của đúng kỳ rồi chép số liệu sang, hoặc sửa lại tiêu đề cho đúng kỳ đã lập. Với bảng có sẵn: liên kết lại cho đúng kỳ.",
  }),
  unitTwice: (params) => ({
    what: `Kỳ này của đơn vị còn một biểu khác: ${quoted(params, "sheet")}${params["file"] ? ` trong tệp ${quoted(params, "file")}` : ""}.`,
    why: "Mỗi đơn vị chỉ có một biểu cho một kỳ, nếu không số liệu bị tính hai lần.",
    mend: "Giữ biểu có số liệu đúng, xóa biểu còn lại.",
  }),
  rowUnconfirmed: (params) => ({
    what: `Chưa rõ dòng ${quoted(params, "text")} là nhiệm vụ, chỉ tiêu nào của kế hoạch; dòng này không được tính.`,
    why: "Tên dòng giống nhiều nhiệm vụ hoặc chưa đủ giống nhiệm vụ nào, nên không tự đoán.",
    mend: "Mở mục “Bảng có sẵn”, chọn nhiệm vụ, chỉ tiêu cho dòng này rồi liên kết lại.",
  }),
  sheetTableMissing: () => ({
    what: "Không tìm thấy bảng đã liên kết.",
    why: "Trang tính đã bị xóa, tiêu đề các cột nội dung, số liệu đã đổi so với khi liên kết, hoặc nhiều trang đã đổi tên có bảng giống nhau mà không ghi rõ kỳ.",
    mend: "Khôi phục tiêu đề cột, tên trang tính, hoặc mở mục “Bảng có sẵn” để liên kết lại hay bỏ liên kết.",
  }),
} as const satisfies Partial<Record<ReportIssueCode, (params: Params) => IssueWords>>;
