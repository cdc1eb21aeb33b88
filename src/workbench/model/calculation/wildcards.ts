/**
 * The test for a text with wildcards: "?" is any letter, "*" any text, "~" takes the next one's meaning away; case does not count.
 * @example wildcardPattern("Sở*")("sở Y tế") // true
 */
export function wildcardPattern(pattern: string): (text: string) => boolean {
  const lower = pattern.toLowerCase();
  if (!/[*?~]/.test(pattern)) return (text) => text === pattern || text.toLowerCase() === lower;
  const expression = new RegExp(`^${wildcardSource(pattern)}$`, "isu");
  return (text) => expression.test(text);
}

/** Where a text with wildcards is found in another, from a place on; -1 where it is not. */
export function searchWildcards(pattern: string, text: string, from: number): number {
  const found = new RegExp(wildcardSource(pattern), "isu").exec(text.slice(from));
  return found ? from + found.index : -1;
}

const wildcardSource = (pattern: string): string =>
  pattern.replace(/~[*?~]|[\s\S]/gu, (piece) => {
    if (piece.length > 1 && piece.startsWith("~"))
      return `\\${piece.charAt(1)}`.replace("\\~", "~");
    if (piece === "*") return ".*";
    return piece === "?" ? "." : piece.replace(/[\\^$.|+()[\]{}/]/, "\\$&");
  });
