import type { PrintSetup } from "../../../../sheets";
import type { JsonObject } from "../../json";
import { flagValue, integerValue, numberValue, optionsValue, textValue } from "../../richApi/args";
import { defineType, NotImplementedError } from "../../richApi/members";
import { addressOfRange, rangeOfAddress } from "../address";
import { meaningOf } from "../choice";
import { must } from "../must";
import { sheetOf, type SheetTarget } from "../session";

const orientations = { Portrait: "portrait", Landscape: "landscape" } as const;
const papers = { A4: "A4", A3: "A3" } as const;

/** PageLayout: how a sheet is printed. */
export const pageLayout = defineType<SheetTarget>("PageLayout", {
  set: {
    Orientation: (target, value) => change(target, { orientation: meaningOf(orientations, value) }),
    PaperSize: (target, value) => change(target, { paper: meaningOf(papers, value) }),
    CenterHorizontally: (target, value) => change(target, { centerHorizontally: flagValue(value) }),
    Zoom: (target, value) => change(target, fitOf(optionsValue(value))),
  },
  objects: { HeadersFooters: (target) => headersFooters.of(target) },
  actions: {
    SetPrintMargins: (target, args) => {
      const centimetres = meaningOf(units, args.json(0));
      const margins = { ...printOf(target).margins, ...marginsOf(args.options(1), centimetres) };
      change(target, { margins });
    },
    SetPrintTitleRows: (target, args) => change(target, { repeatRows: rowsOf(args.text(0)) }),
    SetPrintArea: (target, args) =>
      change(target, { printArea: addressOfRange(rangeOfAddress(args.text(0))) }),
  },
});

/** HeaderFooterGroup. */
const headersFooters = defineType<SheetTarget>("HeaderFooterGroup", {
  objects: { DefaultForAllPages: (target) => headerFooter.of(target) },
});

/** HeaderFooter: the same on all pages. */
const headerFooter = defineType<SheetTarget>("HeaderFooter", {
  set: {
    CenterHeader: (target, value) => change(target, { centerHeader: textValue(value) }),
    CenterFooter: (target, value) => change(target, { centerFooter: textValue(value) }),
  },
});

/** Centimetres of each unit that margins can be given in. */
const units = { Points: 2.54 / 72, Inches: 2.54, Centimeters: 1 } as const;

function marginsOf(options: JsonObject, centimetres: number): Partial<PrintSetup["margins"]> {
  const sides = (["top", "bottom", "left", "right"] as const).filter((side) => side in options);
  return Object.fromEntries(
    sides.map((side) => [side, roundedTo4(numberValue(options[side] ?? null) * centimetres)]),
  );
}

const roundedTo4 = (value: number): number => Math.round(value * 1e4) / 1e4;

function fitOf(zoom: JsonObject): Partial<PrintSetup> {
  if ("scale" in zoom) throw new NotImplementedError("PageLayoutZoomOptions.scale");
  const fitToWidth = integerValue(zoom["horizontalFitToPages"] ?? null);
  const height = zoom["verticalFitToPages"];
  return height === undefined ? { fitToWidth } : { fitToWidth, fitToHeight: integerValue(height) };
}

/** Rows as an address of whole rows without dollar signs, as a layout says them. */
function rowsOf(address: string): string {
  const { top, bottom } = rangeOfAddress(address);
  return `${top + 1}:${bottom + 1}`;
}

/** What a sheet prints like before anybody says so; margins are Excel's "Normal". */
const unset: PrintSetup = {
  orientation: "portrait",
  paper: "A4",
  fitToWidth: 1,
  margins: { top: 1.905, bottom: 1.905, left: 1.778, right: 1.778 },
};

const printOf = (target: SheetTarget): PrintSetup => sheetOf(target).print ?? unset;

function change(target: SheetTarget, part: Partial<PrintSetup>): void {
  must(target.session.model.setPrint(target.sheetId, { ...printOf(target), ...part }));
}
