import type { Plan } from "../plan";
import { numberWords } from "./figures";
import { dateWords, periodWords, type Period } from "../reporting";

/** What went wrong at the command line, and what to do. */
export interface CommandProblemWords {
  readonly what: string;
  readonly mend: string;
}

/** The command line's own words: help, results, and what to do when a command can't go on. */
export const commandLineMessages = {
  about: "Tiến độ: đưa kế hoạch vào sổ của các đơn vị, kiểm tra và tổng hợp số liệu.",
  usage: "Cách dùng",
  commandList: "Các lệnh",
  optionList: "Tùy chọn",
  helpHint: "Gõ “tiendo LỆNH --help” để xem cách dùng của từng lệnh.",

  commands: {
    "plan show": { arguments: "", about: "In kế hoạch: nhiệm vụ, cơ quan, thời hạn, chỉ tiêu." },
    "plan read": {
      arguments: "TỆP",
      about: "Đọc văn bản kế hoạch (.txt, UTF-8) và nêu những chỗ cần xem lại.",
    },
    units: { arguments: "", about: "Liệt kê các đơn vị và mã của từng đơn vị." },
    template: {
      arguments: "(--unit ĐƠN_VỊ | --all) --period KỲ -o ĐƯỜNG_DẪN",
      about: "Lập sổ báo cáo của kỳ cho một đơn vị, hoặc cho mọi đơn vị vào một thư mục.",
    },
    inject: {
      arguments: "TỆP --unit ĐƠN_VỊ --period KỲ -o TỆP_MỚI",
      about: "Chèn biểu của đơn vị vào sổ sẵn có; mọi thứ khác trong sổ giữ nguyên.",
    },
    check: { arguments: "TỆP…", about: "Kiểm tra số liệu trong sổ của các đơn vị." },
    recognise: {
      arguments: "TỆP [--sheet TÊN] [--period KỲ]",
      about: "Nhận biết bảng mà đơn vị tự lập: cột, dòng, số liệu, và những chỗ cần hỏi lại.",
    },
    consolidate: {
      arguments: "ĐƯỜNG_DẪN… --period KỲ [-o TỆP_MỚI.xlsx] [--facts TỆP.parquet]",
      about: "Tổng hợp sổ của các đơn vị (tệp hoặc thư mục) thành tỷ lệ toàn tỉnh.",
    },
  },
  options: {
    unit: "--unit ĐƠN_VỊ        mã hoặc tên đơn vị (xem lệnh units)",
    all: "--all                mọi đơn vị có nhiệm vụ trong kế hoạch",
    period: "--period KỲ          2023-06 (tháng), 2023-Q2 (quý), 2023-H1, 2023-9M, 2023",
    regime:
      "--regime CÁCH_TÍNH   decree09: từ ngày 15 đến ngày 14 (mặc định); calendar: dương lịch",
    event:
      "--event MÃ=NGÀY      ngày của sự kiện mà nhiệm vụ, chỉ tiêu phải chờ: III.4.c=2023-05-31",
    sheet: "--sheet TÊN          tên trang tính (mặc định: trang có nhiều nhiệm vụ nhất)",
    output: "-o, --output         nơi ghi kết quả",
    memory:
      "--memory TỆP.xlsx    sổ tổng hợp lần trước: nhớ bảng riêng và số liệu các kỳ trước của đơn vị",
    facts:
      "--facts TỆP.parquet  ghi từng số liệu của mọi kỳ có trong các tệp ra tệp Parquet cho kho dữ liệu; khi đó có thể bỏ -o",
    json: "--json               in kết quả dạng JSON",
    force: "--force              cho phép ghi đè tệp đã có",
    help: "-h, --help           in cách dùng",
  },

  recognition: {
    table: (sheet: string, rows: string) => `Trang “${sheet}”, dòng tiêu đề ${rows}`,
    question: "cần xác nhận",
  },

  problems: {
    commandMissing: () => ({
      what: "Chưa có tên lệnh.",
      mend: "Gõ “tiendo --help” để xem các lệnh.",
    }),
    commandUnknown: (words: string) => ({
      what: `Không có lệnh “${words}”.`,
      mend: "Gõ “tiendo --help” để xem các lệnh.",
    }),
    optionUnknown: (option: string, command: string) => ({
      what: `Lệnh ${command} không có tùy chọn “${option}”.`,
      mend: `Gõ “tiendo ${command} --help” để xem các tùy chọn.`,
    }),
    optionWithoutValue: (option: string) => ({
      what: `Tùy chọn “${option}” thiếu giá trị.`,
      mend: `Viết giá trị ngay sau “${option}”.`,
    }),
    optionWithValue: (option: string) => ({
      what: `Tùy chọn “${option}” không nhận giá trị.`,
      mend: `Viết “${option}” đứng một mình.`,
    }),
    argumentMissing: (name: string, command: string) => ({
      what: `Thiếu ${name}.`,
      mend: `Gõ “tiendo ${command} --help” để xem cách dùng.`,
    }),
    argumentTooMuch: (argument: string, command: string) => ({
      what: `Thừa “${argument}”.`,
      mend: `Gõ “tiendo ${command} --help” để xem cách dùng.`,
    }),
    unitOrAll: () => ({
      what: "Phải chọn một trong hai: --unit hoặc --all.",
      mend: "Dùng --unit cho một đơn vị, --all cho mọi đơn vị.",
    }),
    unitMissing: () => ({
      what: "Chưa chọn đơn vị.",
      mend: "Thêm --unit và mã đơn vị; gõ “tiendo units” để xem mã của các đơn vị.",
    }),
    periodMissing: () => ({
      what: "Chưa chọn kỳ báo cáo.",
      mend: "Thêm --period và kỳ, chẳng hạn --period 2023-06.",
    }),
    outputMissing: () => ({
      what: "Chưa chọn nơi ghi kết quả.",
      mend: "Thêm -o và tên tệp hoặc thư mục.",
    }),
    unitUnknown: (unit: string, near: readonly string[]) => ({
      what: `Không có đơn vị “${unit}” trong danh mục.`,
      mend:
        near.length > 0
          ? `Có phải: ${near.join("; ")}?`
          : "Gõ “tiendo units” để xem mã của các đơn vị.",
    }),
    unitWithoutWork: (unit: string, period: Period) => ({
      what: `${periodWords(period)}: kế hoạch không giao nhiệm vụ nào cho ${unit}.`,
      mend: "Gõ “tiendo units” để chọn đơn vị khác, hoặc đổi kỳ.",
    }),
    noTable: () => ({
      what: "Không thấy bảng nào có cột nội dung nhiệm vụ, chỉ tiêu.",
      mend: "Kiểm tra dòng tiêu đề của bảng, hoặc chỉ rõ trang tính bằng --sheet.",
    }),
    periodUnreadable: (period: string) => ({
      what: `Không hiểu kỳ “${period}”.`,
      mend: "Viết 2023-06 (tháng), 2023-Q2 (quý), 2023-H1 (6 tháng đầu năm), 2023-9M hoặc 2023.",
    }),
    regimeUnknown: (regime: string) => ({
      what: `Không có cách tính kỳ “${regime}”.`,
      mend: "Dùng decree09 (từ ngày 15 đến ngày 14) hoặc calendar (dương lịch).",
    }),
    eventUnreadable: (written: string) => ({
      what: `Không hiểu “--event ${written}”.`,
      mend: "Viết mã, dấu bằng rồi ngày: --event III.4.c=2023-05-31.",
    }),
    eventUnknown: (code: string, codes: readonly string[]) => ({
      what: `Trong kế hoạch, “${code}” không phải chờ sự kiện nào.`,
      mend: `Các mã phải chờ sự kiện: ${codes.join(", ")}.`,
    }),
    eventBeforePlan: (start: string) => ({
      what: `Ngày của sự kiện sớm hơn ngày bắt đầu kế hoạch (${dateWords(start)}).`,
      mend: "Kiểm tra lại năm, tháng, ngày.",
    }),
    fileMissing: (path: string) => ({
      what: `Không có tệp “${path}”.`,
      mend: "Kiểm tra lại tên và thư mục của tệp.",
    }),
    isFolder: (path: string) => ({
      what: `“${path}” là thư mục, không phải tệp.`,
      mend: "Hãy nêu tên từng tệp.",
    }),
    fileLocked: (path: string) => ({
      what: `Không đọc được tệp “${path}”.`,
      mend: "Đóng tệp trong chương trình khác hoặc xin quyền đọc, rồi làm lại.",
    }),
    folderEmpty: (path: string) => ({
      what: `Thư mục “${path}” không có sổ tính Excel nào.`,
      mend: "Chọn thư mục chứa các tệp .xlsx của đơn vị.",
    }),
    outputThere: (paths: readonly string[]) => ({
      what: `Đã có ${paths.map((path) => `“${path}”`).join(", ")}; chưa ghi gì.`,
      mend: "Chọn nơi ghi khác, hoặc thêm --force để ghi đè.",
    }),
    outputTwice: (path: string) => ({
      what: `“${path}” được nêu cho hai tệp khác nhau; chưa ghi gì.`,
      mend: "Nêu một nơi ghi riêng cho mỗi tệp.",
    }),
    outputIsFolder: (path: string) => ({
      what: `“${path}” là thư mục, không ghi đè được bằng tệp.`,
      mend: "Nêu tên tệp cần ghi.",
    }),
    outputIsFile: (path: string) => ({
      what: `“${path}” là tệp, không phải thư mục.`,
      mend: "Chọn thư mục để ghi các sổ.",
    }),
    outputUnwritable: (path: string) => ({
      what: `Không ghi được “${path}”.`,
      mend: "Kiểm tra thư mục, quyền ghi và dung lượng đĩa; đóng tệp nếu đang mở, rồi làm lại.",
    }),
    tooManyFigures: (rows: number) => ({
      what: `Trang “Dữ liệu” của sổ tổng hợp sẽ có ${numberWords(rows)} dòng, quá mức một trang tính Excel chứa được (1.048.576 dòng); chưa ghi gì.`,
      mend: "Bỏ -o, thêm --facts TỆP.parquet để ghi số liệu vào kho dữ liệu; hoặc chia tệp theo địa bàn và tổng hợp từng phần vào sổ riêng.",
    }),
    sheetThere: (sheet: string) => ({
      what: `Sổ đã có biểu “${sheet}” của đơn vị cho kỳ này; biểu được giữ nguyên.`,
      mend: "Nhập tiếp vào biểu đó, hoặc chọn kỳ khác.",
    }),
    noSheetOfOurs: () => ({
      what: "Trong sổ không có biểu báo cáo Tiến độ nào.",
      mend: "Kiểm tra xem có chọn nhầm tệp không; biểu được lập bằng lệnh template hoặc inject.",
    }),
    noReports: () => ({
      what: "Chưa có tệp nào dùng được; chưa ghi gì.",
      mend: "Xem tình trạng của từng tệp, chọn lại tệp hoặc đổi kỳ rồi tổng hợp lại.",
    }),
    planUnread: (findings: readonly string[]) => ({
      what: `Không đọc được kế hoạch. ${findings.join(" ")}`,
      mend: "Kiểm tra xem có chọn nhầm văn bản không.",
    }),
    notPlainText: (path: string) => ({
      what: `“${path}” không phải là văn bản thuần (UTF-8).`,
      mend: "Mở văn bản bằng Word, chọn Lưu thành, kiểu Văn bản thuần (*.txt), bảng mã UTF-8.",
    }),
    crashed: (detail: string) => ({
      what: `Lỗi ngoài dự kiến: ${detail}`,
      mend: "Không có tệp nào bị thay đổi dở dang; hãy báo cho đơn vị hỗ trợ.",
    }),
  },

  error: "Lỗi",
  planHead: ({ title, tasks, sections }: Plan) =>
    `${title}\n${sections.length} mục, ${tasks.length} nhiệm vụ, ${
      tasks.flatMap(({ indicators }) => indicators).length
    } chỉ tiêu`,
  lead: "Chủ trì",
  coordinating: "Phối hợp",
  deadline: "Thời hạn",
  indicator: "Chỉ tiêu",
  reporters: { lead: "cơ quan chủ trì báo cáo", members: "từng đơn vị báo cáo phần mình" },
  from: (day: string) => `từ ${day}`,
  until: (day: string) => `đến hết ${day}`,
  line: (line: number) => `dòng ${line}`,
  noDoubts: "Không có chỗ nào cần xem lại.",
  doubts: (count: number) => `${count} chỗ cần xem lại:`,
  written: (path: string) => `Đã ghi ${path}`,
  factsWritten: (path: string, periods: readonly Period[]) =>
    `Đã ghi ${path}: ${periods.map(periodWords).join("; ")}`,
  factsProgress: (period: Period) => `Đang ghi số liệu ${periodWords(period)}`,
  interrupted: "Đã dừng theo yêu cầu; chưa ghi tệp nào.",
  writtenAll: (count: number, folder: string) => `Đã ghi ${count} sổ vào ${folder}`,
  injected: (sheet: string, path: string) => `Đã chèn biểu “${sheet}”, ghi vào ${path}`,
  carried: (sheet: string) =>
    `Trạng thái, ngày hoàn thành và minh chứng lấy từ biểu “${sheet}”; hãy xem lại.`,
  progress: (done: number, total: number, name: string) => `${done}/${total} ${name}`,
  clean: "Không có ô nào cần sửa.",
  counts: ({ error, warning, note }: Readonly<Record<"error" | "warning" | "note", number>>) =>
    `${error} lỗi, ${warning} cảnh báo, ${note} lưu ý`,
  received: (unit: string) => `Đã nhận: ${unit}`,
  coverage: (reported: number, required: number) => `${reported}/${required} đơn vị đã báo cáo`,
  noRate: "chưa có số liệu",
} as const;
