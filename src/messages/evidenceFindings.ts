import type { ReportIssueCode } from "../reporting";
import { day, quoted, type IssueWords, type Params } from "./issueWords";

/** The sentences of the rules on evidence: V12, V35 and V36. */
export const evidenceFindings = {
  completeWithoutEvidence: () => ({
    what: "Nhiệm vụ ghi Hoàn thành nhưng chưa có minh chứng.",
    why: "Cơ quan thường trực cần số, ký hiệu văn bản để xác nhận kết quả.",
    mend: "Ghi số, ký hiệu văn bản vào cột Minh chứng, ví dụ 05/BC-CAT.",
  }),
  evidenceOutOfPeriod: (params) => ({
    what: `Minh chứng ghi ngày ${day(params, "date")}, ngoài thời gian từ ${day(params, "start")} đến ${day(params, "end")}.`,
    why: "Văn bản ban hành ngoài thời gian này không nói được kết quả của kỳ báo cáo.",
    mend: "Kiểm tra lại ngày của văn bản; nếu đúng, thay bằng minh chứng của kỳ này hoặc giữ lại và nêu lý do.",
  }),
  documentNumberMalformed: (params) => ({
    what: `Minh chứng ghi ${quoted(params, "text")}: ${FAULTS[String(params["fault"])] ?? ""}.`,
    why: "Phải đủ số và ký hiệu mới biết là văn bản nào (Nghị định 30/2020/NĐ-CP).",
    mend: "Ghi số, dấu gạch chéo, tên loại và cơ quan ban hành viết tắt, ví dụ 05/BC-CAT.",
  }),
} as const satisfies Partial<Record<ReportIssueCode, (params: Params) => IssueWords>>;

const FAULTS: Readonly<Record<string, string>> = {
  numberMissing: "thiếu số của văn bản",
  slashMissing: "thiếu dấu gạch chéo sau số",
  slashTurned: "dấu gạch chéo bị ngược",
  symbolMissing: "thiếu ký hiệu của văn bản",
};
