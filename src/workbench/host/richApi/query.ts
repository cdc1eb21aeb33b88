import type { ApiObject } from "./apiObject";
import type { Json, JsonObject } from "../json";
import { pascalCase } from "./members";

/** What is asked of an object: members, each with what is asked of the object behind it. */
type Selection = ReadonlyMap<string, Selection>;

/**
 * The value that answers a query: the object's identity and the members asked for; of a collection, each item's.
 * @example answerQuery(range, ["values", "format/fill/color"]) // { Values: […], Format: { Fill: { Color: "#FFC000" } } }
 */
export function answerQuery(object: ApiObject, select: readonly string[]): JsonObject {
  return shape(object, selectionOf(select.map((path) => path.split("/"))));
}

function selectionOf(paths: readonly (readonly string[])[]): Selection {
  const tails = new Map<string, (readonly string[])[]>();
  for (const [head = "", ...tail] of paths) {
    const name = pascalCase(head);
    tails.set(name, [...(tails.get(name) ?? []), ...(tail.length > 0 ? [tail] : [])]);
  }
  return new Map([...tails].map(([name, rest]) => [name, selectionOf(rest)]));
}

function shape(object: ApiObject, selection: Selection): JsonObject {
  const items = object.items();
  if (items)
    return { _Items: items.map((item) => ({ ...item.identity(), ...members(item, selection) })) };
  return { ...object.identity(), ...members(object, selection) };
}

function members(object: ApiObject, selection: Selection): JsonObject {
  if (selection.size === 0 || selection.has("*")) return scalars(object);
  const answer: Record<string, Json> = {};
  for (const [name, inner] of selection) {
    if (inner.size === 0 && object.scalarNames.includes(name)) answer[name] = object.get(name);
    else answer[name] = behind(object.navigate(name), inner);
  }
  return answer;
}

const behind = (object: ApiObject | null, selection: Selection): Json =>
  object && shape(object, selection);

const scalars = (object: ApiObject): JsonObject =>
  Object.fromEntries(object.scalarNames.map((name) => [name, object.get(name)]));
