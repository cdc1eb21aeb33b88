import { cellMatrix } from "../../../sheets";
import { isJsonList, isJsonObject, type Json, type JsonObject } from "../json";
import { ApiError } from "../richApi/apiError";
import type { ApiObject } from "../richApi/apiObject";
import { NotImplementedError, pascalCase } from "../richApi/members";
import { rangeFormat } from "./format/rangeFormat";
import { checkShape, matrixOf } from "./rangeCells";
import type { RangeTarget } from "./session";

/** Range.getCellProperties: what is asked for of each cell's looks, named as the add-in names it. */
export function cellPropertiesOf(target: RangeTarget, wanted: JsonObject): Json {
  return cellMatrix(target.range, (row, column) => read(cellAt(target, row, column), wanted));
}

/** Range.setCellProperties: lays each cell's own looks; an empty object leaves a cell as it is. */
export function setCellProperties(target: RangeTarget, value: Json): void {
  const matrix = matrixOf(value);
  checkShape(target.range, matrix.length, matrix[0]?.length ?? 0);
  const { top, left } = target.range;
  matrix.forEach((row, down) =>
    row.forEach((looks, across) => {
      if (!isJsonObject(looks)) throw new ApiError("InvalidArgument");
      write(cellAt(target, top + down, left + across), looks);
    }),
  );
}

type Navigable = Pick<ApiObject, "get" | "set" | "navigate">;

/** A cell as the way to its looks; its address, style and hyperlink are not played. */
function cellAt(target: RangeTarget, row: number, column: number): Navigable {
  const range = { top: row, bottom: row, left: column, right: column };
  const missing = (name: string): never => {
    throw new NotImplementedError(`CellProperties.${name}`);
  };
  return {
    get: missing,
    set: missing,
    navigate: (name) => (name === "Format" ? rangeFormat.of({ ...target, range }) : missing(name)),
  };
}

function read(object: Navigable, wanted: JsonObject): JsonObject {
  const answer: Record<string, Json> = {};
  for (const [name, inner] of Object.entries(wanted)) {
    if (inner === true) answer[name] = object.get(pascalCase(name));
    else if (isJsonObject(inner)) answer[name] = read(behind(object, name), inner);
  }
  return answer;
}

function write(object: Navigable, looks: JsonObject): void {
  for (const [name, value] of Object.entries(looks)) {
    if (isJsonObject(value)) write(behind(object, name), value);
    else if (isJsonList(value)) throw new NotImplementedError(`CellProperties.${name}`);
    else object.set(pascalCase(name), value);
  }
}

function behind(object: Navigable, name: string): Navigable {
  const found = object.navigate(pascalCase(name));
  if (!found) throw new ApiError("InvalidArgument");
  return found;
}
