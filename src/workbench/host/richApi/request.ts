import {
  isJsonList,
  isJsonObject,
  listOf,
  numberOf,
  objectOf,
  textOf,
  type Json,
  type JsonObject,
} from "../json";
import { ApiError } from "./apiError";
import { NotImplementedError } from "./members";

/** Arguments as they travel: values, and beside them (same shape) the ids of the paths that stand for objects. */
export interface WireArguments {
  readonly values: readonly Json[];
  readonly pathIds: readonly Json[];
}

/** How one proxy of the add-in is found. */
export interface ObjectPath {
  readonly kind: "root" | "newObject" | "method" | "property" | "indexer" | "reference" | "null";
  readonly name: string;
  readonly parentId: number;
  readonly arguments: WireArguments;
}

/** One thing the add-in wants done. */
export interface Action {
  readonly id: number;
  readonly kind: "instantiate" | "query" | "method" | "setProperty" | "trace";
  readonly name: string;
  readonly pathId: number;
  readonly arguments: WireArguments;
  /** Slash-separated members that a query asks for; empty asks for every scalar. */
  readonly select: readonly string[];
}

/** A whole batch. */
export interface Batch {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

const actionKinds: Readonly<Record<number, Action["kind"]>> = {
  1: "instantiate",
  2: "query",
  3: "method",
  4: "setProperty",
  5: "trace",
};
const pathKinds: Readonly<Record<number, ObjectPath["kind"]>> = {
  1: "root",
  2: "newObject",
  3: "method",
  4: "property",
  5: "indexer",
  6: "reference",
  7: "null",
};

/** Reads the body of a ProcessQuery request; throws where office.js sends a kind of action or path that is not played here. */
export function readBatch(body: Json): Batch {
  if (!isJsonObject(body)) throw new ApiError("InvalidArgument", "The request is no object");
  const paths = Object.values(objectOf(body, "ObjectPaths")).filter(isJsonObject);
  return {
    actions: listOf(body, "Actions").filter(isJsonObject).map(readAction),
    paths: new Map(paths.map((path) => [numberOf(path, "Id"), readPath(path)])),
  };
}

/** Whether a request looks at the workbook, and not only at services such as the pane. */
export const touchesWorkbook = (body: Json): boolean =>
  isJsonObject(body) &&
  Object.values(objectOf(body, "ObjectPaths")).some(
    (path) => isJsonObject(path) && pathKinds[numberOf(path, "ObjectPathType")] === "root",
  );

function readAction(action: JsonObject): Action {
  const type = numberOf(action, "ActionType");
  const kind = actionKinds[type];
  if (!kind) throw new NotImplementedError(`action type ${type}`);
  return {
    id: numberOf(action, "Id"),
    kind,
    name: textOf(action, "Name"),
    pathId: numberOf(action, "ObjectPathId"),
    arguments: readArguments(action),
    select: listOf(objectOf(action, "QueryInfo"), "Select").map(String),
  };
}

function readPath(path: JsonObject): ObjectPath {
  const type = numberOf(path, "ObjectPathType");
  const kind = pathKinds[type];
  if (!kind) throw new NotImplementedError(`object path type ${type}`);
  return {
    kind,
    name: textOf(path, "Name"),
    parentId: numberOf(path, "ParentObjectPathId"),
    arguments: readArguments(path),
  };
}

function readArguments(owner: JsonObject): WireArguments {
  const info = objectOf(owner, "ArgumentInfo");
  const pathIds = info["ReferencedObjectPathIds"];
  return { values: listOf(info, "Arguments"), pathIds: isJsonList(pathIds) ? pathIds : [] };
}
