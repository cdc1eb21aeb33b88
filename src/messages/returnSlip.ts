import type { ReturnSlip } from "../actions";
import type { Plan } from "../plan";
import { periodWords, type Period, type ReportIssue } from "../reporting";
import { unitNames } from "../sheets";
import { reportIssueWords } from "./reporting";

/** A slip as a text to send to its unit: each cell to mend with what is wrong and how to mend it, and the figures still owed. */
export function returnSlipText(slip: ReturnSlip, plan: Plan, period: Period): string {
  const { unitId, file, errors, warnings, missing } = slip;
  const titles = new Map(
    plan.tasks.flatMap(({ indicators }) => indicators.map(({ code, title }) => [code, title])),
  );
  const lines = [
    `Kính gửi: ${unitNames(plan)(unitId)}`,
    file === undefined
      ? `Chưa nhận được báo cáo ${periodWords(period).toLocaleLowerCase("vi")} của đơn vị.`
      : `Báo cáo ${periodWords(period).toLocaleLowerCase("vi")} (tệp ${file}) cần sửa như sau:`,
    ...section("Phải sửa, số chưa được tính:", errors.map(findingLine)),
    ...section("Đề nghị xem lại:", warnings.map(findingLine)),
    ...section(
      "Còn thiếu số liệu:",
      missing.map((code) => `${code}: ${titles.get(code) ?? ""}`),
    ),
    file === undefined
      ? "Đề nghị đơn vị nhập số liệu vào biểu, kiểm tra rồi gửi."
      : "Đề nghị đơn vị sửa trên biểu, kiểm tra lại rồi gửi bản mới.",
  ];
  return lines.join("\n");
}

const section = (heading: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [heading, ...items.map((item) => `- ${item}`)];

function findingLine(finding: ReportIssue): string {
  const { sheet, cell } = finding.place;
  const { what, mend } = reportIssueWords(finding);
  return `${cell === undefined ? `Biểu “${sheet}”` : `Ô ${cell}`}: ${what} ${mend}`;
}
