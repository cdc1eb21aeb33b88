import type { SheetTable } from "../../../../sheets";
import { textValue } from "../../richApi/args";
import { ApiError } from "../../richApi/apiError";
import { defineType } from "../../richApi/members";
import { rangeOfAddress } from "../address";
import { must } from "../must";
import { rangeType } from "../range";
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
  finders: {
    GetRange: (target) => rangeType.of({ ...target, range: rangeOfAddress(tableOf(target).range) }),
  },
  actions: {
    Resize: (target, args) => void change(target, { range: args.text(0) }),
  },
});

/** TableCollection: the tables of a sheet. */
export const tableCollection = defineType<SheetTarget>("TableCollection", {
  items: (target) => sheetOf(target).tables.map(({ name }) => table.of({ ...target, name })),
  item: (target, key) => {
    const { name } = tableOf({ ...target, name: textValue(key) });
    return table.of({ ...target, name });
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

function tableOf(target: TableTarget): SheetTable {
  const name = target.name.toLowerCase();
  const found = sheetOf(target).tables.find((each) => each.name.toLowerCase() === name);
  if (!found) throw new ApiError("ItemNotFound");
  return found;
}

const change = ({ session, name }: TableTarget, part: Partial<SheetTable>): SheetTable =>
  must(session.model.changeTable(name, part));
