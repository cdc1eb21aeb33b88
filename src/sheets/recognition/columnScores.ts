import type { ColumnContent } from "./columnContent";
import { rolesInWords } from "./headerWords";
import { TABLE_ROLES, type TableRole } from "./recognition";

/** Words count most at the bottom of the header; what the column holds speaks for or against them. */
export function scoresOf(
  path: readonly string[],
  content: ColumnContent,
): ReadonlyMap<TableRole, number> {
  const scores = new Map<TableRole, number>();
  path.forEach((text, index) => {
    const depth = index === path.length - 1 ? 1 : 0.35;
    for (const [role, weight] of rolesInWords(withoutPeriod(text))) {
      scores.set(role, Math.max(scores.get(role) ?? 0, weight * depth));
    }
  });
  for (const role of TABLE_ROLES) {
    const words = scores.get(role) ?? 0;
    const fit = content.filled === 0 ? 0 : fitOf(role, content);
    const score = words > 0 ? words + 0.45 * fit : Math.max(0, fit - 0.62) * 0.6;
    if (score > 0) scores.set(role, score);
    else scores.delete(role);
  }
  return scores;
}

/** "Kết quả tháng 6/2023" and "Kết quả đến 14/6/2023" say of their role what "Kết quả" says. */
const withoutPeriod = (text: string): string =>
  text
    .replace(
      /\(?(?<![a-z])(?:ki |bao cao )*(?:trong )?(?:(?:thang|t) ?\d{1,2}|qui ?(?:\d|[iv]{1,3}))(?![a-z])(?:[/-]\d{2,4}| nam \d{4})?\)?/g,
      "",
    )
    .replace(/\(?(?:tinh )?(?:tu |den )(?:het )?(?:ngay )?\d{1,2}\/\d{1,2}(?:\/\d{4})?\)?/g, "")
    .replace(/ {2,}/g, " ")
    .trim() || text;

/** How well what a column holds fits a role: 1 as a rule, 0 without a say, below 0 where it can hardly be. */
const fitOf = (role: TableRole, content: ColumnContent): number =>
  FITS[role]({ ...content, amounts: content.wholeNumbers + content.percents });

type Content = ColumnContent & { readonly amounts: number };
type Fit = (content: Content) => number;

const first = (holds: boolean, yes: number, otherwise: number): number => (holds ? yes : otherwise);
const agencies: Fit = (c) => first(c.agencies > 0.4, 0.8, first(c.wholeNumbers > 0.3, -1, 0));
const days: Fit = (c) => first(c.dates > 0.5, 0.8, first(c.amounts > 0.5, -1, 0));
const remarks: Fit = (c) => first(c.wholeNumbers > 0.7, -0.6, 0);
const counts: Fit = (c) =>
  first(
    c.ratios > 0.3 || c.wholeNumbers > 0.6,
    0.6,
    first(c.length > 15 || c.dates > 0.5, -1.2, 0),
  );

const FITS: Readonly<Record<TableRole, Fit>> = {
  number: (c) => first(c.ordinals > 0.6, 0.4, -1),
  code: () => -1,
  title: (c) => first(c.length > 25, 0.8, first(c.length > 14, 0.2, -1)),
  lead: agencies,
  coordinating: agencies,
  deadline: days,
  assignedDate: days,
  completedDate: days,
  status: (c) => first(c.statuses > 0.5, 1, first(c.amounts > 0.5, -0.8, 0)),
  numerator: counts,
  denominator: counts,
  percent: (c) => first(c.percents + c.fractions > 0.5, 0.8, first(c.length > 20, -1, 0)),
  evidence: (c) => first(c.documents > 0.3, 0.9, first(c.amounts > 0.5, -1, 0)),
  difficulty: remarks,
  note: remarks,
  ownCode: (c) => first(c.codes > 0.5, 0.8, 0),
  target: (c) => first(c.amounts + c.fractions > 0.5, 0.2, 0),
  result: (c) =>
    first(c.statuses > 0.5, -1, first(c.length > 20, 0.5, first(c.wholeNumbers > 0.6, -1, 0))),
};
