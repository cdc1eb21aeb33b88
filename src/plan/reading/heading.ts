import { isoDate, type IsoDate } from "../../shared";
import { plainKey } from "../../vietnamese";
import type { OutlineNode } from "./outline";
import { branchOf } from "./outline";
import { readTimes } from "./times";

/** What the head of a plan says of the whole. */
export interface Heading {
  readonly title: string;
  /** The plan's year, or undefined where the document names none. */
  readonly year: number | undefined;
}

/** The title under "KẾ HOẠCH", and the year that it or else the introduction speaks of last. */
export function readHeading(outline: readonly OutlineNode[]): Heading {
  const opening = outline.filter(({ level }) => level === "plain").map(({ body }) => body.text);
  const name = opening.findIndex((text) => /^ke hoach$/.test(plainKey(text)));
  const title = (name < 0 ? opening[0] : opening[name + 1]) ?? "";
  const year = [title, ...opening].map(yearIn).find((found) => found !== undefined);
  return { title, year };
}

/** The day from which the document lets its work begin ("Thời gian thực hiện: Bắt đầu từ tháng 02/2023"). */
export function readStartDate(outline: readonly OutlineNode[], year: number): IsoDate | undefined {
  const lines = outline.flatMap(branchOf).map(({ body }) => body.text);
  const line = lines.find((text) => /^thoi gian[^:]*: .*(?:bat dau|ke)? ?tu /.test(plainKey(text)));
  return line === undefined
    ? undefined
    : readTimes(line, year).find(({ role }) => role === "from")?.first;
}

/** The first day of a plan that says only its year. */
export const startOfYear = (year: number): IsoDate => isoDate(year, 1, 1);

const yearIn = (text: string): number | undefined => {
  const years = [...text.matchAll(/năm (\d{4})(?!\d)/giu)].map(({ 1: year }) => Number(year));
  return years.at(-1);
};
