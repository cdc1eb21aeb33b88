import { useMemo, useState } from "react";
import { foreignTables, withAnswers, type ForeignTable, type RecogniseError } from "../../actions";
import type { UnitId } from "../../plan";
import type { TableAnswers, TableRole } from "../../sheets";
import type { PageProps } from "../tools";
import { useJob } from "../useJob";

/** Which of the tables is looked at, and what the officer has said of it. */
interface Said {
  readonly index: number;
  readonly answers: TableAnswers;
}

const NOTHING_SAID: Said = { index: 0, answers: { columns: new Map(), rows: new Map() } };

/** The tables found in the open workbook, and the one that is looked at as the officer's answers make it. */
export function useFoundTables({
  tools: { plan, workbook },
  choice,
  onChoice,
}: Pick<PageProps, "tools" | "choice" | "onChoice">) {
  const { job, start, stop } = useJob<readonly ForeignTable[], RecogniseError>();
  const [{ index, answers }, setSaid] = useState(NOTHING_SAID);
  const { period } = choice;
  const tables = job.kind === "done" ? job.value : undefined;
  const own = tables?.[index];
  const table = useMemo(
    () => own && withAnswers(own, { plan, period, answers }),
    [own, plan, period, answers],
  );
  return {
    job,
    stop,
    tables,
    table,
    index,
    answers,
    /** Where nobody has chosen whose table it is, what stands above it tells. */
    find: (unitId: UnitId | undefined) => {
      setSaid((said) => ({ ...said, index: 0 }));
      start(async () => {
        const request = { plan, period, ...(unitId !== undefined && { unitId }) };
        const found = await foreignTables(workbook, request);
        const named = found.ok ? found.value[0].unitId : undefined;
        if (named !== undefined && unitId === undefined) onChoice({ ...choice, unitId: named });
        return found;
      });
    },
    chooseTable: (chosen: number) => setSaid({ ...NOTHING_SAID, index: chosen }),
    answerRow: (key: string, code: string | null) =>
      setSaid({ index, answers: { ...answers, rows: new Map(answers.rows).set(key, code) } }),
    answerColumn: (key: string, roles: readonly TableRole[]) =>
      setSaid({
        index,
        answers: { ...answers, columns: new Map(answers.columns).set(key, roles) },
      }),
  };
}
