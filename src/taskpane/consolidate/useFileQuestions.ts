import { useMemo, useState } from "react";
import {
  askedTable,
  knownTo,
  withAnswers,
  type CheckedReport,
  type ForeignTable,
  type RecogniseError,
} from "../../actions";
import { err } from "../../shared";
import { answeredTable, type MarkedTable, type TableAnswers } from "../../sheets";
import type { PeriodChoiceValue } from "../fields/periodChoice";
import type { PaneTools } from "../tools";
import { useJob } from "../useJob";

/** Where questions are answered: for which period, what was answered on the page before, and what is done with the answers. */
export interface Answering {
  readonly tools: PaneTools;
  readonly choice: PeriodChoiceValue;
  readonly tables: readonly MarkedTable[];
  readonly onAnswered: (file: File, table: MarkedTable) => void;
}

const NOTHING_SAID: TableAnswers = { columns: new Map(), rows: new Map() };

/** The table of a file that was read as a unit's report, opened when its questions are to be answered. */
export function useFileQuestions(
  file: File,
  { report: { unitId, place } }: CheckedReport,
  { tools, choice, tables, onAnswered }: Answering,
) {
  const { plan, workbook, openFile } = tools;
  const { job, start, reset } = useJob<ForeignTable, RecogniseError>();
  const [answers, setAnswers] = useState(NOTHING_SAID);
  const { period, regime } = choice;
  const found = job.kind === "done" ? job.value : undefined;
  const table = useMemo(
    () => found && withAnswers(found, { plan, period, answers }),
    [found, plan, period, answers],
  );
  return {
    job,
    table,
    answers,
    open: () => {
      setAnswers(NOTHING_SAID);
      start(async () => {
        const known = await knownTo(workbook, { plan, period, regime });
        if (!known.ok) return err({ code: "workbook", error: known.error });
        const source = { fileName: file.name, open: () => openFile(file) };
        const all = [...tables, ...known.value.tables];
        return askedTable(source, { plan, period, unitId, sheet: place.sheet, tables: all });
      });
    },
    close: reset,
    answerRow: (key: string, code: string | null) =>
      setAnswers({ ...answers, rows: new Map(answers.rows).set(key, code) }),
    apply: () => table && onAnswered(file, answeredTable(table, answers, { plan, unitId })),
  };
}
