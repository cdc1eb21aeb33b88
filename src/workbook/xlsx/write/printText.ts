import { sheetReference, type PrintSetup } from "../../../sheets";
import type { DefinedName } from "../parts/workbook";
import { PRINT_AREA, PRINT_TITLES } from "../read/printSetup";
import { escapeText } from "../xml/text";
import type { ElementWriter } from "../xml/write";

const CENTIMETRES = 2.54;
const PAPERS = { A4: 9, A3: 8 } as const;

/** The names of the elements by which a sheet says how it is printed. */
export const PRINT_ELEMENTS = ["printOptions", "pageMargins", "pageSetup", "headerFooter"] as const;

/** The elements by which a sheet says how it is printed, by name. */
export function printTexts(
  print: PrintSetup | undefined,
  write: ElementWriter,
): ReadonlyMap<string, string> {
  if (!print) return new Map();
  const { orientation, paper, fitToWidth, fitToHeight = 0, margins } = print;
  const inches = (length: number): number => Math.round((length / CENTIMETRES) * 1e6) / 1e6;
  return new Map([
    [
      "printOptions",
      print.centerHorizontally ? write("printOptions", { horizontalCentered: true }) : "",
    ],
    [
      "pageMargins",
      write("pageMargins", {
        left: inches(margins.left),
        right: inches(margins.right),
        top: inches(margins.top),
        bottom: inches(margins.bottom),
        header: 0.3,
        footer: 0.3,
      }),
    ],
    [
      "pageSetup",
      write("pageSetup", { paperSize: PAPERS[paper], fitToWidth, fitToHeight, orientation }),
    ],
    ["headerFooter", headerFooterText(print, write)],
  ]);
}

function headerFooterText(
  { centerHeader, centerFooter }: PrintSetup,
  write: ElementWriter,
): string {
  const section = (name: string, text: string | undefined): string =>
    text ? write(name, {}, escapeText(`&C${text}`)) : "";
  const inner = section("oddHeader", centerHeader) + section("oddFooter", centerFooter);
  return inner === "" ? "" : write("headerFooter", {}, inner);
}

/** The names by which Excel knows what of a sheet is printed. */
export function printNames(
  print: PrintSetup | undefined,
  { sheet, sheetIndex }: { readonly sheet: string; readonly sheetIndex: number },
): readonly DefinedName[] {
  const prefix = `${sheetReference(sheet)}!`;
  const fixed = (address: string): string => address.replace(/[A-Z]+|\d+/g, "$$$&");
  const name = (key: string, address: string | undefined): readonly DefinedName[] =>
    address === undefined ? [] : [{ name: key, formula: prefix + fixed(address), sheetIndex }];
  return [...name(PRINT_AREA, print?.printArea), ...name(PRINT_TITLES, print?.repeatRows)];
}
