import type { LinkError, RecogniseError } from "../actions";
import { periodWords, type Period } from "../reporting";
import type {
  ColumnTime,
  MatchCandidate,
  MatchReason,
  RowFlag,
  RowKind,
  TableRole,
} from "../sheets";
import { workbookErrorWords, type WorkbookErrorWords } from "./workbook";

/** The words of the page on which an officer links a table that the unit keeps in its own layout. */
export const tablesMessages = {
  title: "Bảng có sẵn của đơn vị",
  intro:
    "Đơn vị đã có bảng theo dõi riêng thì không cần chèn biểu mới: chỉ ra một lần cột nào, dòng nào là gì; từ đó bảng được kiểm tra và tổng hợp như biểu chèn.",
  find: "Tìm bảng trong sổ",
  again: "Tìm lại",
  busy: "Đang đọc các trang tính…",
  linking: "Đang ghi liên kết…",
  unlinking: "Đang bỏ liên kết…",

  linked: {
    title: (count: number) => `Bảng đã liên kết (${count})`,
    unlink: "Bỏ liên kết",
    missing: "Không tìm thấy bảng này trong sổ nữa.",
    undone: (sheet: string) => `Đã bỏ liên kết “${sheet}”; số liệu trong bảng giữ nguyên`,
  },

  found: {
    title: "Bảng tìm thấy",
    choose: "Chọn bảng",
    place: (sheet: string, range: string) => `${sheet}, ô ${range}`,
    rows: (known: number, asked: number, other: number) =>
      `${known} dòng đã rõ, ${asked} dòng cần hỏi, ${other} dòng không thuộc kế hoạch.`,
    otherUnit: (name: string) => `Bảng đề tên ${name}`,
    useUnit: "Chọn đơn vị này",
    otherPeriod: (period: Period) => `Bảng ghi kỳ ${periodWords(period)}`,
    usePeriod: "Chọn kỳ này",
    noColumns: "Bảng có cột theo từng kỳ nhưng chưa có cột của kỳ đã chọn",
    noColumnsAdvice: "Hãy chọn kỳ khác, hoặc thêm cột của kỳ này rồi bấm Tìm lại.",
    differs: "Kiểm tra lại đơn vị, kỳ báo cáo đã chọn ở trên.",
  },

  questions: {
    title: (open: number) => (open > 0 ? `Câu hỏi (${open})` : "Câu hỏi: đã trả lời hết"),
    intro: "Dòng chưa trả lời không được tính; có thể liên kết trước, trả lời sau.",
    field: (row: number) => `Dòng ${row} là`,
    choose: "Chọn nhiệm vụ, chỉ tiêu",
    alike: "Gần giống",
    none: "Không thuộc kế hoạch",
    whole: "Cả kế hoạch",
  },

  columns: {
    title: (used: number, passed: number) => `Cột: dùng ${used}, bỏ qua ${passed}`,
    field: (letter: string, head: string) => `${letter}. ${head}`,
    unnamed: "(không có tiêu đề)",
    unused: "Không dùng",
  },

  rows: {
    title: (count: number) => `Dòng: ${count}`,
    showAll: (count: number) => `Hiện cả ${count} dòng`,
    change: "Đổi",
    changeRow: (row: number) => `Đổi dòng ${row}`,
    place: (row: number) => `Dòng ${row}`,
  },

  link: {
    title: "Liên kết",
    codes: "Thêm cột mã ở mép phải của bảng",
    codesHint:
      "Mã đi cùng dòng khi sắp xếp, đổi tên dòng; cần khi có dòng trùng tên. Bỏ liên kết sẽ xóa cột này.",
    action: "Liên kết",
    done: (sheet: string, rows: number) => `Đã liên kết “${sheet}”: ${rows} dòng của kế hoạch`,
    next: "Nhập số liệu như thường lệ, rồi kiểm tra trước khi gửi tệp. Lưu sổ để giữ liên kết.",
    open: (count: number) => `Còn ${count} dòng chưa rõ, chưa được tính.`,
    alike: (count: number) =>
      `${count} dòng trùng tên nhau hoàn toàn: hãy liên kết lại và chọn thêm cột mã, nếu không mỗi kỳ sẽ hỏi lại.`,
    toCheck: "Kiểm tra",
  },

  roles: {
    number: "Số thứ tự",
    code: "Mã nhiệm vụ, chỉ tiêu",
    title: "Nội dung nhiệm vụ, chỉ tiêu",
    lead: "Cơ quan chủ trì",
    coordinating: "Cơ quan phối hợp",
    deadline: "Thời hạn",
    status: "Trạng thái",
    numerator: "Số đã thực hiện",
    denominator: "Tổng số",
    percent: "Tỷ lệ %",
    evidence: "Văn bản, minh chứng",
    difficulty: "Khó khăn, vướng mắc",
    note: "Ghi chú",
    target: "Chỉ tiêu giao",
    ownCode: "Mã riêng của đơn vị",
    assignedDate: "Ngày giao",
    completedDate: "Ngày hoàn thành",
    result: "Kết quả bằng lời",
  } satisfies Readonly<Record<TableRole, string>>,

  times: {
    current: "",
    other: "kỳ khác",
    previous: "kỳ trước",
    cumulative: "lũy kế",
  } satisfies Readonly<Record<ColumnTime, string>>,

  kinds: {
    task: "Nhiệm vụ",
    indicator: "Chỉ tiêu",
    section: "Đề mục",
    subtotal: "Cộng nhóm",
    total: "Tổng cộng",
    detail: "Chi tiết của dòng trên",
    local: "Không thuộc kế hoạch",
    stale: "Việc của năm trước",
    other: "Không phải số liệu",
  } satisfies Readonly<Record<RowKind, string>>,

  reasons: {
    titleAgrees: "tên trùng",
    titlePartly: "tên gần giống",
    codeAgrees: "mã trùng",
    leadAgrees: "cơ quan chủ trì trùng",
    deadlineAgrees: "thời hạn trùng",
    orderAgrees: "đúng thứ tự",
    answered: "đã trả lời",
  } satisfies Readonly<Record<MatchReason, string>>,
} as const;

