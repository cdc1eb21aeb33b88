import type { FileIssue, FileIssueCode, FileKind } from "../actions";
import type { Assessment, ExclusionReason } from "../consolidation";
import type { Plan } from "../plan";
import { parsePeriod, periodWords } from "../reporting";
import { EXCLUSION_WORDS, INDICATOR_ASSESSMENT_WORDS, unitNames } from "../sheets";
import type { WorkbookErrorCode } from "../workbook";
import { unreadableFileWords, type FileIssueWords } from "./unreadableFile";

/** A file's issue in words; the plan tells what its units are called. */
export function fileIssueWords(issue: FileIssue, plan: Plan): FileIssueWords {
  const { code, params } = issue;
  if (!isOwnCode(code)) return unreadableFileWords[code];
  const unit = unitNames(plan)(params["unitId"] ?? "");
  return OWN[code](params, { unit, counted: countedPlace(issue) });
}

/** How a file's report stands in it, in a few words. */
export const fileKindWords: Readonly<Record<FileKind, string>> = {
  injected: "Biểu do công cụ chèn",
  linked: "Bảng đã liên kết",
  recognised: "Bảng tự nhận ra",
  consolidated: "Sổ đã tổng hợp",
  unreadable: "Không đọc được báo cáo",
};

/** A provincial assessment as officials say it. */
export const assessmentWords = (assessment: Assessment): string =>
  INDICATOR_ASSESSMENT_WORDS[assessment];

/** Why figures were left out of a sum, in a few words. */
export const exclusionWords = (reason: ExclusionReason): string => EXCLUSION_WORDS[reason];

type OwnCode = Exclude<FileIssueCode, WorkbookErrorCode>;

