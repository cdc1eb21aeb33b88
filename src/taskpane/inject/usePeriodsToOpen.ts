import { useEffect, useState } from "react";
import { periodsToOpen, type PeriodsToOpen } from "../../actions";
import type { PaneTools } from "../tools";

/** What can be opened next in the workbook, as it stands when the page shows; nothing where the workbook can't be looked at. */
export function usePeriodsToOpen({
  workbook,
  plan,
}: Pick<PaneTools, "workbook" | "plan">): readonly PeriodsToOpen[] {
  const [units, setUnits] = useState<readonly PeriodsToOpen[]>([]);
  useEffect(() => {
    let isGone = false;
    void periodsToOpen(workbook, plan).then((found) => {
      if (!isGone && found.ok) setUnits(found.value);
    });
    return () => {
      isGone = true;
    };
  }, [workbook, plan]);
  return units;
}
