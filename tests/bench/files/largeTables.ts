import type { Plan } from "../../../src/plan";
import type { Grid } from "../../../src/sheets";
import { aPlainSheet } from "../../support/aPlainSheet";
import { gridOf } from "../../support/grid";

/** A unit's own table with a row a title. */
export const tableOf = (titles: readonly string[]): Grid =>
  gridOf(
    aPlainSheet("Tổng hợp", [
      ["SỞ Y TẾ"],
      [null, "BÁO CÁO THÁNG 6/2023"],
      [],
      ["TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Trạng thái", "Đã thực hiện", "Tổng số"],
      ...titles.map((title, index) => [
        index + 1,
        title,
        AGENCIES[index % AGENCIES.length] ?? null,
        "Đang TH",
        index % 90,
        100,
      ]),
    ]),
  );

const AGENCIES = ["Sở Y tế", "Công an tỉnh", "Sở Tư pháp", "UBND các huyện, thị xã, thành phố"];

/** So many titles of a plan, shortened and retyped with slips, no two of them alike nor like those of another turn. */
export function retypedTitles(plan: Plan, count: number, turn = 0): readonly string[] {
  const titles = plan.tasks.flatMap(({ title, indicators }) => [
    title,
    ...indicators.map((indicator) => indicator.title),
  ]);
  return Array.from({ length: count }, (_, index) => {
    const words = (titles[index % titles.length] ?? "").split(" ");
    const kept = words.slice(0, Math.max(4, words.length - (index % 5)));
    return `${withSlip(kept, index).join(" ")} (mục ${turn * count + index})`;
  });
}

/** One word with two letters swapped. */
const withSlip = (words: readonly string[], which: number): readonly string[] =>
  words.map((word, index) =>
    index === which % words.length ? word.replace(/(.)(.)(.*)$/u, "$2$1$3") : word,
  );

/** So many titles that a plan lacks, others at each turn: every other word is one of its words, and the rest are none. */
export function newTitles(plan: Plan, count: number, turn = 0): readonly string[] {
  const known = [...new Set(plan.tasks.flatMap(({ title }) => title.split(" ")))];
  return Array.from({ length: count }, (_, index) =>
    Array.from({ length: 12 }, (__, place) => {
      const draw = (turn * count + index) * 31 + place * 17;
      return place % 2 === 0 ? (known[draw % known.length] ?? "") : inventedWord(draw);
    }).join(" "),
  );
}

const ONSETS = ["b", "ch", "gi", "kh", "l", "ng", "ph", "qu", "s", "th", "tr", "v", "x"];
const RIMES = ["ạch", "ẩm", "ằng", "eo", "ết", "iêm", "oang", "ốp", "uân", "ươm", "uýt"];

const inventedWord = (draw: number): string =>
  `${ONSETS[draw % ONSETS.length] ?? ""}${RIMES[draw % RIMES.length] ?? ""}`;
