import { disciplineOf } from "../../consolidation";
import { indicatorRows } from "./indicatorTable";
import { shapeOf, type ProvinceSheetKind } from "./provinceTag";
import type { ProvinceSources } from "./sources";
import { lineName, taskLines } from "./taskLines";

type Drawn = Pick<ProvinceSources, "plan" | "record">;

const codesOf = ({ record }: Drawn): readonly string[] =>
  record.indicators.indicators.map(({ code }) => code);

/** For what a sheet's rows and columns stand: a drawing with the same words has the same shape. Rows of figures have their own keys. */
export const shapeWords = {
  leader: codesOf,
  indicators: ({ plan, record }: Drawn) =>
    indicatorRows(plan, record.indicators).map((row) =>
      row.kind === "section" ? row.section.code : row.result.code,
    ),
  tasks: (drawn: Drawn) => taskLines(drawn).map(lineName),
  matrix: (drawn: Drawn) => [
    ...disciplineOf(drawn.record.indicators).map(({ unitId }) => unitId),
    ...codesOf(drawn),
  ],
  trend: codesOf,
  data: () => ["data"],
} satisfies Readonly<Record<ProvinceSheetKind, (drawn: Drawn) => readonly string[]>>;

/** The shape in which a sheet of the province is drawn, as its tag tells it. */
export const provinceShape = (sheet: ProvinceSheetKind, drawn: Drawn): string =>
  shapeOf(shapeWords[sheet](drawn));
