import { heirsOf, unitsValidOn } from "../../../src/plan";
import { builtinPlan, builtinRegistry } from "../../../src/plan/builtin";
import { kebabName, plainKey } from "../../../src/vietnamese";

const { units } = builtinPlan;

test.each(units)("$id is the unit's plain name in kebab case", ({ id, name }) => {
  expect(id).toBe(kebabName(name));
});

test("The thirteen districts of 2023 report until the districts ended", () => {
  const districts = units.filter(({ kind }) => kind === "district");
  expect(districts.map(({ name }) => name)).toEqual(
    [
      "UBND thành phố Quảng Ngãi",
      "UBND thị xã Đức Phổ",
      ...["Bình Sơn", "Sơn Tịnh", "Tư Nghĩa", "Nghĩa Hành", "Mộ Đức", "Ba Tơ", "Minh Long"],
      ...["Sơn Hà", "Sơn Tây", "Trà Bồng", "Lý Sơn"],
    ].map((name) => (name.startsWith("UBND") ? name : `UBND huyện ${name}`)),
  );
  expect(new Set(districts.map(({ validUntil }) => validUntil))).toEqual(new Set(["2025-06-30"]));
});

test("Every agency that the plan names is a unit of the registry, but for parties that are no single body", () => {
  const mentions = builtinPlan.tasks.flatMap(({ lead, coordinating }) => [
    ...lead,
    ...coordinating,
  ]);
  const unknown = mentions.filter(({ unitIds }) => unitIds.length === 0);
  expect(unknown.map(({ words }) => words)).toEqual([
    "Doanh nghiệp viễn thông trên địa bàn tỉnh",
    "Các cơ quan, tổ chức, doanh nghiệp có liên quan",
    "các cơ quan, đơn vị liên quan",
    "Các doanh nghiệp viễn thông trên địa bàn tỉnh",
    "các hội đoàn thể",
  ]);
  const ids = new Set(units.map(({ id }) => id));
  for (const id of mentions.flatMap(({ unitIds }) => unitIds)) expect(ids).toContain(id);
});

test("No name or alias means two units that exist at the same time", () => {
  for (const day of ["2023-06-14", "2025-03-01", "2025-07-01"]) {
    const names = unitsValidOn(builtinPlan, day).flatMap(({ name, aliases }) => [
      ...new Set([name, ...aliases].map(plainKey)),
    ]);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  }
});

test("A collective's names are not those of a unit", () => {
  const names = new Set(units.flatMap(({ name, aliases }) => [name, ...aliases]).map(plainKey));
  for (const name of builtinRegistry.collectives.flatMap(({ names }) => names)) {
    expect(names).not.toContain(plainKey(name));
  }
});

test("A unit that ended has successors that exist on the day after", () => {
  for (const { id, successors = [] } of units.filter((unit) => unit.successors)) {
    expect(heirsOf(builtinPlan, id, "2025-03-01")).toEqual(successors);
  }
});

test("The departments that were merged in 2025 hand their work on, the districts to nobody", () => {
  expect(heirsOf(builtinPlan, "so-giao-thong-van-tai", "2025-02-28")).toEqual([
    "so-giao-thong-van-tai",
  ]);
  expect(heirsOf(builtinPlan, "so-giao-thong-van-tai", "2025-03-01")).toEqual(["so-xay-dung"]);
  expect(heirsOf(builtinPlan, "ubnd-huyen-ly-son", "2025-07-01")).toEqual([]);
});
