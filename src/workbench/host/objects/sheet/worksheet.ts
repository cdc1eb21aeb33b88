import type { ApiObject, Args } from "../../richApi/apiObject";
import type { Visibility } from "../../../model";
import { ApiError } from "../../richApi/apiError";
import { flagValue, integerValue, textValue } from "../../richApi/args";
import { defineType } from "../../richApi/members";
import { rangeOfAddress } from "../address";
import { colorValue, meaningOf, wordFor } from "../choice";
import { must } from "../must";
import { rangeType } from "../range";
import { sheetOf, type SheetTarget } from "../session";
import { listeners } from "../events/listeners";
import { chartCollection } from "./charts";
import { freezePanes } from "./freezePanes";
import { namedItemCollection } from "./names";
import { pageLayout } from "./pageLayout";
import { worksheetProtection } from "./protection";
import { tableCollection } from "./tables";

const visibilities: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Worksheet. */
export const worksheet = defineType<SheetTarget>("Worksheet", {
  identity: ({ sheetId }) => ({ Id: sheetId }),
  get: {
    Id: ({ sheetId }) => sheetId,
    Name: (target) => sheetOf(target).name,
    Position: (target) => target.session.model.sheets.findIndex(({ id }) => id === target.sheetId),
    TabColor: (target) => sheetOf(target).tabColor ?? "",
    Visibility: (target) => wordFor(visibilities, sheetOf(target).visibility),
    ShowGridlines: (target) => sheetOf(target).showGridlines,
  },
  set: {
    Name: ({ session, sheetId }, value) =>
      must(session.model.renameSheet(sheetId, textValue(value))),
    Position: ({ session, sheetId }, value) =>
      must(session.model.moveSheet(sheetId, integerValue(value))),
    TabColor: ({ session, sheetId }, value) =>
      must(session.model.setTabColor(sheetId, value === "" ? undefined : colorValue(value))),
    Visibility: ({ session, sheetId }, value) =>
      must(session.model.setVisibility(sheetId, meaningOf(visibilities, value))),
    Gridlines: ({ session, sheetId }, value) =>
      must(session.model.setView(sheetId, { showGridlines: flagValue(value) })),
  },
  objects: {
    Names: (target) => namedItemCollection.of(target),
    PageLayout: (target) => pageLayout.of(target),
    Protection: (target) => worksheetProtection.of(target),
    FreezePanes: (target) => freezePanes.of(target),
    Tables: (target) => tableCollection.of(target),
    Charts: (target) => chartCollection.of(target),
  },
  finders: {
    GetRange: (target, args) => range(target, args),
    GetUsedRangeOrNullObject: (target, args) => usedRange(target, args),
  },
  actions: {
    ...listeners<SheetTarget>(({ sheetId }) => sheetId),
    Activate: ({ session, sheetId }) => must(session.model.activate(sheetId)),
    Delete: remove,
  },
});

function range(target: SheetTarget, args: Args): ApiObject {
  sheetOf(target);
  return rangeType.of({ ...target, range: rangeOfAddress(args.text(0)) });
}

function usedRange(target: SheetTarget, args: Args): ApiObject | null {
  const used = sheetOf(target).usedRange(args.json(0) === true);
  return used ? rangeType.of({ ...target, range: used }) : null;
}

function remove(target: SheetTarget): void {
  if (sheetOf(target).visibility === "veryHidden") {
    throw new ApiError("InvalidOperation", "A very hidden sheet cannot be deleted");
  }
  must(target.session.model.deleteSheet(target.sheetId));
}
