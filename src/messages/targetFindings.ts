import type { ReportIssueCode } from "../reporting";
import { ratioOf } from "../shared";
import { numberWords, rateWords } from "./figures";
import { day, number, quoted, type IssueWords, type Params } from "./issueWords";

/** The sentences of the rules on rates and targets: V10, V29 and V37 to V39. */
export const targetFindings = {
  targetMissed: (params) => ({
    what: `Tỷ lệ ${reached(params)} chưa đạt chỉ tiêu ${goal(params)}.`,
    why: "So với chỉ tiêu đang có hiệu lực tại ngày chốt số liệu.",
    mend: "Kiểm tra lại số liệu; nếu đúng, nêu nguyên nhân và giải pháp ở cột Khó khăn, vướng mắc.",
  }),
  rateDisagrees: (params) => ({
    what: `Tỷ lệ ghi ${quoted(params, "text")} khác tỷ lệ tính từ hai số liệu bên cạnh (${number(params, "numerator")}/${number(params, "denominator")} = ${reached(params)}).`,
    why: "Tỷ lệ của tỉnh tính từ hai số liệu; tỷ lệ ghi tay không được dùng, nhưng cho thấy một trong các số có thể sai.",
    mend: "Kiểm tra lại Số đã thực hiện và Tổng số, rồi khôi phục công thức của ô Tỷ lệ.",
  }),
  targetWaiting: (params) => ({
    what: `Chỉ tiêu chờ điều kiện ${quoted(params, "condition")} nên kỳ này chưa đánh giá.`,
    why: "Chỉ tiêu chỉ có hiệu lực khi cơ quan thường trực xác nhận điều kiện đã có.",
    mend: "Vẫn ghi số liệu như các kỳ khác; nếu điều kiện đã có, báo cơ quan thường trực.",
  }),
  targetRises: (params) => ({
    what: `Tỷ lệ ${reached(params)} đạt chỉ tiêu hiện nay nhưng chưa đạt mức ${goal(params)} áp dụng từ ngày ${day(params, "from")}.`,
    why: "Chỉ tiêu của kế hoạch tăng theo từng giai đoạn.",
    mend: "Số liệu kỳ này không cần sửa; hãy chuẩn bị cho mức chỉ tiêu sắp áp dụng.",
  }),
  trendTooSlow: (params) => ({
    what: `Để đạt ${number(params, "percent")}% vào ngày ${day(params, "by")}, mỗi kỳ phải tăng ${number(params, "needed")} điểm phần trăm trong ${number(params, "periods")} kỳ còn lại; các kỳ qua bình quân ${pace(params)}.`,
    why: "Tính từ tỷ lệ các kỳ đã báo cáo của chính đơn vị; chỉ để tham khảo.",
    mend: "Số liệu không cần sửa; nêu giải pháp đẩy nhanh ở cột Khó khăn, vướng mắc.",
  }),
} as const satisfies Partial<Record<ReportIssueCode, (params: Params) => IssueWords>>;

/** The rate of a finding's pair, not rounded across its target. */
function reached(params: Params): string {
  const rate = ratioOf(Number(params["numerator"]), Number(params["denominator"]));
  return rate ? rateWords(rate, Number(params["percent"] ?? 0)) : "";
}

const goal = (params: Params): string =>
  `${SIGNS[String(params["operator"])] ?? ""}${numberWords(Number(params["percent"]))}%`;

function pace(params: Params): string {
  const points = Number(params["pace"]);
  return points < 0
    ? `giảm ${numberWords(-points)} điểm phần trăm`
    : `tăng ${numberWords(points)} điểm phần trăm`;
}

/** How a target's direction reads before its percentage. */
const SIGNS: Readonly<Record<string, string>> = {
  ">=": "tối thiểu ",
  ">": "trên ",
  "=": "",
  "<=": "tối đa ",
  "<": "dưới ",
};
