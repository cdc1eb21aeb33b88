/** A value as JSON carries it. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** The value that a JSON text holds; throws SyntaxError on text that is no JSON. */
export function parseJson(text: string): Json {
  const value: Json = JSON.parse(text);
  return value;
}

/** The value that a JSON text holds, or undefined where it is no JSON. */
export function tryParseJson(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** Whether a value is a JSON object, neither list nor null. */
export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !isJsonList(value);

/** Whether a value is a list. */
export const isJsonList = (value: Json | undefined): value is readonly Json[] =>
  Array.isArray(value);

/** The text of an object's field, "" where it has none. */
export const textOf = (object: JsonObject, key: string): string => {
  const value = object[key];
  return typeof value === "string" ? value : "";
};

/** The number of an object's field, 0 where it has none. */
export const numberOf = (object: JsonObject, key: string): number => {
  const value = object[key];
  return typeof value === "number" ? value : 0;
};

/** The list of an object's field, empty where it has none. */
export const listOf = (object: JsonObject, key: string): readonly Json[] => {
  const value = object[key];
  return isJsonList(value) ? value : [];
};

/** The inner object of an object's field, empty where it has none. */
export const objectOf = (object: JsonObject, key: string): JsonObject => {
  const value = object[key];
  return isJsonObject(value) ? value : {};
};
