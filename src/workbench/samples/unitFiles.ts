import type { RowAnswers } from "../../sheets";

/** A unit's file that the secretariat receives. */
export interface UnitFile {
  readonly name: string;
  /** How the list of samples calls it. */
  readonly label: string;
  readonly unitId: string;
  readonly unitName: string;
  /** The sign of the unit's documents. */
  readonly sign: string;
  /** "2023-06". */
  readonly period: string;
  /** Answers in place of those that are made up, as a function of them: a mistake, say. */
  readonly mistake?: (answers: Answers) => Answers;
}

type Answers = Readonly<Record<string, RowAnswers>>;

const unit = (unitId: string, unitName: string, sign: string) => ({ unitId, unitName, sign });

const transport = unit("so-giao-thong-van-tai", "Sở Giao thông vận tải", "SGTVT");
const health = unit("so-y-te", "Sở Y tế", "SYT");
const justice = unit("so-tu-phap", "Sở Tư pháp", "STP");
const education = unit("so-giao-duc-va-dao-tao", "Sở Giáo dục và Đào tạo", "SGDĐT");
const interior = unit("so-noi-vu", "Sở Nội vụ", "SNV");
const city = unit("ubnd-thanh-pho-quang-ngai", "UBND thành phố Quảng Ngãi", "UBND");
const binhSon = unit("ubnd-huyen-binh-son", "UBND huyện Bình Sơn", "UBND");
const ducPho = unit("ubnd-thi-xa-duc-pho", "UBND thị xã Đức Phổ", "UBND");
const moDuc = unit("ubnd-huyen-mo-duc", "UBND huyện Mộ Đức", "UBND");

const june = "2023-06";

/** What came in for June 2023: good files, one with a figure that cannot be, one of May, one unit twice. */
export const unitFiles: readonly UnitFile[] = [
  { ...transport, name: "So GTVT - thang 6-2023.xlsx", label: "Sở GTVT", period: june },
  { ...health, name: "So Y te - thang 6-2023.xlsx", label: "Sở Y tế", period: june },
  { ...justice, name: "So Tu phap - thang 6-2023.xlsx", label: "Sở Tư pháp", period: june },
  { ...education, name: "So GDDT - thang 6-2023.xlsx", label: "Sở GDĐT", period: june },
  { ...city, name: "TP Quang Ngai - thang 6-2023.xlsx", label: "TP Quảng Ngãi", period: june },
  { ...binhSon, name: "Huyen Binh Son - thang 6-2023.xlsx", label: "H. Bình Sơn", period: june },
  { ...ducPho, name: "TX Duc Pho - thang 6-2023.xlsx", label: "TX Đức Phổ", period: june },
  {
    ...moDuc,
    name: "Huyen Mo Duc - thang 6-2023 (so sai).xlsx",
    label: "H. Mộ Đức (có số sai)",
    period: june,
    mistake: swapFirstPair,
  },
  {
    ...interior,
    name: "So Noi vu - thang 5-2023.xlsx",
    label: "Sở Nội vụ (kỳ tháng 5)",
    period: "2023-05",
  },
  {
    ...binhSon,
    name: "Huyen Binh Son - thang 6-2023 (gui lai).xlsx",
    label: "H. Bình Sơn (gửi lại)",
    period: june,
    mistake: addOneCase,
  },
];

/** Numerator and denominator of the first indicator typed the wrong way round. */
function swapFirstPair(answers: Answers): Answers {
  return changeFirstPair(answers, ({ numerator, denominator }) => ({
    numerator: denominator,
    denominator: numerator,
  }));
}

/** The same file sent again with one case more. */
function addOneCase(answers: Answers): Answers {
  return changeFirstPair(answers, ({ numerator, denominator }) => ({
    numerator: numerator + 1,
    denominator: denominator + 1,
  }));
}

interface Pair {
  readonly numerator: number;
  readonly denominator: number;
}

function changeFirstPair(answers: Answers, change: (pair: Pair) => Pair): Answers {
  for (const [code, { numerator, denominator }] of Object.entries(answers)) {
    if (typeof numerator !== "number" || typeof denominator !== "number") continue;
    if (numerator === denominator) continue;
    return { ...answers, [code]: { ...answers[code], ...change({ numerator, denominator }) } };
  }
  return answers;
}
