import { isJsonObject, type Json, type JsonObject } from "../json";
import { ApiError } from "./apiError";
import type { ApiObject, Args } from "./apiObject";

/** Arguments from their values and the objects that stand beside them. */
export function argsOf(
  values: readonly Json[],
  objects: readonly (ApiObject | undefined)[] = [],
): Args {
  const json = (index: number): Json => values[index] ?? null;
  return {
    json,
    text: (index) => textValue(json(index)),
    optionalText: (index) => (json(index) === null ? undefined : textValue(json(index))),
    integer: (index) => integerValue(json(index)),
    flag: (index) => flagValue(json(index)),
    options: (index) => optionsValue(json(index)),
    object: (index) => objects[index],
  };
}

/** The text that a value is; throws InvalidArgument where it is none. */
export function textValue(value: Json): string {
  if (typeof value !== "string") throw new ApiError("InvalidArgument");
  return value;
}

/** The finite number that a value is; throws InvalidArgument where it is none. */
export function numberValue(value: Json): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new ApiError("InvalidArgument");
  return value;
}

/** The whole number that a value is; throws InvalidArgument where it is none. */
export function integerValue(value: Json): number {
  if (!Number.isInteger(value)) throw new ApiError("InvalidArgument");
  return numberValue(value);
}

/** The logical value that a value is; throws InvalidArgument where it is none. */
export function flagValue(value: Json): boolean {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
  return value;
}

/** The options that a value is, none where it is null; throws InvalidArgument where it is something else. */
export function optionsValue(value: Json): JsonObject {
  if (value === null) return {};
  if (!isJsonObject(value)) throw new ApiError("InvalidArgument");
  return value;
}
