import type { IsoDate } from "../../shared";
import type { Deadline } from "../plan";
import { slicePassage, spanOf, trimPassage, type Passage } from "./passage";
import type { PlanDoubt } from "./planIssue";
import { dayBefore, plainOf, readTimes, type TimeMention } from "./times";

/** A task's deadline, and what was doubtful about it. */
export interface DeadlineReading {
  readonly deadline: Deadline;
  readonly doubts: readonly PlanDoubt[];
}

/** The patterns stand on plain keys. */
const EVENT =
  /^(?:ngay )?(?:sau khi|khi|tu khi|theo (?:huong dan|chi dao|tien do|ke hoach|lo trinh) cua)(?!\p{L})/u;
const ONGOING =
  /thuong xuyen|lien tuc|dinh ki|hang (?:ngay|tuan|thang|qui|nam)|cac nam tiep theo|nhung nam tiep theo/;
const ROADMAP = /^(?:theo )?lo trinh(?!\p{L})/u;
const EXPECTED = /du kien|uoc/;

/** Reads the line behind "Thời gian hoàn thành:"; times without a year are of the plan's year. */
export function readDeadline(line: Passage, planYear: number): DeadlineReading {
  const words = trimPassage(line, ".;");
  if (!words.text) return { deadline: { kind: "none", words: "" }, doubts: [] };
  const told = { words: words.text, source: spanOf(words) };
  const deadline = kindOf(words, planYear);
  if (deadline) return { deadline: { ...deadline, ...told }, doubts: [] };
  const doubt = {
    code: "unreadDeadline" as const,
    span: told.source,
    params: { words: told.words },
  };
  return { deadline: { kind: "none", ...told }, doubts: [doubt] };
}

type When = Omit<Deadline, "words" | "source">;

function kindOf(words: Passage, planYear: number): When | undefined {
  const plain = plainOf(words.text);
  const times = readTimes(words.text, planYear);
  if (EVENT.test(plain)) return { kind: "event", ...expectedDate(plain, times) };
  if (ROADMAP.test(plain) && times.length > 0) return roadmap(words, times);
  if (ONGOING.test(plain)) return { kind: "ongoing" };
  if (times.length > 1 && !isInterval(times)) return roadmap(words, times);
  return dated(times);
}

/** "(dự kiến tháng 6/2023)" behind the event: a date foreseen, not fixed. */
function expectedDate(plain: string, times: readonly TimeMention[]): Pick<When, "expected"> {
  const foreseen = EXPECTED.exec(plain);
  const time = times.find(({ start }) => foreseen && start > foreseen.index);
  return time ? { expected: lastDay(time) } : {};
}

/** Each date with the clause that it stands in; the last one is the due date where all of them are ends. */
function roadmap(words: Passage, times: readonly TimeMention[]): When {
  const steps = times.map((time) => ({ date: stepDate(time), words: clauseAround(words, time) }));
  const hasStarts = times.some(({ role }) => role === "from");
  const last = steps.reduce((latest, { date }) => (date > latest ? date : latest), "");
  return { kind: "roadmap", ...(hasStarts ? {} : { dueDate: last }), steps };
}

function dated(times: readonly TimeMention[]): When | undefined {
  const end = times.find(({ role }) => role !== "from");
  if (end) return { kind: "date", dueDate: lastDay(end) };
  return times.length > 0 ? { kind: "ongoing" } : undefined;
}

/** "từ tháng 3/2023 đến tháng 6/2023": one stretch of time, due at its end. */
const isInterval = ([a, b, ...more]: readonly TimeMention[]): boolean =>
  more.length === 0 && a?.role === "from" && (b?.role === "until" || b?.role === "before");

const lastDay = ({ role, first, last }: TimeMention): IsoDate =>
  role === "before" ? dayBefore(first) : last;

const stepDate = (time: TimeMention): IsoDate =>
  time.role === "from" ? time.first : lastDay(time);

function clauseAround(words: Passage, { start, end }: TimeMention): string {
  const before = words.text.slice(0, start).search(/[^,;:()]*$/);
  const after = words.text.slice(end).search(/[,;()]|$/);
  return trimPassage(slicePassage(words, before, end + after), ".").text;
}
