import { STANDING_WORDS } from "../sheets";
import { numberWords } from "./figures";
import { checkMessages } from "./paneCheck";
import { wayBackMessages } from "./wayBack";
import { mendMessages } from "./paneMend";

/** The pane's own words: headings, labels, buttons, and what to do when something can't go on. */
export const paneMessages = {
  pages: {
    inject: "Chèn biểu",
    check: "Kiểm tra",
    consolidate: "Tổng hợp",
    tables: "Bảng có sẵn",
    mend: "Sửa phông chữ và dạng số",
    leader: "Lãnh đạo",
    events: "Ngày của sự kiện",
  },
  navigation: "Các bước",
  otherPages: "Trang khác",
  opening: "Đang mở trang…",
  stop: "Dừng",

  unavailable: {
    officeMissing: {
      title: "Chưa tải được thư viện của Office",
      advice:
        "Hãy kiểm tra kết nối mạng tới máy chủ của phần bổ trợ rồi mở lại khung này. Nếu vẫn không được, báo cho cán bộ công nghệ thông tin của đơn vị.",
    },
    notExcel: {
      title: "Trang này chỉ chạy trong Excel",
      advice: "Hãy mở Excel, chọn tab “Kế hoạch” rồi bấm “Tiến độ”.",
    },
    tooOld: {
      title: "Phiên bản Excel này quá cũ",
      advice:
        "Tiến độ cần Excel 2021 trở lên, Excel cho Microsoft 365 hoặc Excel trên web. Hãy mở sổ này bằng một trong các bản đó.",
    },
  },

  crashed: {
    title: "Khung Tiến độ gặp lỗi",
    advice:
      "Số liệu trong sổ vẫn nguyên. Hãy mở lại khung; nếu lỗi lặp lại, báo cho đơn vị hỗ trợ.",
    reload: "Mở lại khung",
  },

  period: {
    period: "Kỳ báo cáo",
    year: "Năm",
    month: (month: number) => `Tháng ${month}`,
    quarter: (numeral: string) => `Quý ${numeral}`,
    groups: { month: "Tháng", quarter: "Quý", longer: "6 tháng, 9 tháng, năm" },
    halves: ["6 tháng đầu năm", "6 tháng cuối năm"],
    nineMonths: "9 tháng",
    wholeYear: "Cả năm",
    regime: "Cách tính kỳ",
    regimes: {
      decree09: "Ngày 15 đến 14 (NĐ 09/2019/NĐ-CP)",
      calendar: "Theo tháng, quý dương lịch",
    },
  },

  unit: {
    label: "Đơn vị",
    placeholder: "Gõ tên để tìm đơn vị",
    open: "Mở danh sách đơn vị",
    none: "Không có đơn vị nào khớp. Hãy gõ ít chữ hơn.",
    required: "Hãy chọn đơn vị trong danh sách.",
    kinds: {
      department: "Sở, ban, ngành",
      district: "Huyện, thị xã, thành phố",
      agency: "Cơ quan, đơn vị khác",
    },
  },

  inject: {
    title: "Chèn biểu của đơn vị",
    intro: "Thêm vào sổ đang mở một biểu có sẵn nhiệm vụ, chỉ tiêu của đơn vị trong kỳ.",
    summary: "Biểu sẽ có",
    lead: (tasks: number, indicators: number) =>
      `Chủ trì ${tasks} nhiệm vụ, ${indicators} chỉ tiêu`,
    coordinating: (tasks: number, indicators: number) =>
      `Phối hợp ${tasks} nhiệm vụ, ${indicators} chỉ tiêu`,
    nothingToDo: "Kế hoạch không giao nhiệm vụ nào cho đơn vị này.",
    action: "Chèn biểu",
    busy: "Đang chèn biểu…",
    done: (sheet: string) => `Đã chèn biểu “${sheet}”`,
    next: "Nhập số liệu vào các ô nền màu của biểu, lưu sổ, rồi chuyển sang bước Kiểm tra.",
    carried: (sheet: string) =>
      `Trạng thái, ngày hoàn thành và minh chứng lấy từ biểu “${sheet}”; hãy xem lại.`,
    openSheet: "Mở biểu",
    openExisting: "Mở biểu đã có",
    toCheck: "Sang bước Kiểm tra",
    nextPeriods: "Kỳ tiếp theo",
    lastSheet: (sheet: string) => `Biểu gần nhất trong sổ: “${sheet}”`,
    nextPeriod: (period: string) => `Mở kỳ mới: ${period}`,
    sheetThere: (sheet: string) => ({
      title: "Kỳ này đã có biểu của đơn vị",
      advice: `Biểu “${sheet}” được giữ nguyên. Hãy nhập tiếp vào biểu đó.`,
    }),
    outdated: {
      title: (sheet: string) => `Biểu “${sheet}” khác với kế hoạch hiện nay`,
      added: (codes: string) => `Thêm: ${codes}`,
      changed: (codes: string) => `Đổi nội dung, thời hạn hoặc chỉ tiêu: ${codes}`,
      kept: (codes: string) => `Không còn thuộc đơn vị, giữ lại cuối biểu: ${codes}`,
      retitled: "Đổi tên kế hoạch",
      looksAnew: "Cộng lại lũy kế và đối chiếu kỳ trước theo các biểu hiện có trong sổ",
      advice: "Khi cập nhật, số liệu đã nhập được chuyển theo mã và biểu cũ được giữ lại bên cạnh.",
      action: "Cập nhật biểu",
      busy: "Đang cập nhật biểu…",
    },
    updated: (sheet: string) => `Đã cập nhật biểu “${sheet}”`,
    copyKept: (copy: string) =>
      `Biểu cũ được giữ nguyên ở “${copy}”, có thể xóa khi không cần. Công thức ở trang khác của bạn vẫn lấy số từ biểu cũ đó.`,
    back: wayBackMessages,
    sheetUnreadable: (sheet: string) => ({
      title: `Không đọc được biểu “${sheet}”`,
      advice: "Biểu được giữ nguyên. Hãy kiểm tra dòng tiêu đề có cột “Mã” rồi thử lại.",
    }),
    upToDate: (sheet: string) => ({
      title: `Biểu “${sheet}” đã đúng kế hoạch hiện nay`,
      advice: "Không có gì cần cập nhật. Hãy nhập tiếp vào biểu.",
    }),
    periodClosed: (sheet: string) => ({
      title: `Biểu “${sheet}” đã đóng kỳ nên được giữ nguyên`,
      advice: "Biểu giữ đúng số đã gửi. Cần thay đổi thì mở lại kỳ ở bước Kiểm tra rồi làm lại.",
    }),
    unitWithoutWork: {
      title: "Đơn vị không có nhiệm vụ trong kế hoạch",
      advice: "Hãy chọn đơn vị khác, hoặc hỏi cơ quan thường trực nếu đơn vị phải báo cáo.",
    },
    unitUnknown: {
      title: "Không tìm thấy đơn vị trong danh mục",
      advice: "Hãy chọn lại đơn vị trong danh sách.",
    },
  },

  check: checkMessages,
  mend: mendMessages,

  consolidate: {
    title: "Tổng hợp toàn tỉnh",
    intro: "Chọn tệp báo cáo của các đơn vị để tính tỷ lệ toàn tỉnh của từng chỉ tiêu.",
    files: "Tệp báo cáo của các đơn vị",
    pick: "Chọn tệp .xlsx",
    dropHere: "hoặc kéo thả tệp vào đây",
    chosen: (count: number) => `Đã chọn ${count} tệp`,
    removeAll: "Bỏ tất cả",
    showAll: (count: number) => `Hiện cả ${count} tệp`,
    showToReview: (count: number) => `Chỉ hiện ${count} tệp cần xem lại`,
    remove: (file: string) => `Bỏ tệp ${file}`,
    remarks: {
      contradictions: "Số liệu mâu thuẫn giữa các đơn vị",
      kept: "Cảnh báo đơn vị giữ lại, có lý do",
    },
    fileStates: { waiting: "Chưa đọc", read: "Đã đọc" },
    questions: {
      open: (count: number) => `Trả lời ${count} câu hỏi`,
      review: "Xem lại các câu trả lời",
      busy: "Đang mở tệp…",
      intro: "Dòng chưa trả lời không được tính. Trả lời một lần, các kỳ sau không hỏi lại.",
      apply: "Tính lại tệp này",
      close: "Đóng",
    },
    pickFolder: "Chọn thư mục",
    receivedTogether: (count: number) => `Đã nhận số liệu của ${count} đơn vị`,
    received: (unit: string, period: string) => `Đã nhận: ${unit}, ${period}`,
    findings: (errors: number, warnings: number) =>
      errors > 0
        ? `${errors} lỗi, ${warnings} cảnh báo trong biểu`
        : `${warnings} cảnh báo trong biểu`,
    startAnew: "Tính lại từ đầu",
    startAnewHint: "Bỏ số liệu đã tổng hợp trước của kỳ này, chỉ tính các tệp vừa chọn.",
    versions: {
      title: "Đơn vị gửi nhiều bản",
      intro:
        "Mỗi đơn vị chỉ tính một bản; mặc định là bản gửi sau cùng. Hãy xem chỗ khác nhau và chọn.",
      counted: "Đang tính",
      use: (file: string) => `Tính bản trong ${file}`,
      same: "Nội dung giống hệt.",
      differs: (count: number) => `${count} ô khác nhau`,
      nothing: "(trống)",
      sentAt: (day: string, times: number) => `gửi ${day}, lần ${times}`,
    },
    slips: {
      title: "Trả lại đơn vị",
      intro: (units: number) => `${units} đơn vị có chỗ phải sửa hoặc còn thiếu số liệu.`,
      copy: "Chép toàn bộ",
      copied: "Đã chép. Dán vào thư hoặc tin nhắn để gửi.",
      copyFailed: "Không chép được tự động. Hãy bấm vào ô chữ, nhấn Ctrl+A rồi Ctrl+C.",
      text: "Nội dung gửi đơn vị",
    },
    explain: {
      plan: "Kế hoạch ghi",
      supposed: (percent: string, units: string) =>
        `Nếu đơn vị chưa có số giữ nguyên số kỳ gần nhất (${units}): ${percent}`,
      standIn: (percent: string, unit: string) =>
        `Nếu lấy số toàn tỉnh do ${unit} báo thay cho tổng các đơn vị: ${percent}. Muốn lấy số này, mở dòng của ${unit} trong Dữ liệu và chọn trạng thái “${STANDING_WORDS.standIn}”.`,
      neverReported: (units: string) => `Chưa từng có số liệu: ${units}`,
      late: (day: string) => `gửi muộn, ngày ${day}`,
      openRow: "Mở dòng trong Dữ liệu",
      cumulative: (percent: string, sums: string, coverage: string) =>
        `Lũy kế: ${percent} (${sums}), ${coverage}`,
      cumulativeDiffers: (units: string) => `Lũy kế trên biểu khác tổng các kỳ: ${units}`,
    },
    filesRequired: {
      title: "Chưa chọn tệp nào",
      advice: "Hãy chọn ít nhất một tệp báo cáo của đơn vị.",
    },
    action: "Tổng hợp",
    busy: "Đang đọc tệp của các đơn vị…",
    progress: (done: number, total: number) => `${done}/${total} tệp`,
    writing: "Đang ghi kết quả vào sổ…",
    stopped: {
      title: "Đã dừng tổng hợp",
      advice: "Sổ đang mở không bị thay đổi. Bấm “Tổng hợp” để làm lại từ đầu.",
    },
    noReports: {
      title: "Chưa có tệp nào dùng được",
      advice: "Hãy xem tình trạng của từng tệp, chọn lại tệp hoặc đổi kỳ rồi tổng hợp lại.",
    },
    tooManyFigures: (rows: number) => ({
      title: `Trang “Dữ liệu” sẽ có ${numberWords(rows)} dòng, quá mức một trang tính Excel chứa được`,
      advice:
        "Sổ đang mở không bị thay đổi. Hãy mở một sổ trống và tổng hợp kỳ này vào đó, hoặc chia các đơn vị theo địa bàn và tổng hợp từng phần vào sổ riêng.",
    }),
    done: (sheet: string) => `Đã ghi biểu “${sheet}” vào sổ đang mở`,
    counted: (counted: number, total: number) => `Tính được ${counted}/${total} tệp.`,
    openSheet: "Mở biểu tổng hợp",
    results: "Tỷ lệ toàn tỉnh",
    assessed: (count: number, assessment: string) => `${assessment}: ${count}`,
    noRate: "Chưa có số liệu",
    noTarget: "chưa có mục tiêu có hiệu lực",
    target: (words: string) => `mục tiêu ${words}`,
    coverage: (reported: number, required: number) => `${reported}/${required} đơn vị đã báo cáo`,
    reportsOf: (reported: number, required: number) =>
      `${reported}/${required} lượt báo cáo có số liệu`,
    cell: (cell: string) => `ô ${cell}`,
    sum: "Tổng tử số / tổng mẫu số",
    units: "Số liệu của từng đơn vị",
    missing: (count: number) => `Chưa báo cáo (${count})`,
    source: (of: { readonly file: string; readonly sheet: string; readonly cells: string }) =>
      `${of.file}, biểu “${of.sheet}”, ô ${of.cells}`,
    agrees: "khớp với tổng các đơn vị",
    differs: "không khớp với tổng các đơn vị",
  },
} as const;
