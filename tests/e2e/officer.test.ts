import { builtinPlan } from "../../src/plan/builtin";
import { testWithLibreOffice, throughLibreOffice } from "../support/libreOffice";
import { gridOfFile } from "../support/opened";
import { useBench, type Bench } from "./support/bench";
import { injectJune, transport } from "./support/inject";
import { savedReport, savedSheetNames } from "./support/unitBook";

const SHEET = "KH 06-2023 Sở GTVT";
const WRONG = "III.2.d-1";
const openBench = useBench();

/** Injects the sheet of Sở Giao thông vận tải for June 2023 through the pane. */
async function inject(bench: Bench): Promise<void> {
  await injectJune(bench, transport);
  await bench.pane.getByText(`Đã chèn biểu “${SHEET}”`).waitFor();
}

/** Types a status for every task and both figures for every indicator, those of `WRONG` the wrong way round. */
async function fillIn(bench: Bench): Promise<void> {
  const report = savedReport(await bench.save(), SHEET);
  const deadlines = new Map(builtinPlan.tasks.map(({ code, deadline }) => [code, deadline.kind]));
  for (const { code, status } of report.tasks) {
    const words = deadlines.get(code) === "ongoing" ? "Thường xuyên" : "Đang thực hiện";
    await bench.enter(status.place.cell ?? "", words);
  }
  for (const { code, numerator, denominator } of report.indicators) {
    const [done, all] = code === WRONG ? ["3.450", "1.234"] : ["95", "100"];
    await bench.enter(denominator.place.cell ?? "", all);
    await bench.enter(numerator.place.cell ?? "", done);
    if (code !== WRONG) continue;
    await bench.page.getByRole("dialog", { name: /Số đã thực hiện/ }).waitFor();
    await bench.page.getByRole("button", { name: "Có", exact: true }).click();
  }
}

test("an officer injects, fills in, is shown the wrong figure, mends it and saves", async () => {
  const bench = await openBench();
  const { pane } = bench;
  const before = savedSheetNames(await bench.save());
  await inject(bench);
  expect(await bench.activeSheet()).toBe(SHEET);
  await fillIn(bench);

  await bench.ribbon("Kiểm tra");
  const errors = pane.getByRole("region", { name: "Lỗi phải sửa (1)" });
  await errors.getByText(/3\.450/).waitFor();
  await errors.getByRole("button", { name: new RegExp(`^Biểu “${SHEET}”, ô `) }).click();
  await expect(bench.activeCell()).resolves.toMatch(/^[A-Z]+\d+ 3\.450$/);
  await bench.retype("450");
  await pane.getByText("Đủ điều kiện gửi", { exact: true }).waitFor();

  const saved = await bench.save();
  expect(savedSheetNames(saved)).toEqual([...before, SHEET]);
  const mended = savedReport(saved, SHEET).indicators.find(({ code }) => code === WRONG);
  expect(mended).toMatchObject({ numerator: { value: 450 }, denominator: { value: 1234 } });
}, 120_000);

testWithLibreOffice(
  "LibreOffice computes the saved sheet as the workbench did",
  async () => {
    const bench = await openBench();
    await inject(bench);
    await fillIn(bench);
    const saved = await bench.save();
    const ours = gridOfFile(saved, SHEET);
    const theirs = gridOfFile(await throughLibreOffice(saved), SHEET);
    const formulas = ours.formulas.flatMap((row, rowIndex) =>
      row.flatMap((formula, columnIndex) => (formula ? [{ rowIndex, columnIndex }] : [])),
    );
    expect(formulas.length).toBeGreaterThan(20);
    const computedBy = ({ values }: typeof ours) =>
      formulas.map(({ rowIndex, columnIndex }) => {
        const value = values[rowIndex]?.[columnIndex] ?? "";
        return typeof value === "number" ? Number(value.toPrecision(14)) : value;
      });
    expect(computedBy(theirs)).toEqual(computedBy(ours));
  },
  180_000,
);

test("a sheet that is there already is kept, and a unit must be chosen", async () => {
  const bench = await openBench();
  const { pane } = bench;
  await pane.getByRole("button", { name: "Chèn biểu" }).click();
  await pane.getByText("Hãy chọn đơn vị trong danh sách.").waitFor();
  await inject(bench);
  const once = await bench.save();
  await pane.getByRole("button", { name: "Chèn biểu" }).click();
  await pane.getByText("Kỳ này đã có biểu của đơn vị").waitFor();
  expect(savedSheetNames(await bench.save())).toEqual(savedSheetNames(once));
}, 60_000);
