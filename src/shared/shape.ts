/** Tells whether a value that comes from outside, such as parsed JSON, is a `T`. */
export type Shape<T> = (value: unknown) => value is T;

/** Text of any length. */
export const isText: Shape<string> = (value) => typeof value === "string";

/** A finite number. */
export const isFiniteNumber: Shape<number> = (value): value is number => Number.isFinite(value);

/** True or false. */
export const isFlag: Shape<boolean> = (value) => typeof value === "boolean";

/** One of the words given. */
export const oneOf =
  <Word extends string>(...words: readonly Word[]): Shape<Word> =>
  (value): value is Word =>
    words.some((word) => word === value);

/** What may be absent from a record. */
export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || shape(value);

/** A list whose items all have the shape. */
export const listOf =
  <T>(item: Shape<T>): Shape<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(item);

/** A record with these fields and no other, so that a misspelt name is not passed over. */
export const recordOf =
  <T extends object>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> =>
  (value): value is T =>
    typeof value === "object" &&
    value !== null &&
    Object.keys(value).every((name) => Object.hasOwn(fields, name)) &&
    Object.entries<Shape<unknown>>(fields).every(([name, shape]) =>
      shape(Reflect.get(value, name)),
    );
