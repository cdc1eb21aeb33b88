import type { ExclusionReason, Standing, TaskStanding } from "../../consolidation";

/** What a row of the sheet of figures does in the sums; the formulas of the table of indicators look for these words. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  counted: "Tính vào tổng",
  notOccurring: "Không phát sinh",
  missing: "Chưa báo cáo",
  excluded: "Không tính",
  crossCheck: "Số đối chiếu",
  standIn: "Thay số các đơn vị",
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

/** How a lead's share in a task stands, in the same column; every word of completion begins alike, which formulas rest on. */
export const TASK_STANDING_WORDS: Readonly<Record<TaskStanding, string>> = {
  onTime: "Hoàn thành đúng hạn",
  late: "Hoàn thành trễ hạn",
  complete: "Hoàn thành",
  overdue: "Quá hạn",
  open: "Đang thực hiện",
  notReported: "Chưa báo cáo",
};

/** What a row of the sheet of figures tells of. */
export const ROW_KIND_WORDS = { indicator: "Chỉ tiêu", task: "Nhiệm vụ" } as const;

/** Headers of the sheet of figures. */
export const DATA_HEADERS = {
  period: "Kỳ báo cáo",
  unit: "Đơn vị",
  kind: "Loại",
  code: "Mã",
  numerator: "Tử số",
  denominator: "Mẫu số",
  rate: "Tỷ lệ",
  standing: "Trạng thái",
  reason: "Lý do",
  cumulativeNumerator: "Tử số lũy kế",
  cumulativeDenominator: "Mẫu số lũy kế",
  file: "Tệp",
  sheet: "Trang tính",
  cells: "Ô",
  sentAt: "Gửi lúc",
  version: "Lần gửi",
  key: "Khóa",
} as const;

/** Headers of the table of indicators. */
export const INDICATOR_HEADERS = {
  code: "Mã",
  title: "Chỉ tiêu",
  numerator: "Tử số toàn tỉnh",
  denominator: "Mẫu số toàn tỉnh",
  rate: "Tỷ lệ toàn tỉnh",
  cumulative: "Tỷ lệ lũy kế",
  target: "Mục tiêu",
  assessment: "Đánh giá",
  coverage: "Đơn vị đã báo cáo",
  missing: "Đơn vị chưa báo cáo",
  remarks: "Ghi chú",
} as const;

/** Headers of the table of tasks. */
export const TASK_HEADERS = {
  code: "Mã",
  title: "Nhiệm vụ",
  lead: "Cơ quan chủ trì",
  dueDate: "Thời hạn",
  due: "Đến hạn",
  complete: "Hoàn thành",
  onTime: "Đúng hạn",
  overdue: "Quá hạn",
  completeRate: "Tỷ lệ hoàn thành",
  onTimeRate: "Tỷ lệ đúng hạn",
  standing: "Đánh giá",
} as const;

/** The words of the province sheets outside their tables' headers. */
export const PROVINCE_WORDS = {
  indicatorsSheet: "Tổng hợp chỉ tiêu",
  dataSheet: "Dữ liệu",
  tasksSheet: "Tổng hợp nhiệm vụ",
  matrixSheet: "Ma trận đơn vị",
  trendSheet: "Diễn biến",
  leaderSheet: "Báo cáo lãnh đạo",
  tasksHeading: "TỔNG HỢP TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ TOÀN TỈNH",
  province: "Toàn tỉnh",
  byLead: "Theo cơ quan chủ trì",
  matrixHeading: "KẾT QUẢ CHỈ TIÊU THEO TỪNG ĐƠN VỊ",
  matrixUnit: "Đơn vị",
  matrixKey: "Mã đơn vị",
  trendHeading: "DIỄN BIẾN TỶ LỆ TOÀN TỈNH QUA CÁC KỲ",
  trendTarget: "Mục tiêu",
  trendResult: "Kết quả",
  thisPeriod: "Kỳ này",
  periodsBefore: "Trước",
  periods: "kỳ",
  trendChoice: "Chỉ tiêu xem trên biểu đồ (chọn mã)",
  choiceTitle: "Không có mã này",
  choiceMessage: "Chọn một mã chỉ tiêu trong danh sách.",
  targetChart: "Kết quả so với mục tiêu",
  trendChart: "Diễn biến qua các kỳ",
  heading: "TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU TOÀN TỈNH",
  noTarget: "-",
  excluded: "Không tính",
  leadTotal: "Số toàn tỉnh để đối chiếu",
  standIn: "Lấy số toàn tỉnh thay cho tổng các đơn vị",
  agrees: "khớp tổng các đơn vị",
  differs: "khác tổng các đơn vị",
  notAsked: "Ngoài diện báo cáo, không cộng",
  standingTitle: "Trạng thái không hợp lệ",
  standingMessage:
    "Chọn một trạng thái trong danh sách. Chỉ dòng “Tính vào tổng” được cộng vào số toàn tỉnh; dòng “Thay số các đơn vị” đứng thay cho tổng đó.",
} as const;

