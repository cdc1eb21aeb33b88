import { fault } from "../fault";

/** A character and how it is written where XML would take it for its own. */
interface Entity {
  readonly written: string;
  readonly character: string;
}

/** By their first letters, those that texts are full of. */
const USUAL: ReadonlyMap<number, Entity> = new Map(
  [
    { written: "&quot;", character: '"' },
    { written: "&lt;", character: "<" },
    { written: "&gt;", character: ">" },
    { written: "&amp;", character: "&" },
  ].map((entity) => [entity.written.charCodeAt(1), entity]),
);

/** Text with its entities resolved; an unknown one is damage. */
export function decodeEntities(text: string): string {
  let plain = "";
  let from = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", from)) {
    const { written, character } = entityAt(text, at);
    plain += text.slice(from, at) + character;
    from = at + written.length;
  }
  return from === 0 ? text : plain + text.slice(from);
}

function entityAt(text: string, at: number): Entity {
  const usual = USUAL.get(text.charCodeAt(at + 1));
  if (usual && text.startsWith(usual.written, at)) return usual;
  return otherEntity(text.slice(at, at + LONGEST_ENTITY));
}

const LONGEST_ENTITY = 14;

/** The entity that some text begins with: an apostrophe's, or a character's number. */
function otherEntity(text: string): Entity {
  const found = /^&(?:(apos)|#x([0-9a-fA-F]+)|#(\d+));/.exec(text);
  const [written = "", apostrophe, hexadecimal, decimal = ""] = found ?? [];
  if (apostrophe) return { written, character: "'" };
  const code = hexadecimal ? parseInt(hexadecimal, 16) : parseInt(decimal, 10);
  if (!(code <= 0x10ffff)) fault("damaged", `xml: entity "${text}"`);
  return { written, character: String.fromCodePoint(code) };
}

/** The characters of a stretch of XML between two tags: entities and CDATA resolved, comments left out, line ends as "\\n". */
export function decodeText(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("<")) return decodeEntities(text);
  return text
    .split(/(<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>)/)
    .map((piece) => {
      if (piece.startsWith("<![CDATA[")) return piece.slice(9, -3);
      return piece.startsWith("<") ? "" : decodeEntities(piece);
    })
    .join("");
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);

/** Text as it stands between tags. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>\r]/g, (character) => ESCAPES.get(character) ?? "");

/** Text as it stands between double quotes. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (character) => ESCAPES.get(character) ?? "");

/**
 * The text behind Excel's own escapes for characters that XML can't carry (ECMA-376 part 1, 22.9.2.19).
 * @example decodeEscapes("a_x000D_b") // "a\rb"
 */
export const decodeEscapes = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      )
    : text;

/** The inverse of `decodeEscapes`: what XML can't carry, and what would be taken for an escape, is escaped. */
export const encodeEscapes = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
