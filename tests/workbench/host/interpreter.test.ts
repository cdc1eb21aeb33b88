import { runRequest, type World } from "../../../src/workbench/host/richApi/interpreter";
import { ApiError } from "../../../src/workbench/host/richApi/apiError";
import { defineType, type ApiType } from "../../../src/workbench/host/richApi/members";

const fill = defineType<string>("Fill", { get: { Color: (color) => color } });
const cell: ApiType<{ log: string[]; id: string }> = defineType<{ log: string[]; id: string }>(
  "Cell",
  {
    identity: ({ id }) => ({ Id: id }),
    get: { Name: ({ id }) => `name of ${id}`, Size: () => 3 },
    set: { Name: ({ log }, value) => void log.push(String(value)) },
    objects: { Fill: () => fill.of("#FFFFFF"), Table: () => null },
    finders: {
      Add: ({ log }) => {
        log.push("added");
        return cell.of({ log, id: "new" });
      },
      Find: () => null,
    },
    values: { Sum: (_, args) => args.integer(0) + args.integer(1) },
    actions: {
      Fail: () => {
        throw new ApiError("ItemNotFound");
      },
    },
  },
);
const cells = defineType<string[]>("CellCollection", {
  items: (log) => ["a", "b"].map((id) => cell.of({ log, id })),
});
const root = defineType<string[]>("Root", {
  objects: { Cell: (log) => cell.of({ log, id: "one" }), Cells: (log) => cells.of(log) },
});

interface Run {
  readonly reply: ReturnType<typeof runRequest>;
  readonly log: string[];
  readonly missing: string[];
}

function run(actions: object[], paths: object[]): Run {
  const log: string[] = [];
  const missing: string[] = [];
  const world: World = {
    root: root.of(log),
    service: () => undefined,
    reference: () => undefined,
    finish: () => void log.push("finished"),
    abandon: () => void log.push("abandoned"),
    onNotImplemented: (member) => missing.push(member),
  };
  const all = [
    { Id: 1, ObjectPathType: 1 },
    { Id: 2, ObjectPathType: 4, Name: "Cell", ParentObjectPathId: 1 },
    ...paths,
  ];
  const body = {
    Actions: actions.map((action, index) => ({ Id: 100 + index, ObjectPathId: 2, ...action })),
    ObjectPaths: Object.fromEntries(
      all.map((path) => [String(("Id" in path && path.Id) || 0), path]),
    ),
  };
  return { reply: runRequest(JSON.parse(JSON.stringify(body)), world), log, missing };
}

const valuesOf = ({ reply }: Run): unknown =>
  (reply["Results"] as { Value: unknown }[]).map(({ Value }) => Value);

const collection = { Id: 3, ObjectPathType: 4, Name: "Cells", ParentObjectPathId: 1 };
const load = (select: string[], pathId = 2) => ({
  ActionType: 2,
  ObjectPathId: pathId,
  QueryInfo: { Select: select },
});

describe("the interpreter of the Rich API", () => {
  test("answers a query with the members asked for, at any depth, and the object's identity", () => {
    expect(valuesOf(run([load(["name", "fill/color"])], []))).toEqual([
      { Id: "one", Name: "name of one", Fill: { Color: "#FFFFFF" } },
    ]);
  });

  test("answers a query that names nothing with every scalar, and one of a collection with its items", () => {
    expect(valuesOf(run([load([]), load(["size"], 3)], [collection]))).toEqual([
      { Id: "one", Name: "name of one", Size: 3 },
      {
        _Items: [
          { Id: "a", Size: 3 },
          { Id: "b", Size: 3 },
        ],
      },
    ]);
  });

  test("follows a path once a request, however often it is used", () => {
    const path = { Id: 4, ObjectPathType: 3, Name: "Add", ParentObjectPathId: 2 };
    const used = { ActionType: 1, ObjectPathId: 4 };
    expect(run([used, used], [path]).log).toEqual(["added", "finished"]);
  });

  test("answers null for everything under an object that is not there", () => {
    const missing = { Id: 4, ObjectPathType: 3, Name: "Find", ParentObjectPathId: 2 };
    const below = { Id: 5, ObjectPathType: 4, Name: "Fill", ParentObjectPathId: 4 };
    const set = {
      ActionType: 4,
      Name: "Name",
      ObjectPathId: 4,
      ArgumentInfo: { Arguments: ["x"] },
    };
    const done = run(
      [{ ActionType: 1, ObjectPathId: 4 }, set, load(["color"], 5)],
      [missing, below],
    );
    expect(valuesOf(done)).toEqual([null, null, null]);
  });

  test("keeps what was done before an action fails, and says which failed and where", () => {
    const set = { ActionType: 4, Name: "Name", ArgumentInfo: { Arguments: ["x"] } };
    const done = run([set, { ActionType: 3, Name: "Fail" }, set], []);
    expect(done.log).toEqual(["x", "abandoned"]);
    expect(done.reply["Error"]).toEqual({
      Code: "ItemNotFound",
      Message: "ItemNotFound",
      Location: "Cell.fail",
      ActionIndex: 1,
      HttpStatusCode: 404,
    });
  });

  test("names a member that is not played", () => {
    const done = run([{ ActionType: 3, Name: "GetFoo" }], []);
    expect(done.missing).toEqual(["Cell.getFoo"]);
    expect(done.reply["Error"]).toMatchObject({
      Code: "NotImplemented",
      Message: "NotImplemented: Cell.getFoo",
    });
    expect(run([load(["color"])], []).missing).toEqual(["Cell.color"]);
  });

  test("refuses an argument of another kind", () => {
    const sum = (values: unknown[]) => ({
      ActionType: 3,
      Name: "Sum",
      ArgumentInfo: { Arguments: values },
    });
    expect(valuesOf(run([sum([1, 2])], []))).toEqual([3]);
    expect(run([sum(["1", 2])], []).reply["Error"]).toMatchObject({ Code: "InvalidArgument" });
  });
});
