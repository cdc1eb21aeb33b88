import type { SheetTable } from "../../../../sheets";
import { textValue } from "../../richApi/args";
import { ApiError } from "../../richApi/apiError";
import { defineType } from "../../richApi/members";
import { rangeOfAddress } from "../address";
import { must } from "../must";
import { sheetOf, type SheetTarget } from "../session";

interface TableTarget extends SheetTarget {
  /** Its name now: renaming changes it. */
  name: string;
}

/** Table. */
const table = defineType<TableTarget>("Table", {
  identity: ({ name }) => ({ Id: name }),
  get: { Name: ({ name }) => name, Id: ({ name }) => name },
  set: {
    Name: (target, value) => {
      target.name = change(target, { name: textValue(value) }).name;
    },
    Style: (target, value) => void change(target, { style: textValue(value) }),
  },
});

/** TableCollection: the tables of a sheet. */
export const tableCollection = defineType<SheetTarget>("TableCollection", {
  items: (target) => sheetOf(target).tables.map(({ name }) => table.of({ ...target, name })),
  item: (target, key) => {
    const name = textValue(key).toLowerCase();
    const found = sheetOf(target).tables.find((each) => each.name.toLowerCase() === name);
    if (!found) throw new ApiError("ItemNotFound");
    return table.of({ ...target, name: found.name });
  },
  finders: {
    Add: (target, args) => {
      const range = rangeOfAddress(args.text(0));
      const options = { hasHeaders: args.flag(1) };
      const added = must(target.session.model.addTable(target.sheetId, range, options));
      return table.of({ ...target, name: added.name });
    },
  },
});

const change = ({ session, name }: TableTarget, part: Partial<SheetTable>): SheetTable =>
  must(session.model.changeTable(name, part));
