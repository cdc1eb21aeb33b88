import type { TaskStatus } from "./report";

/** The words of each status as our lists print them. */
export const STATUS_WORDS: Readonly<Record<TaskStatus, string>> = {
  notStarted: "Chưa thực hiện",
  inProgress: "Đang thực hiện",
  complete: "Hoàn thành",
  suspended: "Tạm dừng",
  ongoing: "Thường xuyên",
};

/** Other words that officials write for a status; lateness is computed, so words of delay only say that work goes on. */
export const STATUS_ALIASES: Readonly<Record<TaskStatus, readonly string[]>> = {
  notStarted: ["Chưa TH", "Chưa triển khai", "Chưa bắt đầu", "Chưa làm", "Chưa có kết quả"],
  inProgress: [
    "Đang TH",
    "Đang triển khai",
    "Đang triển khai thực hiện",
    "Đang làm",
    "Đang tiến hành",
    "Đang xử lý",
    "Chưa hoàn thành",
    "Chậm tiến độ",
    "Chậm",
    "Trễ hạn",
    "Quá hạn",
  ],
  complete: [
    "Đã hoàn thành",
    "HT",
    "Đã HT",
    "Hoàn thành đúng hạn",
    "Hoàn thành trễ hạn",
    "Đã xong",
    "Xong",
    "Đạt",
    "Đã thực hiện",
    "Đã thực hiện xong",
    "Đã ban hành",
  ],
  suspended: ["Tạm hoãn", "Tạm ngừng", "Dừng", "Dừng thực hiện", "Hoãn"],
  ongoing: [
    "TX",
    "Thực hiện thường xuyên",
    "Đang thực hiện thường xuyên",
    "Hàng tháng",
    "Liên tục",
  ],
};
