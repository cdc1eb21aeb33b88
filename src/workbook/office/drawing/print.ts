import type { PrintSetup } from "../../../sheets";
import { smallStep, type Step } from "../step";

const papers = { A4: "A4", A3: "A3" } as const;
const orientations = { portrait: "Portrait", landscape: "Landscape" } as const;

/** Sets up the page: paper, fit, margins, repeated rows, print area, header and footer. */
export const drawPrint = (print: PrintSetup | undefined): readonly Step[] =>
  print ? [smallStep((sheet) => setUpPage(sheet.pageLayout, print), 12)] : [];

function setUpPage(page: Excel.PageLayout, print: PrintSetup): void {
  page.orientation = orientations[print.orientation];
  page.paperSize = papers[print.paper];
  page.zoom = {
    horizontalFitToPages: print.fitToWidth,
    ...(print.fitToHeight === undefined ? {} : { verticalFitToPages: print.fitToHeight }),
  };
  page.setPrintMargins("Centimeters", print.margins);
  if (print.repeatRows) page.setPrintTitleRows(print.repeatRows);
  if (print.printArea) page.setPrintArea(print.printArea);
  if (print.centerHorizontally !== undefined) page.centerHorizontally = print.centerHorizontally;
  const { defaultForAllPages } = page.headersFooters;
  if (print.centerHeader !== undefined) defaultForAllPages.centerHeader = print.centerHeader;
  if (print.centerFooter !== undefined) defaultForAllPages.centerFooter = print.centerFooter;
}
