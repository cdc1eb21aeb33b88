import type { ReportIssueCode } from "../reporting";
import { number, quoted, type IssueWords, type Params } from "./issueWords";

/** The sentences of the rules V1 to V9 and V49, on figures. */
export const figureFindings = {
  figureUnreadable: (params) => ({
    what: `Ô này ghi ${quoted(params, "text")}, không phải là một số.`,
    why: "Tỷ lệ của tỉnh được cộng từ số liệu, nên mỗi ô chỉ ghi một số đếm.",
    mend: "Ghi số nguyên, ví dụ 1234; tỷ lệ để biểu tự tính. Không có phát sinh thì ghi “Không phát sinh”.",
  }),
  figureAmbiguous: (params) => ({
    what: `Số ${quoted(params, "text")} ghi dạng chữ, có thể hiểu là ${number(params, "first")} hoặc ${number(params, "second")}.`,
    why: "Dấu chấm hoặc dấu phẩy trước ba chữ số có thể là dấu hàng nghìn hoặc dấu thập phân; phần mềm không tự đoán.",
    mend: "Ghi lại số không có dấu ngăn cách, ví dụ 3450.",
  }),
  numeratorAboveDenominator: (params) => ({
    what: `Số đã thực hiện (${number(params, "numerator")}) lớn hơn Tổng số (${number(params, "denominator")}).`,
    why: "Số đã thực hiện là một phần của Tổng số, nên tỷ lệ không thể quá 100%.",
    mend: "Xem lại hai ô: có thể ghi nhầm chỗ, thừa chữ số hoặc Tổng số chưa cập nhật.",
  }),
  figureNegative: (params) => ({
    what: `Số liệu ${number(params, "value")} nhỏ hơn 0.`,
    why: "Số đếm hồ sơ, trường hợp không thể âm.",
    mend: "Ghi lại số không âm; muốn điều chỉnh số đã báo cáo kỳ trước thì nêu ở cột Ghi chú.",
  }),
  figureNotWhole: (params) => ({
    what: `Số liệu ${number(params, "value")} không phải số nguyên.`,
    why: "Ô này đếm hồ sơ, trường hợp; có thể đã ghi nhầm tỷ lệ hoặc nhầm dấu thập phân.",
    mend: "Ghi số hồ sơ, trường hợp, không ghi tỷ lệ; tỷ lệ do biểu tự tính.",
  }),
  pairIncomplete: ({ missing }) => ({
    what:
      missing === "numerator"
        ? "Có Tổng số nhưng thiếu Số đã thực hiện."
        : "Có Số đã thực hiện nhưng thiếu Tổng số.",
    why: "Phải có đủ hai số mới tính được tỷ lệ.",
    mend:
      missing === "numerator"
        ? "Ghi Số đã thực hiện; chưa thực hiện được trường hợp nào thì ghi 0."
        : "Ghi Tổng số của kỳ báo cáo; chưa có thì xóa Số đã thực hiện và nêu lý do ở cột Khó khăn, vướng mắc.",
  }),
  figureCellError: (params) => ({
    what: `Ô báo lỗi ${params["error"] ?? ""}.`,
    why: "Công thức trong ô không cho kết quả, nên không có số liệu để cộng.",
    mend: "Sửa công thức hoặc ghi thẳng số liệu vào ô.",
  }),
  notOccurringWithFigures: (params) => ({
    what: `Một ô ghi ${quoted(params, "text")}, ô kia lại ghi ${number(params, "value")}.`,
    why: "Đã không phát sinh thì cả hai số đều bằng 0; hai ô đang nói khác nhau.",
    mend: "Nếu có phát sinh, thay chữ bằng số; nếu không, xóa số ở ô kia.",
  }),
  figureAsText: (params) => ({
    what: `Số ${quoted(params, "text")} ghi dạng chữ.`,
    why: "Phần mềm hiểu là số, nhưng công thức Tỷ lệ và Đánh giá của biểu không tính được với chữ.",
    mend: `Ghi lại ô thành số ${number(params, "value")}, không để dấu nháy hoặc định dạng văn bản.`,
  }),
  figureMissing: () => ({
    what: "Chưa có số liệu cho chỉ tiêu đang có hiệu lực.",
    why: "Đơn vị là nơi báo cáo chỉ tiêu này; thiếu số liệu thì tỷ lệ của tỉnh chưa đủ.",
    mend: "Ghi Số đã thực hiện và Tổng số; trong kỳ không có phát sinh thì ghi “Không phát sinh” vào ô Tổng số.",
  }),
} as const satisfies Partial<Record<ReportIssueCode, (params: Params) => IssueWords>>;
