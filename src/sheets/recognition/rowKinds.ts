import { plainKey } from "../../vietnamese";
import type { RowFacts } from "./rowFacts";
import type { RowKind } from "./recognition";

const TOTAL =
  /^(?:tong|tong cong|tong so|cong|tong chung|toan tinh|tong hop chung|tong toan (?:tinh|don vi))(?: cong| chung| toan tinh| toan huyen| \(.*\))?\s*[:.]?$|^tong cong\b(?! muc)/;
const SUBTOTAL =
  /^(?:cong|tong|tong cong|tieu cong|tong so|cong don)[ :]+(?:cac )?(?:muc|nhom|phan|khoan|linh vuc|i{1,3}|iv|v|don vi|nhiem vu)(?![\p{L}])|^(?:trong do|cong nhom|tieu cong)(?![\p{L}])/u;
/** The number of a row that is another table's header. */
const HEAD_NUMBER = /^(?:so )?s?tt$|^so thu tu$/;
const IN_PARTS = /^[-+*•–\s]*(?:trong do|gom|bao gom|chia ra)\s*[:.]?$/;

/** What a row is by its own words and shape, where these leave no need to look at the plan. */
export function plainKind(facts: RowFacts): RowKind | undefined {
  const { plain, title } = facts;
  if (HEAD_NUMBER.test(plainKey(facts.number))) return "other";
  const words = plain.replace(/^[-+*•–\s]+/, "");
  if (title === "") return facts.isUnderTitle ? "detail" : emptyKind(facts);
  if (IN_PARTS.test(plain)) return "detail";
  if (SUBTOTAL.test(words)) return "subtotal";
  if (TOTAL.test(words)) return "total";
  return undefined;
}

/** A row without a title: sums of the rows above it, or nothing that can be told. */
const emptyKind = ({ isSum, hasFigures }: RowFacts): RowKind =>
  isSum && hasFigures ? "subtotal" : "other";

const GROUP_NUMBER = /^\(?(?:[IVX]{1,5}|[A-H])[.)]?$/;

/** Whether a row has the shape of a heading: set across or numbered as a group, without what a task has. */
export const isHeadingShaped = ({
  isAcross,
  number,
  hasDetails,
  hasFigures,
  isDashed,
}: RowFacts): boolean =>
  !hasDetails &&
  !isDashed &&
  (isAcross || GROUP_NUMBER.test(number)) &&
  (!hasFigures || GROUP_NUMBER.test(number));

const OLD_YEAR = /(?<![\d/])(20\d\d)(?![\d/])/g;
const DOCUMENTS =
  /\d+\/(?:20\d\d\/)?[a-z][^\s,;)]*(?: ngay \d{1,2}\/\d{1,2}\/\d{4})?|ngay \d{1,2}\/\d{1,2}\/\d{4}|giai doan 20\d\d ?- ?20\d\d/g;

/** Whether a row is of a year before the plan's, by its title or its deadline; the dates of cited documents say nothing. */
export function isStale({ plain, deadline }: RowFacts, year: number): boolean {
  const told = [...plain.replace(DOCUMENTS, " ").matchAll(OLD_YEAR)].map(([text]) => Number(text));
  const isOldTitle = told.length > 0 && told.every((each) => each < year);
  return (
    isOldTitle ||
    (deadline !== null && /^\d{4}-/.test(deadline) && Number(deadline.slice(0, 4)) < year)
  );
}
