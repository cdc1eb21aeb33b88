import { getPart, withXml, xmlPart, type Package } from "../package";
import { addContentTypes, PART_TYPES } from "../parts/contentTypes";
import { addRelationship } from "../parts/relationships";
import { readStyles } from "../parts/styles";
import { XML_DECLARATION } from "../xml/write";
import { blankStylesText } from "./blankStyles";
import { styleBook, type StyleBook } from "./styleBook";

/** Does work that may append styles, then puts them into the workbook. */
export function withStyleBook(
  pack: Package,
  workbookPart: string,
  work: (pack: Package, book: StyleBook) => Package,
): Package {
  const styled = readStyles(pack, workbookPart) ? pack : withNewStyles(pack, workbookPart);
  const styles = readStyles(styled, workbookPart);
  if (!styles) throw new Error("The styles part just made is missing");
  const book = styleBook(styles);
  const worked = work(styled, book);
  const text = book.take();
  if (text !== undefined) return withXml(worked, styles.source.name, text);
  return styled !== pack && worked === styled ? pack : worked;
}

function withNewStyles(pack: Package, workbookPart: string): Package {
  const part = workbookPart.replace(/[^/]*$/, "styles.xml");
  const main = xmlPart(getPart(pack, workbookPart)).root.namespace;
  const typed = addContentTypes(withXml(pack, part, XML_DECLARATION + blankStylesText(main)), [
    { part, type: PART_TYPES.styles },
  ]);
  return addRelationship(typed, workbookPart, { kind: "styles", to: part }).pack;
}