/** Headers of the leaders' table. */
export const LEADER_HEADERS = [
  "Mã",
  "Chỉ tiêu",
  "Kết quả",
  "Mục tiêu",
  "Kỳ trước",
  "Lũy kế",
  "Đánh giá",
] as const;

/** The words of the leaders' page; figures stand between them. */
export const LEADER_WORDS = {
  heading: "BÁO CÁO TÓM TẮT KẾT QUẢ THỰC HIỆN KẾ HOẠCH",
  general: "I. Tình hình chung",
  decisions: "II. Việc cần quyết định",
  noDecision: "Không có việc nào cần quyết định trong kỳ này.",
  indicators: "III. Kết quả từng chỉ tiêu",
  overdue: "IV. Nhiệm vụ quá hạn theo cơ quan chủ trì",
  noOverdue: "Không có nhiệm vụ quá hạn.",
  counts: "Chỉ tiêu",
  tasks: "Nhiệm vụ đến hạn đã hoàn thành",
  onTime: "đúng hạn",
  overdueTasks: "quá hạn",
  discipline: (complete: number, all: number, silent: number) =>
    `Báo cáo: ${complete}/${all} đơn vị báo cáo đủ số liệu; ${silent} đơn vị chưa gửi báo cáo.`,
  sentOnTime: (onTime: number, known: number) =>
    `Gửi đúng hạn: ${onTime}/${known} đơn vị có dấu thời gian gửi.`,
  overdueLead: (unit: string, count: number, codes: string) => `${unit}: ${count} (${codes})`,
} as const;

/** How the table of tasks is made, a sentence a line. */
export const taskNotes = (dataSheet: string): readonly string[] => [
  "Tỷ lệ hoàn thành = số nhiệm vụ đã hoàn thành : số nhiệm vụ đến hạn; tỷ lệ đúng hạn = số hoàn thành đúng hạn : số đã hoàn thành. Nhiệm vụ chung chỉ hoàn thành khi mọi cơ quan chủ trì đã hoàn thành.",
  `Theo cơ quan chủ trì: mỗi cơ quan được tính theo phần việc của mình. Các số là công thức tính từ trang “${dataSheet}”.`,
];

/** How the matrix is made. */
export const matrixNotes = (dataSheet: string): readonly string[] => [
  `Mỗi ô lấy tỷ lệ hoặc trạng thái của đơn vị từ trang “${dataSheet}”; ô trống: chỉ tiêu không thuộc diện báo cáo của đơn vị.`,
];

/** How the table of periods is made. */
export const trendNotes = (dataSheet: string): readonly string[] => [
  `Tỷ lệ của từng kỳ = tổng tử số : tổng mẫu số của kỳ đó, tính từ trang “${dataSheet}”; ô trống: kỳ chưa có số liệu. Biểu đồ vẽ chỉ tiêu có mã được chọn ở ô bên dưới.`,
];

/** How the table of indicators is made, a sentence a line. */
export const provinceNotes = (dataSheet: string, trendSheet: string): readonly string[] => [
  "Tỷ lệ toàn tỉnh = tổng tử số : tổng mẫu số của các đơn vị, không phải trung bình cộng tỷ lệ của các đơn vị. Đơn vị không phát sinh không tính vào mẫu số; đơn vị chưa báo cáo được nêu tên, không coi là 0.",
  `Các số trong bảng là công thức tính từ trang “${dataSheet}”: mỗi dòng là số của một đơn vị, kèm tệp và ô đã lấy số. Sửa số hoặc trạng thái ở đó thì bảng này tự tính lại. Tỷ lệ lũy kế cộng các kỳ từ khi mục tiêu có hiệu lực. Biểu đồ ở trang “${trendSheet}”.`,
];
