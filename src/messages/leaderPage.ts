/** The words of the leaders' page in the pane. */
export const leaderMessages = {
  title: "Tóm tắt cho lãnh đạo",
  intro: "Đọc từ sổ tổng hợp đang mở; bấm vào từng dòng để xem tới từng đơn vị.",
  busy: "Đang đọc sổ tổng hợp…",
  again: "Đọc lại",
  noSheets: {
    title: "Sổ này chưa có số liệu tổng hợp",
    advice: "Hãy mở sổ tổng hợp của tỉnh, hoặc tổng hợp báo cáo của các đơn vị trước.",
    action: "Sang bước Tổng hợp",
  },
  standing: "Tình hình chung",
  indicators: "Số chỉ tiêu theo tình trạng",
  tasks: (of: {
    readonly due: number;
    readonly complete: number;
    readonly onTime: number;
    readonly overdue: number;
  }) =>
    `Nhiệm vụ đến hạn đã hoàn thành: ${of.complete}/${of.due}; đúng hạn ${of.onTime}/${of.complete}; quá hạn ${of.overdue}.`,
  reports: (complete: number, all: number) => `${complete}/${all} đơn vị báo cáo đủ số liệu.`,
  decisions: "Việc cần quyết định",
  noDecision: "Không có việc nào cần quyết định trong kỳ này.",
  trend: {
    [-1]: (previous: string) => `giảm so với kỳ trước (${previous})`,
    [0]: (previous: string) => `bằng kỳ trước (${previous})`,
    [1]: (previous: string) => `tăng so với kỳ trước (${previous})`,
  },
  missedOnEnd: (periods: number) => `${periods} kỳ liên tiếp chưa đạt`,
  overdue: "Nhiệm vụ quá hạn theo cơ quan chủ trì",
  noOverdue: "Không có nhiệm vụ quá hạn.",
  overdueLead: (unit: string, count: number) => `${unit}: ${count} nhiệm vụ`,
  dueOn: (day: string) => ` (hạn ${day})`,
  discipline: "Kỷ luật báo cáo",
  silent: "Chưa gửi báo cáo",
  incomplete: "Chưa đủ số liệu",
  late: "Gửi muộn",
  complete: "Đủ số liệu",
  unit: (unit: string, usable: number, owed: number) => `${unit}: ${usable}/${owed} số liệu`,
} as const;
