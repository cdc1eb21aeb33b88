import { summarize, type IndicatorOutlook, type Summary } from "../../consolidation";
import { ratioToNumber, type Ratio } from "../../shared";
import { sheetReference } from "../a1";
import { percentWords } from "../unitSheet/cellWords";
import { INDICATOR_ASSESSMENT_WORDS } from "../vocabulary";
import type { SheetLayout } from "../layout";
import { periodLine } from "../periodLine";
import { countsWords, HEADER_ROW } from "./indicatorHead";
import { indicatorColumn } from "./indicatorColumns";
import { leaderLayout, type LeaderLine } from "./leaderFrame";
import { decisionWords, OUTLOOK_WORDS } from "./leaderWords";
import { provinceTagName } from "./provinceTag";
import { shapeWords } from "./shapeWords";
import type { ProvinceSources } from "./sources";
import { taskCell } from "./taskColumns";
import { FRAME_HEADER } from "./tableFrame";
import { trendColumn } from "./trendPlaces";
import { LEADER_HEADERS, LEADER_WORDS as WORDS, PROVINCE_WORDS } from "./vocabulary";

/** How many leads with overdue tasks the page has room for. */
const LEAD_LINES = 5;
const DECISION_LINES = 3;

/** The leaders' page: what stands how, what needs a decision, every indicator and the overdue tasks, on one A4 page. */
export function leaderSheet(sources: ProvinceSources): SheetLayout {
  const { plan, scope, record, history, sheets } = sources;
  const summary = summarize(scope, record, history);
  return leaderLayout({
    name: sheets.leader,
    names: [provinceTagName("leader", record.indicators, shapeWords.leader(sources))],
    lines: [
      { kind: "heading", text: WORDS.heading },
      { kind: "centred", text: plan.title },
      { kind: "centred", text: periodLine(record.indicators) },
      { kind: "band", text: WORDS.general },
      ...generalLines(sources, summary),
      { kind: "band", text: WORDS.decisions },
      ...decisionLines(sources, summary),
      { kind: "band", text: WORDS.indicators },
      { kind: "header", cells: LEADER_HEADERS },
      ...summary.outlooks.map((outlook) => indicatorLine(outlook, sources)),
      { kind: "band", text: WORDS.overdue },
      ...overdueLines(sources, summary),
    ],
  });
}

function generalLines(sources: ProvinceSources, summary: Summary): readonly LeaderLine[] {
  const { discipline } = summary;
  const known = discipline.filter(({ isOnTime }) => isOnTime !== undefined);
  const silent = discipline.filter(({ hasReported }) => !hasReported).length;
  const complete = discipline.filter(({ isComplete }) => isComplete).length;
  const onTime = known.filter(({ isOnTime }) => isOnTime).length;
  return [
    countsLine(sources),
    tasksLine(sources),
    {
      kind: "text",
      text: [
        WORDS.discipline(complete, discipline.length, silent),
        ...(known.length > 0 ? [WORDS.sentOnTime(onTime, known.length)] : []),
      ].join(" "),
    },
  ];
}

/** The line of counts that the table of indicators prints above itself. */
const countsLine = ({ sheets, record }: ProvinceSources): LeaderLine => ({
  kind: "text",
  text: {
    formula: `"${WORDS.counts}: "&${sheetReference(sheets.indicators)}!$A$${HEADER_ROW - 1}`,
  },
  shown: `${WORDS.counts}: ${countsWords(record.indicators)}`,
});

function tasksLine({ sheets, record }: ProvinceSources): LeaderLine {
  const cell = (role: Parameters<typeof taskCell>[0]) =>
    `${sheetReference(sheets.tasks)}!$${taskCell(role, FRAME_HEADER + 2).replace(/(\d+)$/, "$$$1")}`;
  const { due, complete, onTime, overdue } = record.tasks.province;
  return {
    kind: "text",
    text: {
      formula: `"${WORDS.tasks}: "&${cell("complete")}&"/"&${cell("due")}&"; ${WORDS.onTime}: "&${cell("onTime")}&"/"&${cell("complete")}&"; ${WORDS.overdueTasks}: "&${cell("overdue")}&"."`,
    },
    shown: `${WORDS.tasks}: ${complete}/${due}; ${WORDS.onTime}: ${onTime}/${complete}; ${WORDS.overdueTasks}: ${overdue.length}.`,
  };
}

function decisionLines({ nameOf }: ProvinceSources, { decisions }: Summary): readonly LeaderLine[] {
  const texts = decisions.map((decision, index) => {
    const { what, why } = decisionWords(decision, nameOf);
    return `${index + 1}. ${what}. ${why}`;
  });
  return filled(texts.length > 0 ? texts : [WORDS.noDecision], DECISION_LINES);
}

function overdueLines({ nameOf }: ProvinceSources, { tasks }: Summary): readonly LeaderLine[] {
  const texts = tasks.byLead
    .filter(({ figures }) => figures.overdue.length > 0)
    .sort((a, b) => b.figures.overdue.length - a.figures.overdue.length)
    .map(({ unitId, figures: { overdue } }) =>
      WORDS.overdueLead(nameOf(unitId), overdue.length, overdue.join(", ")),
    );
  return filled(texts.length > 0 ? texts : [WORDS.noOverdue], LEAD_LINES);
}

/** Lines in a fixed number, so that drawing again changes no row. */
const filled = (texts: readonly string[], count: number): readonly LeaderLine[] =>
  Array.from({ length: count }, (_, index) => ({ kind: "text", text: texts[index] ?? "" }));

function indicatorLine(
  { result, outlook, previous }: IndicatorOutlook,
  sources: ProvinceSources,
): LeaderLine {
  const { code, title, rate, target, assessment } = result;
  const first = HEADER_ROW + 2;
  const last = first + 2 * sources.record.indicators.indicators.length;
  const column = (role: "code" | "rate" | "cumulative") =>
    `${sheetReference(sources.sheets.indicators)}!$${indicatorColumn(role)}$${first}:$${indicatorColumn(role)}$${last}`;
  const lookUp = (values: string, codes: string) => ({
    formula: `IFERROR(INDEX(${values},MATCH("${code}",${codes},0)),"")`,
  });
  return {
    kind: "row",
    cells: [
      code,
      title,
      lookUp(column("rate"), column("code")),
      target ? percentWords(target) : PROVINCE_WORDS.noTarget,
      lookUp(trendColumn(sources, "previous"), trendColumn(sources, "code")),
      lookUp(column("cumulative"), column("code")),
      outlook === "unknown" ? INDICATOR_ASSESSMENT_WORDS[assessment] : OUTLOOK_WORDS[outlook],
    ],
    shown: [
      null,
      null,
      shown(rate),
      null,
      shown(previous),
      shown(sources.cumulatives.get(code)?.rate),
      null,
    ],
  };
}

const shown = (rate: Ratio | undefined): number | string => (rate ? ratioToNumber(rate) : "");
