import type { Json } from "../json";
import { ApiError } from "../richApi/apiError";

/** The meaning of a word of Office.js; throws InvalidArgument for a word that is not among them. */
export function meaningOf<V>(words: Readonly<Record<string, V>>, word: Json): V {
  const value = typeof word === "string" && Object.hasOwn(words, word) ? words[word] : undefined;
  if (value === undefined) throw new ApiError("InvalidArgument", `Unknown word: ${String(word)}`);
  return value;
}

/** The word of Office.js for a meaning. */
export function wordFor<V>(words: Readonly<Record<string, V>>, value: V): string {
  const found = Object.entries(words).find(([, meaning]) => meaning === value);
  if (!found) throw new Error(`No word for ${String(value)}`);
  return found[0];
}

/** A colour as "#RRGGBB"; throws InvalidArgument where it is written in another way. */
export function colorValue(value: Json): string {
  if (typeof value !== "string" || !/^#[\dA-F]{6}$/i.test(value))
    throw new ApiError("InvalidArgument");
  return value.toUpperCase();
}
