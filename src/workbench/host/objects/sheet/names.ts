import type { DefinedName } from "../../../model";
import { isCellError } from "../../../../shared";
import type { Json } from "../../json";
import { ApiError } from "../../richApi/apiError";
import { flagValue, textValue } from "../../richApi/args";
import { defineType } from "../../richApi/members";
import { must } from "../must";
import { sheetOf, type SheetTarget } from "../session";

interface NameTarget extends SheetTarget {
  readonly name: string;
}

/** NamedItem: a defined name of a sheet. */
const namedItem = defineType<NameTarget>("NamedItem", {
  identity: ({ name }) => ({ _Id: name }),
  get: {
    Name: ({ name }) => name,
    Formula: (target) => `=${definedName(target).formula}`,
    Value: valueOf,
    Visible: (target) => definedName(target).hidden !== true,
    Scope: () => "Worksheet",
  },
  set: {
    Visible: (target, value) => change(target, { hidden: !flagValue(value) }),
    Formula: (target, value) => change(target, { formula: withoutEquals(textValue(value)) }),
  },
  actions: {
    Delete: ({ session, sheetId, name }) => {
      must(session.model.deleteName(sheetId, name));
    },
  },
});

/** NamedItemCollection: a sheet's own defined names. */
export const namedItemCollection = defineType<SheetTarget>("NamedItemCollection", {
  items: (target) => sheetOf(target).names.map(({ name }) => namedItem.of({ ...target, name })),
  item: (target, key) => namedItem.of(found(target, textValue(key)) ?? missing()),
  finders: {
    GetItemOrNullObject: (target, args) => {
      const name = found(target, args.text(0));
      return name ? namedItem.of(name) : null;
    },
    Add: (target, args) => {
      const [name, formula] = [args.text(0), withoutEquals(args.text(1))];
      if (found(target, name)) throw new ApiError("ItemAlreadyExists");
      must(target.session.model.setName(target.sheetId, { name, formula }));
      return namedItem.of({ ...target, name });
    },
  },
});

function found(target: SheetTarget, name: string): NameTarget | undefined {
  const key = name.toLowerCase();
  const defined = sheetOf(target).names.find((each) => each.name.toLowerCase() === key);
  return defined && { ...target, name: defined.name };
}

const definedName = (target: NameTarget): DefinedName =>
  sheetOf(target).names.find(({ name }) => name === target.name) ?? missing();

function change(target: NameTarget, part: Partial<DefinedName>): void {
  must(target.session.model.setName(target.sheetId, { ...definedName(target), ...part }));
}

/** The value of a constant or a formula; of a reference, the reference itself. */
function valueOf(target: NameTarget): Json {
  const { formula } = definedName(target);
  if (/^('[^']*'|[^"'(]+)![$A-Z\d:]+$/u.test(formula)) return formula;
  const { session, sheetId } = target;
  const value = session.model.evaluate(formula, { sheetId, cell: { rowIndex: 0, columnIndex: 0 } });
  return value !== null && isCellError(value) ? value.error : value;
}

const withoutEquals = (formula: string): string => formula.replace(/^=/, "");

function missing(): never {
  throw new ApiError("ItemNotFound");
}
