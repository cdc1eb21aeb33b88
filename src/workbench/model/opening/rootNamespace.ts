import { SaxesParser } from "saxes";

/** The namespace of an XML text's root, "" where it has none; undefined where the text is no well-formed XML. */
export function rootNamespace(xml: string): string | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let namespace: string | undefined;
  let isWellFormed = true;
  parser.on("error", () => {
    isWellFormed = false;
  });
  parser.on("opentag", ({ uri }) => {
    namespace ??= uri;
  });
  parser.write(xml).close();
  return isWellFormed ? namespace : undefined;
}
