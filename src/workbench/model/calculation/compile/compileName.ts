import { parseA1Ref } from "@borgar/fx/xlsx";
import type { DefinedName } from "../../api/parts";
import type { SheetState } from "../../state/sheetState";
import { isSameText } from "../compare";
import type { Compiled, Frame } from "../frame";
import { sheetNamed } from "../../state/sheetNamed";
import { NAME, REF, type Value } from "../value";
import { dataOf, tableNamed } from "../tables";

/** A name: of LET, of the sheet, of the workbook, or a table's. "Sheet1!Name" means that sheet's, or else the workbook's. */
export function compileName(text: string): Compiled {
  const found = parseA1Ref(text);
  const { name, sheetName } =
    found && "name" in found ? found : { name: text, sheetName: undefined };
  const key = name.toLowerCase();
  return (frame) => {
    if (!sheetName) return frame.locals.get(key) ?? valueOfName(frame, frame.sheet, name);
    const sheet = sheetNamed(frame.book.state, sheetName);
    return sheet ? valueOfName(frame, sheet, name) : REF;
  };
}

function valueOfName(frame: Frame, sheet: SheetState, name: string): Value {
  const { state } = frame.book;
  const own = defined(sheet.properties.names, name);
  const meant = own ?? defined(state.names, name);
  if (meant) return evaluated(frame, sheet, meant);
  const table = tableNamed(state, name);
  return table ? frame.book.use(dataOf(table)) : NAME;
}

/** A name's formula is written for cell A1: its relative references move along with the cell that uses it. */
function evaluated(frame: Frame, sheet: SheetState, { name, formula }: DefinedName): Value {
  const key = `${sheet.id}!${name.toLowerCase()}`;
  if (frame.namesInUse.has(key)) return NAME;
  const { rowIndex, columnIndex } = frame.cell;
  return frame.book.compile(formula)({
    ...frame,
    sheet,
    offset: { rows: rowIndex, columns: columnIndex },
    locals: new Map(),
    namesInUse: new Set(frame.namesInUse).add(key),
  });
}

const defined = (names: readonly DefinedName[], name: string): DefinedName | undefined =>
  names.find((each) => isSameText(each.name, name));
