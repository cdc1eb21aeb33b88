import { consolidateReports, injectPlan, type ReportSource } from "../../actions";
import type { Plan } from "../../plan";
import { builtinPlan } from "../../plan/builtin";
import { parsePeriod, type Period } from "../../reporting";
import type { Result } from "../../shared";
import type { SheetLayout } from "../../sheets";
import { createXlsx, openWorkbook, type FileWorkbook } from "../../workbook/xlsx";
import { sampleAnswers } from "./answers";
import { officerSheets } from "./officerSheets";
import { budgetSheets, contactSheet } from "./otherSheets";
import { secretariatSheets } from "./secretariatSheets";
import { unitFiles, type UnitFile } from "./unitFiles";

export type SampleRole = "officer" | "secretariat" | "leader";

/** A sample workbook: one that opens with a role, or one that a unit sent. */
export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly use:
    | { readonly kind: "role"; readonly role: SampleRole }
    | { readonly kind: "unit"; readonly label: string };
}

/** Which sample is for what, by file name. */
export interface SampleIndex {
  readonly roles: Readonly<Record<SampleRole, string>>;
  readonly units: readonly { readonly name: string; readonly label: string }[];
}

const names: SampleIndex["roles"] = {
  officer: "Số liệu Sở Giao thông vận tải 2023.xlsx",
  secretariat: "Công an tỉnh - theo dõi Đề án 06.xlsx",
  leader: "Công an tỉnh - tổng hợp tháng 6-2023.xlsx",
};
const budgetName = "Du toan kinh phi 2023.xlsx";

/** Makes every sample with the same actions that the add-in runs, over files; a failure is a bug and throws. */
export async function makeSamples(): Promise<readonly SampleFile[]> {
  const units = await Promise.all(unitFiles.map(makeUnitFile));
  const other: SampleFile = {
    name: budgetName,
    bytes: createXlsx(budgetSheets()),
    use: { kind: "unit", label: "Dự toán (không phải báo cáo)" },
  };
  const leader = await makeConsolidated(builtinPlan, units);
  return [
    roleFile("officer", createXlsx(officerSheets())),
    roleFile("secretariat", createXlsx(secretariatSheets())),
    roleFile("leader", leader),
    ...units,
    other,
  ];
}

/** The list of samples as the page fetches it. */
export const sampleIndex = (files: readonly SampleFile[]): SampleIndex => ({
  roles: names,
  units: files.flatMap(({ name, use }) =>
    use.kind === "unit" ? [{ name, label: use.label }] : [],
  ),
});

const roleFile = (role: SampleRole, bytes: Uint8Array): SampleFile => ({
  name: names[role],
  bytes,
  use: { kind: "role", role },
});

async function makeUnitFile(file: UnitFile): Promise<SampleFile> {
  const { unitId, unitName, sign, mistake = (answers) => answers } = file;
  const period = periodNamed(file.period);
  const plan = builtinPlan;
  const workbook = fileOf([contactSheet(unitName, sign)]);
  const answers = mistake(sampleAnswers({ plan, unitId, sign, period }));
  must(await injectPlan(workbook, { plan, unitId, period, regime: "decree09", answers }));
  return { name: file.name, bytes: workbook.save(), use: { kind: "unit", label: file.label } };
}

async function makeConsolidated(plan: Plan, units: readonly SampleFile[]): Promise<Uint8Array> {
  const workbook = fileOf(secretariatSheets());
  const sources: readonly ReportSource[] = units.map(({ name, bytes }) => ({
    fileName: name,
    open: () => Promise.resolve(openWorkbook(bytes, { fileName: name })),
  }));
  const period = periodNamed("2023-06");
  must(await consolidateReports(workbook, { plan, period, regime: "decree09", sources }));
  return workbook.save();
}

const fileOf = (layouts: readonly SheetLayout[]): FileWorkbook =>
  must(openWorkbook(createXlsx(layouts)));

function periodNamed(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(`No period: ${text}`);
  return period;
}

function must<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`A sample cannot be made: ${JSON.stringify(result.error)}`);
  return result.value;
}
