import type { ApiObject, Args, Outcome } from "./apiObject";
import { isJsonList, type Json, type JsonObject } from "../json";
import { ApiError, httpStatusOf } from "./apiError";
import { argsOf } from "./args";
import { camelCase, NotImplementedError } from "./members";
import { answerQuery } from "./query";
import { readBatch, type Action, type Batch, type ObjectPath, type WireArguments } from "./request";

/** The objects from which every path starts. */
export interface World {
  readonly root: ApiObject;
  /** The service that the add-in makes by its type's name, undefined where none is played. */
  service(typeName: string): ApiObject | undefined;
  /** The object that an earlier batch kept, undefined where it was let go. */
  reference(id: string): ApiObject | undefined;
  /** Does what waits for the end of a request. */
  finish(): void;
  /** Does as much of that as is whole when a request has failed. */
  abandon(): void;
  /** Hears of a member that is not played, e.g. "Range.getFoo". */
  onNotImplemented(member: string): void;
}

/** Where a batch is made to stop, for tests. */
export interface Stop {
  readonly atAction: number;
  readonly code: string;
}

/**
 * Does a request's actions in order and answers the body of the reply. When an action fails, the earlier ones stay done and the
 * reply says which failed and why.
 */
export function runRequest(body: Json, world: World, stop?: Stop): JsonObject {
  const results: Json[] = [];
  const traces: Json[] = [];
  try {
    const batch = readBatch(body);
    const paths = pathResolver(batch, world);
    for (const action of batch.actions) {
      if (stop?.atAction === results.length) throw new Stopped(stop.code);
      const value = perform(action, paths);
      // office.js looks up the action that failed: what fails at the end is told of the last one.
      if (action === batch.actions.at(-1)) world.finish();
      results.push({ ActionId: action.id, Value: value });
      if (action.kind === "trace") traces.push(action.id);
    }
    return { Results: results, TraceIds: traces };
  } catch (error) {
    world.abandon();
    if (error instanceof NotImplementedError) world.onNotImplemented(error.member);
    return failed(results, failureOf(error));
  }
}

class Stopped extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

type Resolver = (pathId: number) => ApiObject | null;

function perform(action: Action, paths: Resolver): Json {
  if (action.kind === "trace") return null;
  const object = paths(action.pathId);
  if (!object) return null;
  switch (action.kind) {
    case "instantiate":
      return object.identity();
    case "query":
      return answerQuery(object, action.select);
    case "setProperty":
      located(object, action.name, () =>
        object.set(action.name, action.arguments.values[0] ?? null),
      );
      return null;
    case "method": {
      const args = resolveArguments(action.arguments, paths);
      return valueOf(located(object, action.name, () => object.call(action.name, args)));
    }
  }
}

/** Does something with a member; an error that comes of it names the member. */
function located<T>(object: ApiObject, member: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof ApiError) error.location ||= `${object.typeName}.${camelCase(member)}`;
    throw error;
  }
}

const valueOf = (outcome: Outcome): Json =>
  outcome.kind === "value" ? outcome.value : (outcome.object?.identity() ?? null);

/** Finds the object of a path, once a batch: a method on the way may do something ("Add"). */
function pathResolver(batch: Batch, world: World): Resolver {
  const found = new Map<number, ApiObject | null>();
  const resolve: Resolver = (pathId) => {
    const known = found.get(pathId);
    if (known !== undefined) return known;
    const path = batch.paths.get(pathId);
    if (!path) throw new ApiError("InvalidObjectPath");
    const object = follow(path, { world, resolve });
    found.set(pathId, object);
    return object;
  };
  return resolve;
}

function follow(path: ObjectPath, way: { world: World; resolve: Resolver }): ApiObject | null {
  switch (path.kind) {
    case "root":
      return way.world.root;
    case "null":
      return null;
    case "newObject":
      return way.world.service(path.name) ?? notPlayed(path.name);
    case "reference":
      return way.world.reference(path.name) ?? unknownReference();
    default:
      return step(path, way.resolve);
  }
}

function step(path: ObjectPath, resolve: Resolver): ApiObject | null {
  const parent = resolve(path.parentId);
  if (!parent) return null;
  if (path.kind === "property") return parent.navigate(path.name);
  const args = resolveArguments(path.arguments, resolve);
  if (path.kind === "indexer") return located(parent, "GetItem", () => parent.item(args.json(0)));
  const outcome = located(parent, path.name, () => parent.call(path.name, args));
  if (outcome.kind === "object") return outcome.object;
  throw new NotImplementedError(`${parent.typeName}.${camelCase(path.name)} as an object`);
}

function resolveArguments({ values, pathIds }: WireArguments, resolve: Resolver): Args {
  const objects = pathIds.map((id) => {
    if (isJsonList(id)) throw new NotImplementedError("lists of objects as arguments");
    return typeof id === "number" && id > 0 ? (resolve(id) ?? undefined) : undefined;
  });
  return argsOf(values, objects);
}

function notPlayed(name: string): never {
  throw new NotImplementedError(name);
}

function unknownReference(): never {
  throw new ApiError("InvalidReference");
}

type Failure = Pick<ApiError, "message" | "location"> & { readonly code: string };

function failureOf(error: unknown): Failure {
  if (error instanceof ApiError) return error;
  if (error instanceof Stopped) return { code: error.code, message: error.code, location: "" };
  return { code: "GeneralException", message: String(error), location: "" };
}

const failed = (results: readonly Json[], failure: Failure): JsonObject => ({
  Results: results,
  TraceIds: [],
  Error: {
    Code: failure.code,
    Message: failure.message,
    Location: failure.location,
    ActionIndex: results.length,
    HttpStatusCode: httpStatusOf(failure.code),
  },
});
