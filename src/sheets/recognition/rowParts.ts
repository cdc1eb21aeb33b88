import { plainKey, textKey } from "../../vietnamese";
import { DOUBTFUL, isIndicator, SURE } from "./candidates";
import type { Pairing } from "./pairing";
import type { PlanIndex } from "./planIndex";
import type { RowFacts } from "./rowFacts";

/** Words that join two pieces of work in one title. */
const JOINTS = /;| \+ |,? đồng thời | kết hợp (?:với )?|,? và (?=\p{L}+ \p{L}+ \p{L}+)/u;

/** A part of a title has this score if it is a task by itself. */
const WHOLE = 0.75;

/** Whether parts of a title each are a task of their own. */
export function isSeveral({ title }: RowFacts, { score }: PlanIndex): boolean {
  const parts = title.split(JOINTS).filter((part) => part.trim().split(/\s+/).length >= 4);
  if (parts.length < 2) return false;
  const families = parts.flatMap((part) => {
    const [best] = [...score(plainKey(part))].sort((a, b) => b.score - a.score);
    return best && best.score >= WHOLE ? best.target.family : [];
  });
  return new Set(families).size > 1;
}

/** Whether a row is a part of the task above it: a place, or a dash with that task as its best match or none, and no indicator. */
export function isPart(pairing: Pairing, at: number, row: RowFacts): boolean {
  const above = familyAbove(pairing, at);
  if (above === undefined) return false;
  const best = pairing.candidates[at]?.[0];
  if (isIndicator(pairing.chosen[at]) || isIndicator(best)) return false;
  if (isPlace(row)) return true;
  return row.isDashed && (!best || best.score < SURE || best.target.family === above);
}

/** So many rows of parts may stand under a task. */
const MOST_PARTS = 30;

function familyAbove({ rows, chosen }: Pairing, at: number): string | undefined {
  for (let above = at - 1; above >= Math.max(0, at - MOST_PARTS); above--) {
    const candidate = chosen[above];
    if (candidate && candidate.score >= DOUBTFUL && !rows[above]?.isDashed) {
      return candidate.target.family;
    }
  }
  return undefined;
}

/** A place or a body as the whole title says whose part the row is. */
function isPlace({ title }: RowFacts): boolean {
  const words = textKey(title)
    .replace(/^[-+*•–\s]+|^\d+[.)]\s*/, "")
    .replace(/[:.;]+$/, "");
  return words.length < 45 && PLACE.test(words);
}

const PLACE =
  /^(?:ubnd |ủy ban nhân dân )?(?:xã|xa|phường|phuong|thị trấn|thi tran|huyện|huyen|thị xã|tx|thành phố|tp|sở|phòng(?!,? chống| ngừa)|trường(?! hợp)|trung tâm|bệnh viện|trạm)\.? [\p{L}\d\s,&-]+$/u;
