import { chartPlan } from "../../../src/workbench/grid/painting/chartPlan";
import type { ShownChart } from "../../../src/workbench/grid/painting/picture";

const chart = (kind: ShownChart["kind"], values: ShownChart["series"][number]["values"]) => ({
  range: { top: 0, left: 0, bottom: 9, right: 9 },
  kind,
  title: "Kết quả",
  categories: ["a", "b"],
  series: [
    { name: "Kết quả", color: "#1F4E79", values },
    { name: "Mục tiêu", color: "#F4B183", values: [0.5, 0.5] },
  ],
  ticks: [
    { value: 0, text: "0%" },
    { value: 1, text: "100%" },
  ],
});
const rect = { x: 10, y: 20, width: 100, height: 200 };
const margins = { top: 0, bottom: 0, left: 0, right: 0 };

describe("The plan of a chart", () => {
  test("lets columns stand on the axis, side by side, as high as their values", () => {
    const { columns } = chartPlan(chart("columns", [0.25, 1]), rect, margins);
    const bottoms = columns.map(({ rect: { y, height } }) => y + height);
    expect(new Set(bottoms)).toEqual(new Set([220]));
    expect(columns.map(({ rect: { height } }) => height)).toEqual([50, 200, 100, 100]);
    const [first, , third] = columns.map((column) => column.rect);
    expect(third?.x).toBe((first?.x ?? 0) + (first?.width ?? 0));
  });

  test("passes over points without a value, and cuts off what lies beyond the axis", () => {
    const { lines, columns } = chartPlan(chart("lines", [null, 1.5]), rect, margins);
    expect(columns).toEqual([]);
    expect(lines[0]?.points).toEqual([{ x: 85, y: 20 }]);
    expect(lines[1]?.points).toEqual([
      { x: 35, y: 120 },
      { x: 85, y: 120 },
    ]);
  });

  test("writes each category under its own points, and the ticks at their heights", () => {
    const { labels, ticks } = chartPlan(chart("lines", [0, 0]), rect, margins);
    expect(labels).toEqual([
      { x: 35, text: "a" },
      { x: 85, text: "b" },
    ]);
    expect(ticks.map(({ y }) => y)).toEqual([220, 20]);
  });
});
