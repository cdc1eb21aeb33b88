import type { Json, JsonObject } from "../json";

/** An Excel object as the interpreter sees it: members by their names on the wire ("NumberFormat"). */
export interface ApiObject {
  /** As the documentation names it, e.g. "RangeFormat". */
  readonly typeName: string;
  /** How the add-in finds the object again in a later batch: an id or a reference. */
  identity(): JsonObject;
  readonly scalarNames: readonly string[];
  get(name: string): Json;
  set(name: string, value: Json): void;
  navigate(name: string): ApiObject | null;
  call(name: string, args: Args): Outcome;
  /** The items of a collection, undefined for any other object. */
  items(): readonly ApiObject[] | undefined;
  item(key: Json): ApiObject;
}

/** What a method answers: an object, that there is none, or a value. */
export type Outcome =
  | { readonly kind: "object"; readonly object: ApiObject | null }
  | { readonly kind: "value"; readonly value: Json };

/** A method's arguments; asking for a kind that the add-in did not pass throws InvalidArgument, as Excel does. */
export interface Args {
  json(index: number): Json;
  text(index: number): string;
  optionalText(index: number): string | undefined;
  integer(index: number): number;
  flag(index: number): boolean;
  options(index: number): JsonObject;
  /** The object passed, undefined where a plain value was. */
  object(index: number): ApiObject | undefined;
}
