import { Button } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { paneMessages } from "../../messages";
import { Busy } from "../feedback/Busy";
import { PeriodPicker } from "../fields/PeriodPicker";
import { UnitPicker } from "../fields/UnitPicker";
import { Page } from "../Page";
import { usePageStyles } from "../page.styles";
import type { PageProps } from "../tools";
import { InjectFailure } from "./InjectFailure";
import { InjectSuccess } from "./InjectSuccess";
import { NextPeriods } from "./NextPeriods";
import { SheetSummary } from "./SheetSummary";
import { useInjectPage } from "./useInjectPage";

const words = paneMessages.inject;

/** The first step: a unit and a period become a sheet in the open workbook. */
export function InjectPage(props: PageProps) {
  const styles = usePageStyles();
  const page = useInjectPage(props);
  const { workbook } = props.tools;
  const { job } = page;
  return (
    <Page title={words.title} intro={words.intro}>
      <UnitPicker
        units={page.units}
        unit={page.unit}
        problem={page.isUnitMissing ? paneMessages.unit.required : undefined}
        onChange={page.chooseUnit}
      />
      <PeriodPicker value={props.choice} years={page.years} onChange={page.choosePeriod} />
      {page.workload && <SheetSummary {...page.workload} />}
      <Button
        appearance="primary"
        icon={<TableAddRegular />}
        className={styles.action}
        disabledFocusable={job.kind === "busy"}
        onClick={page.inject}
      >
        {words.action}
      </Button>
      {job.kind === "busy" && <Busy label={words.busy} onStop={page.cancel} />}
      {job.kind === "done" && <InjectSuccess {...job.value} workbook={workbook} />}
      {job.kind === "failed" && <InjectFailure error={job.error} tools={props.tools} />}
      <NextPeriods
        key={job.kind === "done" ? job.value.sheet : ""}
        tools={props.tools}
        unitId={page.unit?.id}
        isBusy={job.kind === "busy"}
        onOpen={page.openPeriod}
      />
    </Page>
  );
}
