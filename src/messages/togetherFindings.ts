import type { ReportIssueCode } from "../reporting";
import { number, type IssueWords, type Params } from "./issueWords";

/** The sentences of the rules on what several units say together: V47 and V48. */
export const togetherFindings = {
  totalDisagrees: (params) => ({
    what: `Số toàn tỉnh của ${params["code"] ?? ""} do cơ quan chủ trì báo cáo là ${number(params, "numerator")}/${number(params, "denominator")}, tổng các đơn vị là ${number(params, "sumNumerator")}/${number(params, "sumDenominator")}.`,
    why: "Mọi đơn vị đã báo cáo, nên hai số phải bằng nhau.",
    mend: "Hỏi cơ quan chủ trì nguồn của số toàn tỉnh; tỷ lệ của tỉnh vẫn tính từ số của các đơn vị.",
  }),
  totalBelowParts: (params) => ({
    what: `${params["part"] === "numerator" ? "Số đã thực hiện" : "Tổng số"} toàn tỉnh của ${params["code"] ?? ""} (${number(params, "value")}) nhỏ hơn tổng của các đơn vị đã báo cáo (${number(params, "sum")}).`,
    why: "Một phần không thể lớn hơn toàn bộ, nên ít nhất một trong hai số sai.",
    mend: "Đối chiếu với cơ quan chủ trì và các đơn vị có số lớn nhất.",
  }),
} as const satisfies Partial<Record<ReportIssueCode, (params: Params) => IssueWords>>;
