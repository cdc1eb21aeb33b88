import { useCallback, useEffect, useMemo, useState } from "react";
import { diagnoseCells, type CellDiagnosis } from "../../actions";
import type { CellFault } from "../../sheets";
import type { WorkbookError } from "../../workbook";
import type { PageProps } from "../tools";
import { useJob } from "../useJob";
import { faultKey, mendableOf } from "./faultGroups";
import { useMending } from "./useMending";

/** Which faults are to be mended, by their keys. */
export interface Selection {
  readonly chosen: readonly CellFault[];
  readonly mendable: readonly CellFault[];
  isChosen(fault: CellFault): boolean;
  choose(faults: readonly CellFault[], isChosen: boolean): void;
}

/** The state and the doings of the page that finds faulty cells as it opens, and mends those that are chosen. */
export function useMendPage({ tools }: Pick<PageProps, "tools">) {
  const { workbook } = tools;
  const { job, start, stop, replace } = useJob<CellDiagnosis, WorkbookError>();
  const look = useCallback(
    () => start((control) => diagnoseCells(workbook, control)),
    [start, workbook],
  );
  useEffect(look, [look]);
  const lookAgain = useCallback(
    async () => replace(await diagnoseCells(workbook)),
    [replace, workbook],
  );
  const mending = useMending(workbook, lookAgain);
  const selection = useSelection(job.kind === "done" ? job.value : undefined);
  return { job, look, stop, mending, selection };
}

const NOTHING: readonly CellFault[] = [];

function useSelection(diagnosis: CellDiagnosis | undefined): Selection {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const mendable = useMemo(() => (diagnosis ? mendableOf(diagnosis) : NOTHING), [diagnosis]);
  const choose = useCallback(
    (faults: readonly CellFault[], isChosen: boolean) =>
      setKeys((before) => {
        const after = new Set(before);
        for (const key of faults.map(faultKey)) {
          if (isChosen) after.add(key);
          else after.delete(key);
        }
        return after;
      }),
    [],
  );
  const isChosen = (fault: CellFault): boolean => keys.has(faultKey(fault));
  return { chosen: mendable.filter(isChosen), mendable, isChosen, choose };
}
