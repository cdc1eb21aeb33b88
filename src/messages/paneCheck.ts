/** The words of the pane's page that checks the sheets. */
export const checkMessages = {
  title: "Kiểm tra số liệu",
  intro:
    "Đọc lại mọi biểu Tiến độ trong sổ đang mở và nêu từng ô cần sửa. Khi trang này mở, ô vừa sửa được kiểm tra ngay.",
  action: "Kiểm tra toàn bộ",
  busy: "Đang đọc các biểu…",
  report: (unit: string, period: string) => `${unit} - ${period}`,
  reports: "Biểu đã đọc",
  fit: "Đủ điều kiện gửi",
  fitClean: "Không có ô nào cần sửa. Hãy lưu sổ, gửi cho cơ quan thường trực và đóng kỳ.",
  fitWithRemarks: "Không còn lỗi. Hãy xem các mục dưới đây rồi lưu sổ, gửi và đóng kỳ.",
  unfit: "Chưa đủ điều kiện gửi",
  unfitAdvice: (errors: number) =>
    `Còn ${errors} lỗi phải sửa. Bấm vào từng mục để tới ô đó; sửa xong, mục tự mất.`,
  groups: {
    error: "Lỗi phải sửa",
    warning: "Cảnh báo cần xem lại",
    note: "Lưu ý",
    kept: "Đã giữ, có lý do",
  },
  filters: {
    label: "Loại mục được hiện",
    names: { error: "Lỗi", warning: "Cảnh báo", note: "Lưu ý", kept: "Đã giữ" },
    count: (name: string, count: number) => `${name} ${count}`,
    sheet: "Biểu",
    allSheets: "Tất cả các biểu",
    nothing: "Không có mục nào thuộc loại đang chọn.",
  },
  step: {
    label: "Lần lượt từng mục",
    previous: "Mục trước",
    next: "Mục sau",
    position: (index: number, total: number) => `${index}/${total}`,
    none: (total: number) => `${total} mục`,
  },
  showAll: (count: number) => `Hiện cả ${count} mục`,
  why: {
    show: "Vì sao",
    hide: "Thu gọn",
  },
  mend: {
    action: (after: string) => `Sửa thành “${after}”`,
    all: (count: number) => `Sửa cả ${count} ô chỉ có một cách sửa`,
    done: (count: number) => `Đã sửa ${count} ô`,
    line: (place: string, before: string, after: string) =>
      `${place}: “${before}” thành “${after}”`,
    passedOver: (count: number) =>
      `${count} ô đã đổi từ lúc kiểm tra nên được giữ nguyên; hãy xem lại.`,
    undo: "Hoàn tác",
    undone: "Đã trả lại như cũ",
  },
  keep: {
    action: "Giữ lại",
    reason: "Lý do giữ",
    hint: "Lý do đi theo số liệu tới cơ quan thường trực; số liệu đổi thì phần mềm hỏi lại.",
    required: "Hãy ghi lý do.",
    save: "Giữ với lý do này",
    cancel: "Thôi",
    kept: (reason: string) => `Lý do: ${reason}`,
    release: "Bỏ giữ",
  },
  sheet: {
    action: "Ghi danh sách vào sổ",
    busy: "Đang ghi danh sách…",
    done: (sheet: string) => `Đã ghi danh sách vào trang “${sheet}”`,
    open: "Mở danh sách",
  },
  closing: {
    title: "Đóng kỳ báo cáo",
    due: (day: string) => `Hạn gửi báo cáo: ${day}.`,
    closed: (day: string) => `Đã đóng kỳ, gửi ngày ${day}.`,
    linked: (sheet: string, period: string) => `${sheet} (${period})`,
    onOurs: {
      does: "Đóng kỳ ghi lại số liệu, ngày gửi và khóa các ô nhập.",
      has: "Các ô nhập đang khóa.",
    },
    onLinked: {
      does: "Bảng của đơn vị: đóng kỳ chỉ ghi lại số liệu và ngày gửi, không khóa ô nào.",
      has: "Bảng của đơn vị không bị khóa. Số nào sửa sau khi gửi, bước Kiểm tra sẽ báo.",
    },
    close: "Đóng kỳ",
    reopen: "Mở lại kỳ",
    unfit: "Sửa hết lỗi rồi mới đóng kỳ được.",
    busy: "Đang ghi vào sổ…",
  },
  noSheet: {
    title: "Sổ này chưa có biểu Tiến độ",
    advice: "Hãy chèn biểu của đơn vị trước, hoặc mở sổ có biểu đã chèn.",
    action: "Sang bước Chèn biểu",
  },
} as const;