/** Why a row is asked about; other flags are of its figures, which checking tells of. */
const QUESTION_WORDS: Readonly<Partial<Record<RowFlag, string>>> = {
  matchDoubtful: "Tên chưa đủ giống nhiệm vụ nào.",
  matchTie: "Tên giống nhiều nhiệm vụ, chỉ tiêu như nhau.",
  codeDisagrees: "Mã ghi ở dòng không khớp với tên.",
  severalTasks: "Tên có vẻ gộp nhiều nhiệm vụ.",
  sameTaskTwice: "Một dòng khác đã là nhiệm vụ, chỉ tiêu này.",
  indicatorDoubtful: "Nhiệm vụ có nhiều chỉ tiêu; chưa rõ số liệu là của chỉ tiêu nào.",
};

/** Why a row is asked about, a sentence each. */
export const questionWords = (flags: readonly RowFlag[]): readonly string[] =>
  flags.flatMap((flag) => QUESTION_WORDS[flag] ?? []);

/** What a row may be and how alike the two are. */
export const candidateWords = ({ code, score }: MatchCandidate, title: string): string =>
  `${code} ${title} (giống ${Math.round(score * 100)}%)`;

/** Why no table was found, linked or let go, and what to do; nothing in the workbook was changed. */
export function linkErrorWords(error: LinkError | RecogniseError): WorkbookErrorWords {
  switch (error.code) {
    case "workbook":
      return workbookErrorWords(error.error);
    case "noTable":
      return {
        what: "Không tìm thấy bảng nào có nhiệm vụ, chỉ tiêu của kế hoạch.",
        mend: "Bảng cần một dòng tiêu đề có cột nội dung nhiệm vụ. Hãy mở sổ có bảng theo dõi của đơn vị rồi tìm lại, hoặc chèn biểu có sẵn ở bước Chèn biểu.",
      };
    case "noRoomForCodes":
      return {
        what: `Ô ${error.cell} ở bên phải bảng đã có nội dung nên không thêm được cột mã.`,
        mend: "Chèn một cột trống bên phải bảng rồi liên kết lại, hoặc bỏ chọn thêm cột mã.",
      };
    case "notLinked":
      return {
        what: "Bảng này không còn liên kết trong sổ.",
        mend: "Bấm Tìm bảng trong sổ để liên kết lại nếu cần.",
      };
  }
}
