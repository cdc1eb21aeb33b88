import type { ApiObject } from "../../richApi/apiObject";
import { ApiError } from "../../richApi/apiError";
import { textValue } from "../../richApi/args";
import { defineType } from "../../richApi/members";
import { listeners } from "../events/listeners";
import { must } from "../must";
import type { Session } from "../session";
import { worksheet } from "../sheet/worksheet";

/** The sheets of a workbook. */
export interface BookTarget {
  readonly session: Session;
}

/** WorksheetCollection. */
export const worksheetCollection = defineType<BookTarget>("WorksheetCollection", {
  items: ({ session }) =>
    session.model.sheets.map(({ id }) => worksheet.of({ session, sheetId: id })),
  item: (target, key) => sheetAt(target, textValue(key)) ?? missing(),
  finders: {
    GetActiveWorksheet: ({ session }) =>
      worksheet.of({ session, sheetId: session.model.activeSheet.id }),
    GetItemOrNullObject: (target, args) => sheetAt(target, args.text(0)),
    Add: ({ session }, args) => {
      const sheetId = must(session.model.addSheet(args.optionalText(0)));
      return worksheet.of({ session, sheetId });
    },
  },
  actions: listeners<BookTarget>(() => "Workbook"),
});

/** A sheet by its name or its id. */
function sheetAt({ session }: BookTarget, key: string): ApiObject | null {
  const sheet = session.model.sheetNamed(key) ?? session.model.sheet(key);
  return sheet ? worksheet.of({ session, sheetId: sheet.id }) : null;
}

function missing(): never {
  throw new ApiError("ItemNotFound");
}
