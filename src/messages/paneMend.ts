import type { FaultKind, LeftReason } from "../sheets";
import { formatNumber } from "../vietnamese";

/** The words of the pane's page that mends letters and forms of cells. */
export const mendMessages = {
  title: "Sửa phông chữ và dạng số",
  intro:
    "Tìm trong sổ đang mở các ô gõ phông cũ, số gõ thành chữ, dấu rời, khoảng trắng thừa. Chỉ sửa những ô được chọn.",
  action: "Tìm lại",
  busy: "Đang xem từng trang tính…",
  progress: (done: number, total: number) => `${done}/${total} trang`,
  clean: "Không có ô nào cần sửa",
  cleanAdvice: (sheets: number) =>
    sheets === 0
      ? "Sổ không có trang tính nào khác ngoài biểu Tiến độ; các biểu đó được xem ở bước Kiểm tra."
      : `Đã xem ${sheets} trang tính đang hiện. Biểu Tiến độ được xem ở bước Kiểm tra.`,
  found: (cells: number, mendable: number) =>
    `Tìm thấy ${cells} ô, ${mendableWords(cells, mendable)}.`,
  all: (count: number) => `Chọn cả ${count} ô sửa được`,
  mend: (count: number) => `Sửa ${count} ô đã chọn`,
  none: "Chọn ô cần sửa",
  writing: "Đang ghi vào sổ…",
  sheet: (sheet: string, count: number) => `Trang “${sheet}” (${count})`,
  closed: "Trang này đang khóa nên chưa sửa được",
  closedAdvice:
    "Mở khóa tại thẻ Xem lại (Review), Hủy bảo vệ trang tính (Unprotect Sheet), rồi bấm Tìm lại.",
  group: (kind: FaultKind, count: number) => `${KINDS[kind].name} (${count} ô)`,
  about: (kind: FaultKind) => KINDS[kind].about,
  showCells: "Xem từng ô",
  hideCells: "Thu gọn",
  showAll: (count: number) => `Hiện cả ${count} ô`,
  choose: (cell: string) => `Chọn ô ${cell}`,
  cell: (cell: string) => `Ô ${cell}`,
  before: "Đang là",
  after: "Sẽ là",
  also: (kinds: readonly FaultKind[]) =>
    `Kèm: ${kinds.map((kind) => KINDS[kind].short).join("; ")}.`,
  left: (reason: LeftReason, readings: readonly number[]) =>
    LEFT[reason](readings.map(formatNumber)),
  text: (text: string) => `“${text}”`,
  visible: visibleSpaces,
  typedNumber: (text: string) => `chữ ${text}`,
  number: (state: ShownNumber) => `số ${shownNumber(state)}`,
  signs: (count: number) => `${count} ký tự`,
  font: (fontName: string) => `phông ${fontName}`,
  mended: (count: number) => `Đã sửa ${count} ô`,
  mendedAdvice: "Công thức, định dạng khác và các ô không chọn được giữ nguyên.",
  restored: (count: number) => `Đã trả lại ${count} ô như cũ`,
  undo: (count: number) => `Hoàn tác (${count} ô)`,
  passedOver: (count: number) => `${count} ô đã đổi từ lúc tìm nên được giữ nguyên; hãy xem lại.`,
} as const;

interface KindWords {
  readonly name: string;
  readonly short: string;
  readonly about: string;
}

const KINDS = {
  tcvn3: {
    name: "Phông cũ TCVN3 (ABC)",
    short: "phông cũ TCVN3",
    about: "Đổi sang Unicode; phông .Vn… đổi thành Times New Roman hoặc Arial.",
  },
  vni: {
    name: "Phông cũ VNI",
    short: "phông cũ VNI",
    about: "Đổi sang Unicode; phông VNI-… đổi thành Times New Roman hoặc Arial.",
  },
  decomposed: {
    name: "Dấu rời (Unicode tổ hợp)",
    short: "dấu rời",
    about:
      "Nhìn giống hệt nhưng mỗi dấu là một ký tự riêng nên tìm kiếm, so khớp bị sai; sửa thì dấu gộp vào chữ.",
  },
  spaces: {
    name: "Khoảng trắng thừa hoặc lạ",
    short: "khoảng trắng thừa",
    about: "Dấu · là khoảng trắng, ⍽ là khoảng trắng không ngắt, ¦ là ký tự không hiện ra.",
  },
  textNumber: {
    name: "Số gõ thành chữ",
    short: "số gõ thành chữ",
    about: "Excel không cộng được các ô này; sửa thì giá trị thành số, cách hiện giữ như đã gõ.",
  },
  ambiguousNumber: {
    name: "Số đọc được hai cách",
    short: "số đọc được hai cách",
    about: "Chỉ người nhập mới biết số nào đúng: hãy tới ô và gõ lại.",
  },
} as const satisfies Record<FaultKind, KindWords>;

const LEFT = {
  formula: () => "Do công thức tính ra, không tự sửa: hãy sửa ở ô mà công thức lấy chữ.",
  richText: () => "Chữ trong ô có nhiều kiểu định dạng, sửa sẽ làm mất: hãy tự sửa.",
  ambiguous: (readings: readonly string[]) => `Có thể là ${readings.join(" hoặc ")}: hãy gõ lại.`,
} as const satisfies Record<LeftReason, (readings: readonly string[]) => string>;

function mendableWords(cells: number, mendable: number): string {
  if (mendable === cells) return "đều sửa được";
  return mendable === 0 ? "không ô nào tự sửa được" : `sửa được ${mendable} ô`;
}

interface ShownNumber {
  readonly content: number;
  readonly numberFormat: string | null;
}

/** A number as its cell shows it, a percentage with its sign. */
const shownNumber = ({ content, numberFormat }: ShownNumber): string =>
  numberFormat?.includes("%")
    ? `${formatNumber(Number((content * 100).toPrecision(12)))}%`
    : formatNumber(content);

/** Spaces and signs that can't be seen, made visible where they are the matter. */
function visibleSpaces(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, "⍽")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "¦")
    .replace(/^ +| +$|(?<=\S) {2,}(?=\S)/gm, (spaces) => "·".repeat(spaces.length));
}
