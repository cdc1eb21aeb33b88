import type { ExclusionReason, Standing } from "../../consolidation";

/** What a row of the sheet of figures does in the sums; the formulas of the table of indicators look for these words. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  counted: "Tính vào tổng",
  notOccurring: "Không phát sinh",
  missing: "Chưa báo cáo",
  excluded: "Không tính",
  crossCheck: "Số đối chiếu",
  notReporter: "Ngoài diện báo cáo",
};

/** Why figures were left out, in a few words for a cell. */
export const EXCLUSION_WORDS: Readonly<Record<ExclusionReason, string>> = {
  figureUnreadable: "ô không phải là số",
  figureAmbiguous: "số có thể hiểu nhiều cách",
  figureCellError: "ô báo lỗi công thức",
  figureNegative: "số âm",
  figureNotWhole: "không phải số nguyên",
  numeratorAboveDenominator: "tử số lớn hơn mẫu số",
  pairIncomplete: "thiếu tử số hoặc mẫu số",
  notOccurringWithFigures: "vừa ghi không phát sinh vừa có số",
  otherFault: "số liệu có lỗi",
  differingReports: "các báo cáo ghi số khác nhau",
};

/** Headers of the sheet of figures. */
export const DATA_HEADERS = {
  period: "Kỳ báo cáo",
  unit: "Đơn vị",
  code: "Mã chỉ tiêu",
  numerator: "Tử số",
  denominator: "Mẫu số",
  rate: "Tỷ lệ",
  standing: "Trạng thái",
  reason: "Lý do",
  file: "Tệp",
  sheet: "Trang tính",
  cells: "Ô",
} as const;

/** Headers of the table of indicators. */
export const INDICATOR_HEADERS = {
  code: "Mã",
  title: "Chỉ tiêu",
  numerator: "Tử số toàn tỉnh",
  denominator: "Mẫu số toàn tỉnh",
  rate: "Tỷ lệ toàn tỉnh",
  target: "Mục tiêu",
  assessment: "Đánh giá",
  coverage: "Đơn vị đã báo cáo",
  missing: "Đơn vị chưa báo cáo",
  remarks: "Ghi chú",
} as const;

/** The words of the province sheets outside their tables' headers. */
export const PROVINCE_WORDS = {
  indicatorsSheet: "Tổng hợp chỉ tiêu",
  dataSheet: "Dữ liệu",
  heading: "TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU TOÀN TỈNH",
  period: "Kỳ báo cáo",
  noTarget: "-",
  excluded: "Không tính",
  leadTotal: "Số toàn tỉnh để đối chiếu",
  agrees: "khớp tổng các đơn vị",
  differs: "khác tổng các đơn vị",
  notAsked: "Ngoài diện báo cáo, không cộng",
  standingTitle: "Trạng thái không hợp lệ",
  standingMessage:
    "Chọn một trạng thái trong danh sách. Chỉ dòng “Tính vào tổng” được cộng vào số toàn tỉnh.",
} as const;

/** How the table of indicators is made, a sentence a line. */
export const provinceNotes = (dataSheet: string): readonly string[] => [
  "Tỷ lệ toàn tỉnh = tổng tử số : tổng mẫu số của các đơn vị, không phải trung bình cộng tỷ lệ của các đơn vị. Đơn vị không phát sinh không tính vào mẫu số; đơn vị chưa báo cáo được nêu tên, không coi là 0.",
  `Các số trong bảng là công thức tính từ trang “${dataSheet}”: mỗi dòng là số của một đơn vị, kèm tệp và ô đã lấy số. Sửa số hoặc trạng thái ở đó thì bảng này tự tính lại.`,
];
