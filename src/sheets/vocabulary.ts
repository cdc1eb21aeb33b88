/** What is wrong with a pair of figures, as the sheet's formulas print it: of several faults the first of these. */
export const PAIR_FAULT_WORDS = {
  cellError: "Ô bị lỗi",
  notNumber: "Không phải số",
  contradictory: "Ghi trái nhau",
  incomplete: "Thiếu một số",
  negative: "Có số âm",
  fraction: "Có số lẻ",
  above: "Vượt tổng số",
} as const;

/** The words of an indicator's assessment, as the sheet's formulas print them. */
export const INDICATOR_ASSESSMENT_WORDS = {
  met: "Đạt",
  metForNow: "Đạt, mức kỳ tới chưa đạt",
  below: "Chưa đạt",
  notOccurring: "Không phát sinh",
  notReported: "Chưa báo cáo",
  notInForce: "Chưa có hiệu lực",
} as const;

/** The words of a task's assessment, as the sheet's formulas print them. */
export const TASK_ASSESSMENT_WORDS = {
  overdue: "Quá hạn",
  onTime: "Hoàn thành đúng hạn",
  late: "Hoàn thành trễ hạn",
  complete: "Hoàn thành",
  notDue: "Chưa đến hạn",
  ongoing: "Thường xuyên",
  roadmap: "Theo lộ trình",
  byTargets: "Theo chỉ tiêu",
  notReported: "Chưa báo cáo",
  unsound: "Kiểm tra trạng thái",
} as const;

/** What follows a task's assessment where the last period's sheet says that it was complete. */
export const COMPLETE_BEFORE = ", từng hoàn thành";

/** The columns of a unit's sheet, by role: the header we print, and other headers under which officers know it. */
export const UNIT_SHEET_HEADERS = {
  ordinal: { header: "STT", aliases: ["TT", "Số TT"] },
  code: { header: "Mã", aliases: ["Mã số", "Mã nhiệm vụ", "Mã nhiệm vụ, chỉ tiêu"] },
  title: {
    header: "Nội dung nhiệm vụ / chỉ tiêu",
    aliases: ["Nội dung nhiệm vụ", "Nhiệm vụ", "Nội dung"],
  },
  role: { header: "Vai trò", aliases: [] },
  deadline: { header: "Thời hạn", aliases: ["Thời hạn hoàn thành", "Thời gian hoàn thành"] },
  target: { header: "Chỉ tiêu", aliases: ["Chỉ tiêu giao", "Mục tiêu"] },
  status: { header: "Trạng thái", aliases: ["Tình trạng", "Tiến độ"] },
  completed: { header: "Ngày hoàn thành", aliases: ["Hoàn thành ngày"] },
  numerator: { header: "Số đã thực hiện (tử số)", aliases: ["Số đã thực hiện", "Tử số"] },
  denominator: { header: "Tổng số (mẫu số)", aliases: ["Tổng số", "Mẫu số"] },
  rate: { header: "Tỷ lệ", aliases: ["Tỷ lệ (%)", "Tỷ lệ %"] },
  assessment: { header: "Đánh giá", aliases: ["Kết quả đánh giá"] },
  cumulativeNumerator: {
    header: "Lũy kế tử số",
    aliases: ["Lũy kế số đã thực hiện", "Tử số lũy kế"],
  },
  cumulativeDenominator: {
    header: "Lũy kế mẫu số",
    aliases: ["Lũy kế tổng số", "Mẫu số lũy kế"],
  },
  cumulativeRate: {
    header: "Tỷ lệ lũy kế",
    aliases: ["Lũy kế tỷ lệ", "Tỷ lệ lũy kế (%)"],
  },
  evidence: {
    header: "Minh chứng (số, ký hiệu văn bản)",
    aliases: ["Minh chứng", "Kết quả/Sản phẩm", "Sản phẩm"],
  },
  difficulty: {
    header: "Khó khăn, vướng mắc",
    aliases: ["Khó khăn", "Vướng mắc", "Tồn tại, khó khăn, vướng mắc"],
  },
  note: { header: "Ghi chú", aliases: [] },
} as const;

