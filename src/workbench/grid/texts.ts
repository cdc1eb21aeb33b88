import type { ModelErrorCode } from "../model";

/** What the grid says when the workbook refuses something: what is wrong, and what to do. */
export const refusals: Readonly<Record<ModelErrorCode, string>> = {
  sheetProtected:
    "Ô bạn đang cố thay đổi nằm trong một trang tính được bảo vệ. Chỉ nhập được vào những ô đã mở khóa; muốn đổi ô khác, hãy bỏ bảo vệ trang tính trước.",
  structureProtected:
    "Cấu trúc của sổ làm việc được bảo vệ nên không thêm, xóa, đổi tên hay di chuyển trang tính được.",
  sheetMissing: "Trang tính này không còn trong sổ.",
  sheetNameInvalid:
    "Tên trang tính phải có từ 1 đến 31 ký tự, không chứa : \\ / ? * [ ], không có dấu nháy đơn ở đầu hay cuối, và không là “History”.",
  sheetNameTaken: "Tên này đã có trang tính khác dùng. Hãy chọn tên khác.",
  sheetHidden: "Trang tính này đang ẩn. Hãy bỏ ẩn trước.",
  lastVisibleSheet: "Sổ phải còn ít nhất một trang tính hiển thị.",
  outOfBounds: "Vùng này ra ngoài trang tính.",
  dimensionsDiffer: "Vùng sao chép và vùng dán không cùng kích thước.",
  textTooLong: "Nội dung dài quá 32.767 ký tự.",
  formulaInvalid:
    "Công thức này có lỗi. Kiểm tra lại dấu ngoặc, dấu chấm phẩy giữa các đối số và tên hàm; nếu không phải công thức, gõ dấu nháy đơn (') trước dấu bằng.",
  formulaTooLong: "Công thức dài quá 8.192 ký tự.",
  cutsMergedArea:
    "Không thể thay đổi một phần của ô đã phối. Hãy chọn cả vùng hoặc bỏ phối ô trước.",
  cutsTable: "Thao tác này cắt ngang một bảng của trang tính.",
  nameInvalid:
    "Tên không hợp lệ: không có khoảng trắng, không bắt đầu bằng chữ số, không giống địa chỉ ô.",
  nameTaken: "Tên này đã được dùng.",
  nameMissing: "Không có tên này trong sổ.",
  tableMissing: "Không có bảng này trong sổ.",
  chartMissing: "Không có biểu đồ này trên trang tính.",
  tableHeadersInvalid: "Tiêu đề cột của bảng phải có chữ và không trùng nhau.",
  tablesOverlap: "Bảng này chồng lên một bảng khác.",
  ruleInvalid: "Quy tắc kiểm tra dữ liệu không hợp lệ.",
  numberFormatInvalid: "Mã định dạng số không hợp lệ.",
  xmlInvalid: "Phần XML không hợp lệ.",
  xmlPartMissing: "Không có phần XML này trong sổ.",
  alreadyProtected: "Trang tính đã được bảo vệ.",
  notProtected: "Trang tính không được bảo vệ.",
};

export const gridTexts = {
  grid: "Trang tính",
  application: "Microsoft Excel (bàn thử)",
  ok: "OK",
  cancel: "Hủy bỏ",
  retry: "Thử lại",
  yes: "Có",
  no: "Không",
  goOn: "Tiếp tục?",
  entryRefused: "Giá trị vừa nhập không hợp lệ.",
  choices: "Danh sách chọn",
  menu: "Menu của ô",
  cut: "Cắt",
  copy: "Sao chép",
  paste: "Dán",
  insertRows: "Chèn hàng",
  insertColumns: "Chèn cột",
  deleteRows: "Xóa hàng",
  deleteColumns: "Xóa cột",
  clear: "Xóa nội dung",
  sortUp: "Sắp xếp A → Z",
  sortDown: "Sắp xếp Z → A",
  merge: "Phối ô",
  unmerge: "Bỏ phối ô",
  hideRows: "Ẩn hàng",
  hideColumns: "Ẩn cột",
  showRows: "Bỏ ẩn hàng",
  showColumns: "Bỏ ẩn cột",
  fitColumn: "Vừa độ rộng cột",
  fitRow: "Vừa chiều cao hàng",
  pasteFromKeyboard: "Trình duyệt không cho đọc bảng tạm từ menu. Hãy bấm Ctrl+V để dán.",
  emptyCell: "trống",
  locked: "bị khóa",
  hasList: "có danh sách chọn, Alt+Mũi tên xuống để mở",
} as const;
