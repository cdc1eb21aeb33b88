import {
  isFiniteNumber,
  isFlag,
  isText,
  listOf,
  oneOf,
  optional,
  recordOf,
} from "../../src/shared";

interface Mark {
  readonly name: string;
  readonly size: number;
  readonly isOpen?: boolean;
  readonly colours: readonly ("red" | "green")[];
}

const isMark = recordOf<Mark>({
  name: isText,
  size: isFiniteNumber,
  isOpen: optional(isFlag),
  colours: listOf(oneOf("red", "green")),
});
const mark = { name: "a", size: 2, colours: ["red", "green"] };

test("A record with all its fields has the shape, with or without what may be absent", () => {
  expect(isMark(mark)).toBe(true);
  expect(isMark({ ...mark, isOpen: false })).toBe(true);
});

test.each<[string, unknown]>([
  ["a missing field", { name: "a", size: 2 }],
  ["a field of another kind", { ...mark, size: "2" }],
  ["a number that is not finite", { ...mark, size: Number.NaN }],
  ["an item that is none of the words", { ...mark, colours: ["red", "blue"] }],
  ["a list that is none", { ...mark, colours: "red" }],
  ["an optional field of another kind", { ...mark, isOpen: "no" }],
  ["a misspelt name", { ...mark, isOpened: true }],
  ["a name that every object has", { ...mark, constructor: "a" }],
  ["nothing", null],
  ["text", "mark"],
])("A record is refused for %s", (_, value) => {
  expect(isMark(value)).toBe(false);
});
