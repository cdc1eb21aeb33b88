import type { PlanIssue, PlanIssueCode } from "../plan";

/** What the reader of a plan document found, in one sentence. */
export const planIssueWords = ({ code, params }: PlanIssue): string => WORDS[code](params);

const WORDS = {
  noTaskList: () =>
    "Không thấy nhiệm vụ nào có cơ quan chủ trì, cơ quan thực hiện hoặc cơ quan phối hợp.",
  noYear: () => "Không thấy năm của kế hoạch trong tên và phần mở đầu.",
  duplicateCode: ({ code }) => `Hai nhiệm vụ cùng mang mã ${code}.`,
  numberingGap: ({ code, expected }) =>
    `Số thứ tự không liền: gặp ${code} trong khi phải là “${expected}”.`,
  noStartDate: ({ startDate }) =>
    `Văn bản không ghi thời gian bắt đầu; coi như bắt đầu ngày ${startDate}.`,
  taskWithoutAgency: ({ code }) => `Nhiệm vụ ${code} không có cơ quan chủ trì.`,
  unknownAgency: ({ words }) => `“${words}” không có trong danh mục đơn vị.`,
  misspeltAgency: ({ words }) =>
    `Tên “${words}” viết khác danh mục đơn vị; đã nhận theo tên gần đúng.`,
  taskWithoutDeadline: ({ code }) => `Nhiệm vụ ${code} không có thời hạn.`,
  unreadDeadline: ({ words }) => `Không hiểu thời hạn “${words}”.`,
  percentLeftOut: ({ words }) => `Tỷ lệ trong “${words}” không được coi là chỉ tiêu.`,
  percentRange: ({ words }) => `“${words}” là một khoảng; lấy mức thấp làm chỉ tiêu.`,
  lineLeftOut: ({ words }) => `Chưa đưa vào kế hoạch: “${words}”.`,
} as const satisfies Record<PlanIssueCode, (params: PlanIssue["params"]) => string>;
