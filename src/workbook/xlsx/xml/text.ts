import { fault } from "../fault";

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["apos", "'"],
]);

/** Text with its entities resolved, first those that can be without making another "&"; an unknown entity is damage. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  const rest = text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  let plain = "";
  let from = 0;
  for (let at = rest.indexOf("&"); at >= 0; at = rest.indexOf("&", from)) {
    const end = rest.indexOf(";", at);
    if (end < 0 || end - at > LONGEST_ENTITY) fault("damaged", `xml: "${rest.slice(at, at + 13)}"`);
    plain += rest.slice(from, at) + decodeEntity(rest.slice(at + 1, end));
    from = end + 1;
  }
  return plain + rest.slice(from);
}

const LONGEST_ENTITY = 13;

function decodeEntity(name: string): string {
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  const found = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(name);
  const code = found ? parseInt(found[1] ?? found[2] ?? "", found[1] ? 16 : 10) : NaN;
  if (!(code <= 0x10ffff)) fault("damaged", `xml: entity &${name};`);
  return String.fromCodePoint(code);
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
