import type { Json, JsonObject } from "../json";
import { ApiError } from "./apiError";
import type { ApiObject, Args } from "./apiObject";

/** The members of one Excel object over what it stands on; a member that is not listed is not played. */
export interface Members<T> {
  readonly identity?: (target: T) => JsonObject;
  readonly get?: Readonly<Record<string, (target: T) => Json>>;
  readonly set?: Readonly<Record<string, (target: T, value: Json) => void>>;
  /** Objects behind properties, e.g. Range.format. */
  readonly objects?: Readonly<Record<string, (target: T) => ApiObject | null>>;
  /** Methods that answer an object, null where the object is missing. */
  readonly finders?: Readonly<Record<string, (target: T, args: Args) => ApiObject | null>>;
  /** Methods that answer a value. */
  readonly values?: Readonly<Record<string, (target: T, args: Args) => Json>>;
  /** Methods that answer nothing. */
  readonly actions?: Readonly<Record<string, (target: T, args: Args) => void>>;
  readonly items?: (target: T) => readonly ApiObject[];
  readonly item?: (target: T, key: Json) => ApiObject;
}

/** A kind of Excel object: wraps what it stands on, and unwraps it again where it comes as an argument. */
export interface ApiType<T> {
  of(target: T): ApiObject;
  targetOf(object: ApiObject | undefined): T | undefined;
}

/** Thrown when the add-in uses a member that this host does not play; `member` is e.g. "Range.getFoo". */
export class NotImplementedError extends ApiError {
  readonly member: string;

  constructor(member: string) {
    super("NotImplemented", `NotImplemented: ${member}`);
    this.member = member;
  }
}

/** Makes a kind of Excel object from its members. */
export function defineType<T>(typeName: string, members: Members<T>): ApiType<T> {
  const targets = new WeakMap<ApiObject, T>();
  return {
    of(target) {
      const object = bind(typeName, members, target);
      targets.set(object, target);
      return object;
    },
    targetOf: (object) => object && targets.get(object),
  };
}

function bind<T>(typeName: string, members: Members<T>, target: T): ApiObject {
  const missing = (name: string): never => {
    throw new NotImplementedError(`${typeName}.${camelCase(name)}`);
  };
  return {
    typeName,
    identity: () => members.identity?.(target) ?? {},
    scalarNames: Object.keys(members.get ?? {}),
    get: (name) => (own(members.get, name) ?? (() => missing(name)))(target),
    set: (name, value) => (own(members.set, name) ?? (() => missing(name)))(target, value),
    navigate: (name) => (own(members.objects, name) ?? (() => missing(name)))(target),
    call(name, args) {
      const finder = own(members.finders, name);
      if (finder) return { kind: "object", object: finder(target, args) };
      const value = own(members.values, name);
      if (value) return { kind: "value", value: value(target, args) };
      (own(members.actions, name) ?? (() => missing(name)))(target, args);
      return { kind: "value", value: null };
    },
    items: () => members.items?.(target),
    item: (key) => (members.item ?? (() => missing("getItem")))(target, key),
  };
}

const own = <V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;

/**
 * A member's name as the add-in writes it.
 * @example camelCase("GetRange") // "getRange"
 */
export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/**
 * A member's name on the wire.
 * @example pascalCase("values") // "Values"
 */
export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
