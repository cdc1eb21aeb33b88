import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Chance } from "./chance";

/** The parts of a package, which damage changes in place. */
type Parts = Record<string, Uint8Array>;

/** A sound archive of parts whose XML a faulty program wrote: one to three wrong tags, attributes, texts or whole parts. */
export function damageXml(bytes: Uint8Array, chance: Chance): Uint8Array {
  const parts: Parts = unzipSync(bytes);
  for (let hits = 1 + chance.below(3); hits > 0; hits--) {
    if (chance.below(8) === 0) chance.pick(PART_DAMAGES)(parts, chance);
    else damagePart(parts, chance);
  }
  return zipSync(parts, { level: 0 });
}

function damagePart(parts: Parts, chance: Chance): void {
  const name = chance.pick(Object.keys(parts));
  const text = strFromU8(parts[name] ?? new Uint8Array(0));
  parts[name] = strToU8(chance.pick(TEXT_DAMAGES)(text, chance));
}

type TextDamage = (text: string, chance: Chance) => string;

/** Puts something in the place of one match of a pattern. */
const atOne =
  (pattern: RegExp, change: (match: string, chance: Chance) => string): TextDamage =>
  (text, chance) => {
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) return text;
    const { 0: match, index } = chance.pick(matches);
    return text.slice(0, index) + change(match, chance) + text.slice(index + match.length);
  };

const TAG = /<[^<>]*>/g;
const ATTRIBUTE = /\s[\w:]+="[^"]*"/g;
const NUMBER = /-?\d+/g;
const TEXT = />[^<>]+</g;

const WILD_VALUES = [
  ...[
    "",
    "0",
    "-1",
    "1048577",
    "4294967296",
    "99999999999999999999",
    "1e308",
    "NaN",
    "0x10",
    "true",
  ],
  ...["XFD1048576", "XFE1", "A0", "A1:A1048576", "$A:$A", "rId99", "../../../etc/passwd", "shared"],
  ...[
    "http://example.org/x",
    "//host/x",
    "&#0;",
    "&amp;lt;",
    "_x0000_",
    "s",
    "d",
    "e",
    "inlineStr",
  ],
] as const;

const WILD_MARKUP = [
  ...[
    "<!DOCTYPE x [<!ENTITY e 'e'>]>",
    "<![CDATA[x",
    "<![CDATA[]]>",
    "<!-- ",
    "<!-- x -->",
    "<?x",
    "<?x ?>",
  ],
  ...[
    "&",
    "&lol;",
    "&#xD800;",
    "&#x110000;",
    "<",
    ">",
    "</",
    "<>",
    "<a b=c>",
    "<a b='>",
    "\u0000",
    "\ufffe",
  ],
] as const;

const TEXT_DAMAGES: readonly TextDamage[] = [
  atOne(TAG, () => ""),
  atOne(TAG, (tag) => tag + tag),
  atOne(TAG, (tag) => tag.replace(/^<\/?/, (opens) => (opens === "<" ? "</" : "<"))),
  atOne(TAG, (tag, chance) => tag + chance.pick(WILD_MARKUP)),
  atOne(TAG, (tag) => tag.replace(/[a-z]+/i, "x")),
  atOne(ATTRIBUTE, () => ""),
  atOne(ATTRIBUTE, (attribute) => attribute + attribute),
  atOne(ATTRIBUTE, (attribute) => attribute.replaceAll('"', "")),
  atOne(ATTRIBUTE, (attribute, chance) =>
    attribute.replace(/"[^"]*"/, () => `"${chance.pick(WILD_VALUES)}"`),
  ),
  atOne(NUMBER, (_, chance) => chance.pick(WILD_VALUES)),
  atOne(TEXT, (_, chance) => `>${chance.pick(WILD_VALUES)}<`),
  atOne(TEXT, (_, chance) => `>${chance.pick(WILD_MARKUP)}<`),
  (text, chance) => text.slice(0, chance.below(text.length + 1)),
  (text, chance) => text + chance.pick(WILD_MARKUP),
  (text, chance) => text.replaceAll("UTF-8", chance.pick(["UTF-16", "UTX-8", "windows-1258", ""])),
];

type PartDamage = (parts: Parts, chance: Chance) => void;

const PART_DAMAGES: readonly PartDamage[] = [
  (parts, chance) => {
    Reflect.deleteProperty(parts, chance.pick(Object.keys(parts)));
  },
  (parts, chance) => {
    parts[chance.pick(Object.keys(parts))] = new Uint8Array(0);
  },
  (parts, chance) => {
    const [first, second] = [chance.pick(Object.keys(parts)), chance.pick(Object.keys(parts))];
    const kept = parts[first] ?? new Uint8Array(0);
    parts[first] = parts[second] ?? kept;
    parts[second] = kept;
  },
  (parts, chance) => {
    const name = chance.pick(Object.keys(parts));
    parts[name.toUpperCase()] = parts[name] ?? new Uint8Array(0);
    Reflect.deleteProperty(parts, name);
  },
];
