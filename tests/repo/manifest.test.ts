import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../../src/commands/commands";
import { REQUIRED_EXCEL_API } from "../../src/workbook/office";
import { readTags, type Tag } from "./support/readTags";

const root = join(__dirname, "../..");
const base = "https://localhost:3000/addin";
const tags = readTags(readFileSync(join(root, "manifest.xml"), "utf8"));

const named = (...names: readonly string[]): readonly Tag[] =>
  tags.filter(({ name }) => names.includes(name));
const one = (name: string): Tag => {
  const [tag] = named(name);
  if (!tag) throw new Error(`manifest.xml has no ${name}`);
  return tag;
};
const resources = named("bt:Image", "bt:Url", "bt:String").filter(
  ({ attributes }) => attributes["id"] !== undefined,
);
const texts = (tag: Tag): readonly string[] => [
  tag.attributes["DefaultValue"] ?? "",
  ...tag.children.map((child) => child.attributes["Value"] ?? ""),
];

describe("the manifest", () => {
  test("has an id, the package's version and Vietnamese as its language", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(one("Id").text).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(one("Version").text).toBe(`${version}.0`);
    expect(one("DefaultLocale").text).toBe("vi-VN");
  });

  test("asks for the requirement sets that the adapter states", () => {
    const sets = named("Set").map(({ attributes }) => [
      attributes["Name"],
      attributes["MinVersion"],
    ]);
    expect(Object.fromEntries(sets)).toEqual({
      ExcelApi: REQUIRED_EXCEL_API,
      SharedRuntime: "1.1",
    });
  });

  test("uses every resource it defines and defines every one it uses, by ids of at most 32 characters", () => {
    const defined = resources.map(({ attributes }) => attributes["id"] ?? "");
    const used = tags.flatMap(({ attributes }) => attributes["resid"] ?? []);
    expect(new Set(used)).toEqual(new Set(defined));
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test("keeps its texts within Office's lengths", () => {
    const tooLong = (tag: Tag, most: number) =>
      texts(tag).filter((text) => text.length > most || text.length === 0);
    expect(tooLong(one("DisplayName"), 125)).toEqual([]);
    expect(tooLong(one("Description"), 250)).toEqual([]);
    expect(one("bt:ShortStrings").children.flatMap((text) => tooLong(text, 125))).toEqual([]);
    expect(one("bt:LongStrings").children.flatMap((text) => tooLong(text, 250))).toEqual([]);
  });

  test("says everything in English too", () => {
    for (const tag of [one("DisplayName"), one("Description"), ...named("bt:String")]) {
      expect(tag.children.map((child) => child.attributes["Locale"])).toEqual(["en-US"]);
    }
  });

  test("gives every button and group a control id of its own", () => {
    const ids = named("Group", "Control", "CustomTab").map(({ attributes }) => attributes["id"]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("names only addresses below the one that a deployment replaces", () => {
    const addresses = tags
      .map(({ attributes }) => attributes["DefaultValue"] ?? "")
      .filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith(`${base}/`))).toEqual([]);
  });

  test("runs the pane and the commands in one runtime that stays", () => {
    const pane = one("Runtime").attributes["resid"];
    expect(one("Runtime").attributes["lifetime"]).toBe("long");
    expect(one("FunctionFile").attributes["resid"]).toBe(pane);
    const shown = named("SourceLocation").flatMap(({ attributes }) => attributes["resid"] ?? []);
    expect(new Set(shown)).toEqual(new Set([pane]));
  });

  test("names exactly the functions that the commands register", () => {
    const names = named("FunctionName").map(({ text }) => text);
    expect(names.toSorted()).toEqual(Object.keys(COMMANDS).toSorted());
  });
});

describe("the manifest's icons", () => {
  const icons = resources.filter(({ name }) => name === "bt:Image");
  const sizeOf = new Map(
    named("bt:Image").map(({ attributes }) => [attributes["resid"] ?? "", attributes["size"]]),
  );

  test.each(
    icons.map(({ attributes }) => [attributes["id"] ?? "", attributes["DefaultValue"] ?? ""]),
  )("%s is a square PNG of the size it is shown in", (id, address) => {
    expect(pngSize(address)).toEqual([Number(sizeOf.get(id)), Number(sizeOf.get(id))]);
  });

  test("come in the sizes that Office asks for", () => {
    for (const icon of named("Icon")) {
      const sizes = icon.children.map(({ attributes }) => attributes["size"]);
      expect(sizes).toEqual(["16", "20", "24", "32", "40", "48", "64", "80"]);
    }
    expect(pngSize(one("IconUrl").attributes["DefaultValue"] ?? "")).toEqual([32, 32]);
    expect(pngSize(one("HighResolutionIconUrl").attributes["DefaultValue"] ?? "")).toEqual([
      64, 64,
    ]);
  });
});

/** Width and height from a PNG's header; undefined where there is no such file, or it is no PNG. */
function pngSize(address: string): readonly [number, number] | undefined {
  const file = join(root, address.slice(base.length));
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  if (bytes.toString("latin1", 1, 4) !== "PNG") return undefined;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
