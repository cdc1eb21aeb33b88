import { useRef, useState } from "react";
import { injectPlan, type InjectedSheet, type InjectError } from "../../actions";
import { assignmentsOf, unitsValidOn, type UnitId } from "../../plan";
import { periodWindow } from "../../reporting";
import type { PeriodChoiceValue } from "../fields/periodChoice";
import { yearsToChoose } from "../firstChoice";
import type { PageProps } from "../tools";
import { useJob } from "../useJob";
import { workloadOf } from "./workload";

/** The state and the doings of the page that puts a unit's sheet into the open workbook. */
export function useInjectPage({ tools, choice, onChoice }: PageProps) {
  const { plan, workbook, today } = tools;
  const { job, start, reset } = useJob<InjectedSheet, InjectError>();
  const [isUnitAsked, setUnitAsked] = useState(false);
  const { end } = periodWindow(choice.period, choice.regime);
  const units = unitsValidOn(plan, end);
  const unit = units.find(({ id }) => id === choice.unitId);
  const work = unit && assignmentsOf(plan, unit.id, end);
  const choose = (changed: PeriodChoiceValue & { readonly unitId?: UnitId }) => {
    reset();
    onChoice({ ...choice, ...changed });
  };
  const isCancelled = useRef(false);
  const inject = (unitId: UnitId, { period, regime }: PeriodChoiceValue) => {
    isCancelled.current = false;
    const request = { plan, unitId, period, regime, isCancelled: () => isCancelled.current };
    start(() => injectPlan(workbook, request));
  };
  return {
    job,
    units,
    unit,
    years: yearsToChoose(plan, today),
    workload: work && {
      lead: workloadOf(work, "lead"),
      coordinating: workloadOf(work, "coordinating"),
    },
    isUnitMissing: isUnitAsked && unit === undefined,
    choosePeriod: choose,
    chooseUnit: (unitId: UnitId) => choose({ ...choice, unitId }),
    inject: () => {
      setUnitAsked(unit === undefined);
      if (unit) inject(unit.id, choice);
    },
    /** What is under way is taken back; where it is done already, that is told instead. */
    cancel: () => {
      isCancelled.current = true;
    },
    openPeriod: (unitId: UnitId, value: PeriodChoiceValue) => {
      choose({ ...value, unitId });
      inject(unitId, value);
    },
  };
}
