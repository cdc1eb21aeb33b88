import type { PrintSetup } from "../../../sheets";
import type { DefinedName } from "../parts/workbook";
import { attribute, booleanAttribute, childNamed, numberAttribute } from "../xml/query";
import type { XmlElement } from "../xml/tree";

/** Excel's own names for what is printed. */
export const PRINT_TITLES = "_xlnm.Print_Titles";
export const PRINT_AREA = "_xlnm.Print_Area";

const CENTIMETRES = 2.54;
const A3 = 8;

/** How a sheet is printed; undefined where it does not say. Papers other than A3 are told as A4. */
export function readPrintSetup(
  root: XmlElement,
  names: readonly DefinedName[],
): PrintSetup | undefined {
  const page = childNamed(root, "pageSetup");
  if (!page) return undefined;
  const height = fitsToPage(root) ? (numberAttribute(page, "fitToHeight") ?? 1) : 0;
  const options = childNamed(root, "printOptions");
  return {
    orientation: attribute(page, "orientation") === "landscape" ? "landscape" : "portrait",
    paper: numberAttribute(page, "paperSize") === A3 ? "A3" : "A4",
    fitToWidth: fitsToPage(root) ? (numberAttribute(page, "fitToWidth") ?? 1) : 1,
    ...(height > 0 && { fitToHeight: height }),
    ...readPrinted(names),
    margins: readMargins(childNamed(root, "pageMargins")),
    ...readHeaderFooter(childNamed(root, "headerFooter")),
    ...(booleanAttribute(options, "horizontalCentered") && { centerHorizontally: true }),
  };
}

const fitsToPage = (root: XmlElement): boolean =>
  booleanAttribute(childNamed(childNamed(root, "sheetPr"), "pageSetUpPr"), "fitToPage") ?? false;

function readMargins(margins: XmlElement | undefined): PrintSetup["margins"] {
  const side = (name: string, usual: number): number =>
    Math.round((numberAttribute(margins, name) ?? usual) * CENTIMETRES * 100) / 100;
  return {
    top: side("top", 0.75),
    bottom: side("bottom", 0.75),
    left: side("left", 0.7),
    right: side("right", 0.7),
  };
}

function readPrinted(names: readonly DefinedName[]): Pick<PrintSetup, "repeatRows" | "printArea"> {
  const plain = (name: string): string =>
    (names.find((one) => one.name.toLowerCase() === name.toLowerCase())?.formula ?? "")
      .replace(/(?:'(?:[^']|'')*'|[^,!]*)!/g, "")
      .replaceAll("$", "");
  const repeatRows = plain(PRINT_TITLES)
    .split(",")
    .find((part) => /^\d+:\d+$/.test(part));
  const printArea = plain(PRINT_AREA);
  return {
    ...(repeatRows !== undefined && { repeatRows }),
    ...(/^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(printArea) && { printArea }),
  };
}

function readHeaderFooter(
  element: XmlElement | undefined,
): Pick<PrintSetup, "centerHeader" | "centerFooter"> {
  const centerHeader = centre(childNamed(element, "oddHeader")?.text ?? "");
  const centerFooter = centre(childNamed(element, "oddFooter")?.text ?? "");
  return {
    ...(centerHeader !== "" && { centerHeader }),
    ...(centerFooter !== "" && { centerFooter }),
  };
}

/** The middle section of a header; text before any section mark stands in the middle too. */
function centre(text: string): string {
  let section = "C";
  let middle = "";
  for (const [piece] of text.matchAll(/&"[^"]*"|&[^]|[^&]+|&/g)) {
    if (/^&[LCR]$/i.test(piece)) section = piece.charAt(1).toUpperCase();
    else if (section === "C") middle += piece;
  }
  return middle;
}
