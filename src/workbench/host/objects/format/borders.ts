import type { Border, BorderStyle } from "../../../../sheets";
import { defineType, NotImplementedError } from "../../richApi/members";
import { colorValue, meaningOf } from "../choice";
import { must } from "../must";
import type { RangeTarget } from "../session";
import { edges, sidesOf, type Edge } from "./edges";

/** A line of a range, as far as it has been described. */
interface Line {
  readonly target: RangeTarget;
  readonly edge: Edge;
  kind: LineKind;
  weight: BorderStyle | "thick";
  color: string;
}

type LineKind = "line" | "double" | "none";

const kinds = { Continuous: "line", Double: "double", None: "none" } as const;
const weights = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;

/** RangeBorder: one line. */
const rangeBorder = defineType<Line>("RangeBorder", {
  set: {
    Style: (line, value) => {
      line.kind = meaningOf<LineKind>(kinds, value);
      draw(line);
    },
    Weight: (line, value) => {
      line.weight = meaningOf<Line["weight"]>(weights, value);
      if (line.kind === "none") line.kind = "line";
      draw(line);
    },
    Color: (line, value) => {
      line.color = colorValue(value);
      if (line.kind === "none") line.kind = "line";
      draw(line);
    },
  },
});

/** RangeBorderCollection: the lines around and between a range's cells. */
export const rangeBorderCollection = defineType<RangeTarget>("RangeBorderCollection", {
  item: (target, key) =>
    rangeBorder.of({
      target,
      edge: meaningOf<Edge>(edges, key),
      kind: "none",
      weight: "thin",
      color: "#000000",
    }),
});

/** A line belongs to the cells on one side of it; the cells on its other side give up theirs, or both would show. */
function draw(line: Line): void {
  const { session, sheetId, range } = line.target;
  const border = borderOf(line);
  for (const { cells, side, holds } of sidesOf(line.edge, range)) {
    const patch = { borders: { [side]: holds ? border : null } };
    must(session.model.applyStyle(sheetId, cells, patch));
  }
}

function borderOf({ kind, weight, color }: Line): Border | null {
  if (kind === "none") return null;
  if (kind === "double") return { style: "double", color };
  if (weight === "thick") throw new NotImplementedError("RangeBorder.weight Thick");
  return { style: weight, color };
}
