import { STATUS_WORDS, type ReportIssueCode } from "../reporting";
import { day, quoted, type IssueWords, type Params } from "./issueWords";

const LIST = Object.values(STATUS_WORDS).join(", ");
const STATUS_NAMES: Readonly<Record<string, string>> = STATUS_WORDS;

/** The sentences of the rules on tasks: V11, V13 to V15, V22 to V24 and V40 to V42. */
export const taskFindings = {
  taskOverdue: (params) => ({
    what: `Nhiệm vụ đã quá hạn: thời hạn ${day(params, "dueDate")}, chưa hoàn thành.`,
    why: "Thời hạn của kế hoạch đã qua trước ngày chốt số liệu.",
    mend: "Nếu đã xong, chọn Hoàn thành, ghi ngày hoàn thành và minh chứng; nếu chưa, nêu nguyên nhân ở cột Khó khăn, vướng mắc.",
  }),
  statusUnknown: (params) => ({
    what: `Không rõ trạng thái ${quoted(params, "text")}.`,
    why: "Trạng thái phải hiểu được theo một cách để tổng hợp chung.",
    mend: `Chọn một trong các trạng thái: ${LIST}.`,
  }),
  statusAlias: (params) => ({
    what: `Trạng thái ${quoted(params, "text")} được hiểu là “${STATUS_NAMES[String(params["status"])] ?? ""}”.`,
    why: "Biểu dùng thống nhất các trạng thái trong danh sách để công thức đánh giá tính được.",
    mend: "Nếu đúng ý, chọn lại trạng thái đó trong danh sách; nếu không, chọn trạng thái khác.",
  }),
  statusMissing: () => ({
    what: "Chưa ghi trạng thái của nhiệm vụ.",
    why: "Để trống thì nhiệm vụ được tính là chưa báo cáo.",
    mend: `Chọn trạng thái trong danh sách: ${LIST}.`,
  }),
  completionDateUnreadable: (params) => ({
    what: `Ngày hoàn thành ghi ${quoted(params, "text")}, không phải là một ngày.`,
    why: "Cần ngày hoàn thành để biết nhiệm vụ xong đúng hạn hay trễ hạn.",
    mend: "Ghi dạng ngày/tháng/năm, ví dụ 28/02/2023.",
  }),
  completedAfterCutOff: (params) => ({
    what: `Ngày hoàn thành ${day(params, "date")} sau ngày chốt số liệu ${day(params, "end")}.`,
    why: "Việc hoàn thành sau ngày chốt thuộc kỳ báo cáo sau.",
    mend: "Kiểm tra lại ngày; nếu đúng, kỳ này ghi Đang thực hiện và để kỳ sau ghi Hoàn thành.",
  }),
  completeWithoutDate: (params) => ({
    what: `Nhiệm vụ ghi Hoàn thành, thời hạn ${day(params, "dueDate")} đã qua, nhưng chưa có ngày hoàn thành.`,
    why: "Thiếu ngày hoàn thành thì không biết nhiệm vụ xong đúng hạn hay trễ hạn.",
    mend: "Ghi ngày hoàn thành thực tế, ví dụ 28/02/2023.",
  }),
  completeNoMore: (params) => ({
    what: `Nhiệm vụ đã ghi Hoàn thành ở biểu ${quoted(params, "sheet")}, nay ghi ${quoted(params, "text")}.`,
    why: "Nhiệm vụ đã hoàn thành thì không quay lại dở dang; kỳ trước đã được tính là hoàn thành.",
    mend: "Nếu đã xong, chọn lại Hoàn thành; nếu kỳ trước báo nhầm, giữ lại, nêu lý do và báo cơ quan thường trực.",
  }),
  ongoingComplete: () => ({
    what: "Nhiệm vụ thường xuyên được ghi là Hoàn thành.",
    why: "Kế hoạch giao nhiệm vụ này làm thường xuyên, không có thời điểm kết thúc.",
    mend: "Chọn Thường xuyên; kết quả trong kỳ ghi ở các cột Minh chứng, Ghi chú.",
  }),
  completedLate: (params) => ({
    what: `Nhiệm vụ hoàn thành ngày ${day(params, "date")}, sau thời hạn ${day(params, "dueDate")}.`,
    why: "Nhiệm vụ được tính là hoàn thành trễ hạn.",
    mend: "Kiểm tra lại ngày hoàn thành; nếu đúng, nêu nguyên nhân ở cột Khó khăn, vướng mắc.",
  }),
} as const satisfies Partial<Record<ReportIssueCode, (params: Params) => IssueWords>>;