const OWN = {
  notUnitWorkbook: () => ({
    what: "Trong tệp không có biểu báo cáo Tiến độ của đơn vị nào.",
    mend: "Kiểm tra xem có chọn nhầm tệp không; đơn vị phải báo cáo trên biểu được chèn bằng bước “Chèn biểu”.",
  }),
  tableMissing: () => ({
    what: "Biểu báo cáo không còn dòng tiêu đề hoặc cột Mã nên không nhận ra số liệu.",
    mend: "Đề nghị đơn vị chèn lại biểu của kỳ này, chép số liệu sang rồi gửi lại.",
  }),
  otherPlan: ({ planId }) => ({
    what: `Biểu thuộc kế hoạch khác (${planId ?? ""}).`,
    mend: "Chỉ chọn tệp báo cáo của kế hoạch đang tổng hợp.",
  }),
  unknownUnit: (_, { unit }) => ({
    what: `Biểu ghi đơn vị “${unit}” không có trong danh mục đơn vị của kế hoạch.`,
    mend: "Kiểm tra danh mục đơn vị, hoặc đề nghị đơn vị chèn lại biểu với đúng tên đơn vị.",
  }),
  otherPeriod: ({ periods = "" }) => ({
    what: `Tệp báo cáo kỳ khác: ${periods.split(",").map(nameOfPeriod).join("; ")}. Số liệu không được tính.`,
    mend: "Chọn tệp của đúng kỳ, hoặc đổi kỳ tổng hợp.",
  }),
  otherRegime: ({ regime }) => ({
    what: `Biểu tính kỳ ${REGIMES[regime === "calendar" ? "calendar" : "decree09"]}, khác với cách tính kỳ đang tổng hợp. Số liệu không được tính.`,
    mend: "Đề nghị đơn vị báo cáo lại theo đúng số ngày của kỳ, hoặc đổi cách tính kỳ khi tổng hợp.",
  }),
  tableRecognised: ({ rows = "" }) => ({
    what: `Đã nhận biết bảng do đơn vị tự lập: ${rows} dòng thuộc kế hoạch được tính.`,
    mend: "Mở tệp đối chiếu vài dòng nếu cần.",
  }),
  tableRowsUnconfirmed: ({ rows = "", unconfirmed = "" }) => ({
    what: `Đã nhận biết bảng do đơn vị tự lập: ${rows} dòng được tính; chưa tính các dòng ${unconfirmed} vì chưa rõ là nhiệm vụ, chỉ tiêu nào.`,
    mend: "Trả lời các dòng này ở bước Tổng hợp (hỏi đơn vị nếu chưa rõ), hoặc đề nghị đơn vị ghi tên nhiệm vụ theo kế hoạch rồi gửi lại.",
  }),
  tableLeftOut: ({ range = "", rows = "" }) => ({
    what: `Trang tính còn một bảng nữa (ô ${range}, ${rows} dòng thuộc kế hoạch) nói khác bảng đã đọc. Bảng này không được tính.`,
    mend: "Mở tệp đối chiếu hai bảng; đề nghị đơn vị chỉ giữ một số cho mỗi nhiệm vụ, chỉ tiêu.",
  }),
  tableUnitUnclear: () => ({
    what: "Bảng có nhiệm vụ của kế hoạch nhưng phía trên không ghi rõ tên một đơn vị báo cáo. Số liệu không được tính.",
    mend: "Đề nghị đơn vị ghi tên đơn vị ở đầu trang rồi gửi lại.",
  }),
  tablePeriodUnclear: () => ({
    what: "Bảng có nhiệm vụ của kế hoạch nhưng không ghi kỳ báo cáo đang tổng hợp. Số liệu không được tính.",
    mend: "Kiểm tra kỳ của tệp; nếu đúng, đề nghị đơn vị ghi kỳ báo cáo ở đầu trang rồi gửi lại.",
  }),
  duplicateUnit: (_, { unit, counted }) => ({
    what: `${unit} đã có báo cáo kỳ này trong ${counted}, nội dung khác; báo cáo này không được tính.`,
    mend: "So sánh hai bản ở mục “Đơn vị gửi nhiều bản” và chọn bản được tính; nếu chưa rõ, hỏi lại đơn vị.",
  }),
  sameReportTwice: (_, { unit, counted }) => ({
    what: `${unit} đã có báo cáo giống hệt trong ${counted}; chỉ tính một lần.`,
    mend: "Không cần làm gì thêm.",
  }),
  ownReportCounts: ({ units = "" }) => ({
    what: `${units.split(",").length} đơn vị trong sổ tổng hợp này có báo cáo riêng ở tệp khác; số của các đơn vị đó lấy theo báo cáo riêng.`,
    mend: "Không cần làm gì thêm. Nếu muốn lấy số trong sổ tổng hợp thì bỏ tệp báo cáo riêng rồi tổng hợp lại.",
  }),
  eventsDiffer: ({ codes = "" }) => ({
    what: `Biểu của đơn vị ghi ngày của sự kiện khác với sổ tổng hợp: ${codes}. Kết quả tính theo sổ tổng hợp.`,
    mend: "Nếu ngày trong biểu mới đúng thì sửa ở trang “Ngày của sự kiện” rồi tổng hợp lại; nếu không, báo đơn vị cập nhật biểu.",
  }),
} as const satisfies Record<
  OwnCode,
  (
    params: FileIssue["params"],
    names: { readonly unit: string; readonly counted: string },
  ) => FileIssueWords
>;

/** Where the report stands that counts in place of this one. */
const countedPlace = ({ file, params }: FileIssue): string =>
  params["otherFile"] === file
    ? `biểu “${params["otherSheet"] ?? ""}” của cùng tệp`
    : `tệp “${params["otherFile"] ?? ""}”`;

const REGIMES = {
  decree09: "từ ngày 15 tháng trước đến ngày 14 (Nghị định 09/2019/NĐ-CP)",
  calendar: "theo tháng, quý dương lịch",
} as const;

const isOwnCode = (code: FileIssueCode): code is OwnCode => code in OWN;

function nameOfPeriod(text: string): string {
  const period = parsePeriod(text);
  return period ? periodWords(period) : text;
}
