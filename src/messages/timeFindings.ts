import type { ReportIssueCode } from "../reporting";
import { day, number, periodOf, quoted, type IssueWords, type Params } from "./issueWords";

/** The sentences of the rules on figures over time: V30 to V34, V43, V44 and V52. */
export const timeFindings = {
  periodNotOpen: (params) => ({
    what: `Kỳ báo cáo đến ngày ${day(params, "start")} mới bắt đầu nhưng đã có số liệu.`,
    why: "Số liệu của một kỳ chỉ phát sinh khi kỳ đó đã bắt đầu.",
    mend: "Xem lại có phải số liệu của kỳ trước ghi nhầm biểu không; nếu đúng là nhầm, chuyển sang biểu của kỳ trước.",
  }),
  figureAfterClosing: (params) => ({
    what: `Số liệu được ghi thêm sau khi đã đóng kỳ ngày ${day(params, "closedOn")}.`,
    why: "Báo cáo đã gửi không có số liệu này, nên cơ quan thường trực chưa biết.",
    mend: "Báo cơ quan thường trực, gửi lại biểu rồi đóng kỳ lại.",
  }),
  cumulativeBelowPeriod: (params) => ({
    what: `Số lũy kế (${number(params, "cumulative")}) nhỏ hơn số trong kỳ (${number(params, "value")}).`,
    why: "Số trong kỳ là một phần của số lũy kế.",
    mend: "Xem lại hai ô; số lũy kế do biểu tự cộng từ các kỳ thì khôi phục công thức của ô.",
  }),
  cumulativeFell: (params) => ({
    what: `Số lũy kế giảm từ ${number(params, "before")} (biểu ${quoted(params, "sheet")}) xuống ${number(params, "value")}.`,
    why: "Số lũy kế cộng dồn qua các kỳ nên không thể giảm, trừ khi số kỳ trước được đính chính.",
    mend: "Xem lại số kỳ này và các kỳ trước; nếu đã đính chính, giữ lại và nêu lý do.",
  }),
  cumulativeNotSum: (params) => ({
    what: `Số lũy kế (${number(params, "cumulative")}) khác tổng của lũy kế kỳ trước (${number(params, "before")}) và số trong kỳ (${number(params, "value")}).`,
    why: "Lũy kế đến kỳ này bằng lũy kế đến kỳ trước cộng số trong kỳ.",
    mend: "Xem lại số trong kỳ và số lũy kế; số lũy kế do biểu tự cộng thì khôi phục công thức của ô.",
  }),
  suddenJump: (params) => ({
    what: `Số liệu ${number(params, "value")} khác hẳn mức thường thấy của đơn vị (trung vị ${number(params, "median")} qua ${number(params, "periods")} kỳ).`,
    why: "Thay đổi lớn như vậy thường do thừa, thiếu chữ số hoặc ghi nhầm số lũy kế vào số trong kỳ.",
    mend: "Kiểm tra lại với sổ gốc; nếu đúng, giữ lại và nêu lý do.",
  }),
  figureChangedSinceSent: (params) => ({
    what: `Số liệu đã gửi khi đóng kỳ ngày ${day(params, "closedOn")} là ${sent(params, "before")}, nay là ${sent(params, "now")}.`,
    why: "Số đã gửi đang được dùng để tổng hợp; sửa mà không báo thì hai nơi có hai số khác nhau.",
    mend: "Ghi lại số đã gửi; nếu cần đính chính, báo cơ quan thường trực, gửi lại biểu rồi đóng kỳ lại.",
  }),
  pastFigureChanged: (params) => ({
    what: `Số liệu ${periodOf(params, "period")} đã tổng hợp là ${sent(params, "before")}, nay biểu của đơn vị ghi ${sent(params, "now")}.`,
    why: "Tỷ lệ của tỉnh vẫn tính theo số đã tổng hợp, và không có lần gửi lại nào báo thay đổi này.",
    mend: "Hỏi đơn vị số nào đúng; nếu là số mới, đề nghị đơn vị gửi lại báo cáo của kỳ đó rồi tổng hợp lại kỳ đó.",
  }),
} as const satisfies Partial<Record<ReportIssueCode, (params: Params) => IssueWords>>;

/** A figure of a finding as text, or that there was none. */
const sent = (params: Params, name: string): string =>
  params[name] === "" ? "ô trống" : quoted(params, name);
