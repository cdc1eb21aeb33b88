import { slicePassage, trimPassage, type Passage } from "./passage";
import { readPercents } from "./percents";
import { plainOf, readTimes } from "./times";

/** What a passage says of percentages: a clause, and the subjects for each of which it holds (none: its own words tell). */
export interface Statement {
  readonly subjects: readonly Passage[];
  readonly clause: Passage;
}

/** "Thủ tục:" and the like before what they announce, on plain keys. */
const ANNOUNCEMENT =
  /^(?:doi voi )?(?:cac |nhom )?(?:thu tuc|tthc|dich vu cong|linh vuc|noi dung|chi tieu)(?: hanh chinh)?(?: sau)?\s*:\s*/;

/** The statements of a passage, in order; passages without a percentage make none. */
export function readStatements(passage: Passage): readonly Statement[] {
  const items = enumeration(passage);
  const first = items[0];
  if (!first) return statementOf(passage);
  const head = trimPassage(slicePassage(passage, 0, first.at));
  const bodies = items.map(({ body }) => body);
  const told = bodies.filter(hasPercent);
  const last = bodies.at(-1);
  if (told.length === 0)
    return hasPercent(head) ? [{ subjects: bodies, clause: trimPassage(head, ":") }] : [];
  if (hasPercent(head) || told.length > 1 || told[0] !== last || !last) {
    return [head, ...bodies].flatMap(statementOf);
  }
  return statementOf(last).map(({ subjects, clause }) => ({
    subjects: subjects.length > 0 ? [...bodies.slice(0, -1), ...subjects] : [],
    clause,
  }));
}

/** The sentences of a running text. */
export function sentencesOf(text: Passage): readonly Passage[] {
  const ends = [...text.text.matchAll(/[.!?][”")]*(?=\s+[\p{Lu}“(])|$/gu)].map(
    (match) => match.index + match[0].length,
  );
  return ends
    .map((end, index) => trimPassage(slicePassage(text, ends[index - 1] ?? 0, end)))
    .filter((sentence) => sentence.text !== "");
}

/** "subject: clause", where the colon before the first percentage parts the two; a time is no subject. */
function statementOf(passage: Passage): readonly Statement[] {
  const [percent] = readPercents(passage.text);
  if (!percent) return [];
  const announced = withoutAnnouncement(passage);
  const offset = passage.text.length - announced.text.length;
  const colon = announced.text.lastIndexOf(":", percent.start - offset);
  const subject = trimPassage(slicePassage(announced, 0, Math.max(colon, 0)), "-");
  if (colon < 0 || isTime(subject.text)) return [{ subjects: [], clause: announced }];
  return [{ subjects: [subject], clause: trimPassage(slicePassage(announced, colon + 1)) }];
}

function withoutAnnouncement(passage: Passage): Passage {
  const [announcement = ""] = ANNOUNCEMENT.exec(plainOf(passage.text)) ?? [];
  return slicePassage(passage, announcement.length);
}

/** The members of "(1) …; (2) …", at least two of them, without their separators. */
function enumeration(passage: Passage): readonly { readonly at: number; readonly body: Passage }[] {
  const marks = [...passage.text.matchAll(/\((\d{1,2})\) /g)];
  const ordered = marks.filter(({ 1: ordinal }, index) => Number(ordinal) === index + 1);
  if (ordered.length < 2 || ordered.length < marks.length) return [];
  return ordered.map((mark, index) => {
    const body = slicePassage(passage, mark.index + mark[0].length, ordered[index + 1]?.index);
    return { at: mark.index, body: trimPassage(body, ";,") };
  });
}

const hasPercent = ({ text }: Passage): boolean => readPercents(text).length > 0;

/** Years are read only as written, so any plan year tells whether nothing but a time stands there. */
const isTime = (text: string): boolean =>
  readTimes(text, 2000).some(({ start, end }) => start === 0 && end === text.length);