/** What a column of a unit's sheet is for. */
export type ColumnRole = keyof typeof UNIT_SHEET_HEADERS;

/** The columns in which officers type. */
export type InputRole =
  "status" | "completed" | "numerator" | "denominator" | "evidence" | "difficulty" | "note";

/** A unit's part in a task, and whose figure an indicator's row asks for. */
export const ROLE_WORDS = {
  lead: "Chủ trì",
  coordinating: "Phối hợp",
  part: "Số liệu của đơn vị",
  total: "Số liệu toàn tỉnh",
  crossCheck: "Số liệu toàn tỉnh (để đối chiếu)",
} as const;

/** What stands in place of a cumulative figure while an earlier period's row has no sound figures. */
export const EARLIER_UNSOUND = "Kỳ trước chưa đủ số";

/** What stands in place of a cumulative figure where the workbook holds more earlier sheets than a formula can sum. */
export const TOO_MANY_EARLIER = "Quá nhiều kỳ để cộng";

/** The words of a list of findings. */
export const FINDINGS_SHEET_WORDS = {
  name: "Kết quả kiểm tra",
  title: "DANH SÁCH MỤC CẦN XEM LẠI",
  ordinal: "STT",
  severity: "Mức độ",
  sheet: "Biểu",
  cell: "Ô",
  what: "Nội dung",
  mend: "Cách sửa",
  reason: "Lý do giữ",
} as const;

/** The words of a unit sheet outside its table. */
export const UNIT_SHEET_WORDS = {
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  heading: "BIỂU BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ, CHỈ TIÊU",
  period: "Kỳ báo cáo",
  cutOff: "Ngày chốt số liệu:",
  sending: "Hạn gửi báo cáo:",
  signedOn: "……………, ngày …… tháng …… năm ………",
  preparedBy: "NGƯỜI LẬP BIỂU",
  preparedByHint: "(Ký, ghi rõ họ tên)",
  head: "THỦ TRƯỞNG ĐƠN VỊ",
  headHint: "(Ký, ghi rõ họ tên, đóng dấu)",
  guideHeading: "Cách ghi biểu",
  formCode: "Mã biểu",
  ongoing: "Thường xuyên",
  roadmap: "Theo lộ trình",
  byTargets: "Theo chỉ tiêu",
  noTarget: "Không có chỉ tiêu",
  kept: "Dòng không thuộc kế hoạch giao cho đơn vị (giữ lại, không tính)",
  targetFrom: "từ",
  onCondition: "khi đủ điều kiện",
  cumulative: "Lũy kế",
  cumulativeAlone: "chỉ gồm kỳ này, vì sổ chưa có biểu kỳ trước của đơn vị",
  cumulativeOver: "cộng kỳ này với các biểu trong sổ",
  cumulativeWithout: "chưa gồm",
  cumulativeTooMany: (sheets: number) =>
    `chưa tính được, vì sổ có ${sheets} biểu kỳ trước, nhiều hơn một công thức Excel chứa được; mở biểu quý, 6 tháng hoặc năm cho các kỳ cũ để cộng gộp rồi cập nhật biểu`,
  partsOver: "Số trong kỳ tự cộng từ các biểu",
  partsAdvice: "số chính thức của kỳ khác đi thì ghi đè",
  closedOn: "Đã đóng kỳ, gửi ngày",
  reopenedOn: "Mở lại ngày",
  pageNumber: '&"Times New Roman,Regular"Trang &P/&N',
} as const;

