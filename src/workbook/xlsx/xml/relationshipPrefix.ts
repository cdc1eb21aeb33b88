import type { NamespaceScope } from "./tree";

/** The namespace of relationship ids in parts. */
export const RELATIONSHIPS_NAMESPACE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The prefix that stands for the namespace of relationship ids, in either dialect; undefined where none is declared. */
export function relationshipPrefix(scope: NamespaceScope): string | undefined {
  for (const [prefix, uri] of scope) {
    if (prefix !== "" && /officeDocument\/(2006\/)?relationships$/.test(uri)) return prefix;
  }
  return undefined;
}
