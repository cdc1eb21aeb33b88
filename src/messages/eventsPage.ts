import type { EventError } from "../actions";
import { dateWords } from "../reporting";
import { assertNever } from "../shared";
import { workbookErrorWords, type WorkbookErrorWords } from "./workbook";

/** The words of the page on which the secretariat fixes the days of events. */
export const eventMessages = {
  title: "Ngày của sự kiện",
  intro:
    "Có nhiệm vụ, chỉ tiêu chỉ có thời hạn hoặc hiệu lực sau một sự kiện. Cơ quan thường trực ấn định ngày tại đây; biểu, kiểm tra và tổng hợp trong sổ này tính theo ngày đó.",
  busy: "Đang đọc sổ…",
  saving: "Đang ghi vào sổ…",
  again: "Đọc lại",
  none: "Kế hoạch này không có nhiệm vụ, chỉ tiêu nào phải chờ sự kiện.",
  follows: "Ngày ấn định quyết định",
  deadline: (code: string) => `Thời hạn của nhiệm vụ ${code}`,
  target: (code: string, percent: string) => `Chỉ tiêu ${code}: ${percent} từ ngày đó`,
  expected: (day: string) => `Văn bản dự kiến: ${day}`,
  waiting: "Chưa ấn định",
  dated: (day: string) => `Đã ấn định: ${day}`,
  day: { deadline: "Thời hạn", start: "Có hiệu lực từ ngày" },
  hint: "ngày/tháng/năm",
  unreadable: "Ghi ngày có thật, dạng 30/6/2023.",
  save: "Ghi ngày",
  remove: "Bỏ ngày",
  done: (code: string, day: string) => `${code}: đã ấn định ngày ${day}`,
  removed: (code: string) => `${code}: đã bỏ ngày, trở lại chờ sự kiện`,
  advice: "Lưu sổ để giữ ngày này. Bảng tổng hợp đã có trong sổ theo ngày mới khi tổng hợp lại.",
  undo: "Hoàn tác",
  outdated: "Biểu trong sổ cần cập nhật theo ngày đã ấn định",
} as const;

/** Why an event was not dated, and what to do; nothing in the workbook was changed. */
export function eventErrorWords(error: EventError): WorkbookErrorWords {
  switch (error.code) {
    case "workbook":
      return workbookErrorWords(error.error);
    case "beforePlan":
      return {
        what: `Ngày này sớm hơn ngày bắt đầu kế hoạch (${dateWords(error.start)}).`,
        mend: "Kiểm tra lại ngày, tháng, năm rồi ghi lại.",
      };
    case "eventUnknown":
      return {
        what: `Trong kế hoạch hiện nay, “${error.event}” không phải chờ sự kiện nào.`,
        mend: "Mở lại khung để đọc kế hoạch hiện nay.",
      };
    default:
      return assertNever(error);
  }
}