/** How to fill in a unit's sheet, a sentence a line. */
export const UNIT_SHEET_GUIDE = [
  "Chỉ ghi vào các ô nền vàng nhạt. Các ô khác do phần mềm lập và được khóa để tránh sửa nhầm; khi thật cần, mở khóa tại thẻ Xem lại (Review), không có mật khẩu.",
  "Trạng thái: chọn trong danh sách. Nhiệm vụ đã hoàn thành thì ghi ngày hoàn thành và số, ký hiệu văn bản làm minh chứng (ví dụ: 05/BC-CAT).",
  "Số đã thực hiện và Tổng số là số phát sinh trong kỳ báo cáo, ghi số nguyên. Không có hồ sơ phát sinh thì ghi “Không phát sinh” vào ô Tổng số; chưa có số liệu thì để trống, không ghi 0.",
  "Ô chuyển nền đỏ: số liệu (cột Đánh giá ghi rõ chưa đúng ở đâu), trạng thái hoặc ngày chưa đúng; có số liệu khi kỳ chưa bắt đầu; mã trùng với dòng trên; dòng Kỳ báo cáo ghi kỳ khác với kỳ của biểu.",
  "Ô chuyển nền cam: nhiệm vụ ghi hoàn thành nhưng còn thiếu ngày, thiếu minh chứng, hoặc là việc thường xuyên; đánh giá “từng hoàn thành”, khi kỳ trước đã hoàn thành mà kỳ này ghi khác; dòng có số liệu, trạng thái mà thiếu mã; công thức bị ghi đè.",
  "Tỷ lệ và Đánh giá tự tính từ số trong kỳ, theo chỉ tiêu đang có hiệu lực tại ngày chốt số liệu. Lũy kế tự cộng từ kỳ mà chỉ tiêu bắt đầu có hiệu lực. Không sửa các công thức này.",
  "Có thể giãn dòng, giãn hoặc ẩn cột, đổi tên biểu, chép biểu sang tệp khác; không sửa cột Mã vì số liệu được nhận theo mã.",
  "Khi kỳ đã đóng, các ô nhập được khóa để giữ đúng số đã gửi. Cần sửa thì mở lại kỳ trong khung Tiến độ, hoặc bỏ bảo vệ trang tính rồi báo cơ quan thường trực.",
] as const;

/** What Excel says beside an input cell and when something unfit is typed (titles ≤ 32 characters, messages ≤ 255). */
export const INPUT_WORDS = {
  status: {
    prompt: { title: "Trạng thái", message: "Chọn một trạng thái trong danh sách." },
    alert: {
      title: "Trạng thái chưa đúng",
      message:
        "Hãy chọn trong danh sách: Chưa thực hiện, Đang thực hiện, Hoàn thành, Tạm dừng, Thường xuyên. “Quá hạn” do biểu tự tính, không cần ghi.",
    },
  },
  completed: {
    prompt: {
      title: "Ngày hoàn thành",
      message: "Chỉ ghi khi nhiệm vụ đã hoàn thành, dạng ngày/tháng/năm, ví dụ 28/02/2023.",
    },
    alert: {
      title: "Ngày hoàn thành chưa đúng",
      message:
        "Cần một ngày có thật, dạng ngày/tháng/năm, không sau ngày chốt số liệu của kỳ báo cáo. Vẫn giữ giá trị này?",
    },
  },
  numerator: {
    prompt: {
      title: "Số đã thực hiện",
      message:
        "Số phát sinh trong kỳ, ghi số nguyên, không lớn hơn Tổng số. Chưa có số liệu thì để trống.",
    },
    alert: {
      title: "Số đã thực hiện chưa hợp lệ",
      message:
        "Số đã thực hiện phải là số nguyên, không âm và không lớn hơn Tổng số, hoặc ghi “Không phát sinh”; và chỉ ghi khi kỳ báo cáo đã bắt đầu. Vẫn giữ giá trị này?",
    },
  },
  denominator: {
    prompt: {
      title: "Tổng số",
      message:
        "Tổng số trong kỳ, ghi số nguyên. Không có hồ sơ phát sinh thì ghi “Không phát sinh”.",
    },
    alert: {
      title: "Tổng số chưa hợp lệ",
      message:
        "Tổng số phải là số nguyên, không âm và không nhỏ hơn Số đã thực hiện, hoặc ghi “Không phát sinh”; và chỉ ghi khi kỳ báo cáo đã bắt đầu. Vẫn giữ giá trị này?",
    },
  },
} as const;
