import type { Plan, UnitId } from "../../plan";
import { textKey } from "../../vietnamese";
import { isCodeColumn } from "./codeColumn";
import { columnOfRole, type FigureColumns } from "./figureColumns";
import type { RecognisedColumn } from "./recognition";
import { rowDeadline } from "./rowDeadline";
import { rowKeys } from "./rowKeys";
import type { TextGrid } from "./textGrid";
import { withoutNumbering } from "./titleWords";
import { unitFinder } from "./unitFinder";

/** What a row shows of itself, before it is compared with the plan. */
export interface RowFacts {
  readonly rowIndex: number;
  readonly title: string;
  readonly plain: string;
  /** What stands in the column of numbers, or before the title. */
  readonly number: string;
  /** See `rowKeys`. */
  readonly key: string;
  /** A code of the plan that the row cites. */
  readonly code?: string;
  /** The code that we wrote beside the row. */
  readonly mark?: string;
  /** The title's cell reaches over other columns. */
  readonly isAcross: boolean;
  /** The title stands in a row above, merged down. */
  readonly isUnderTitle: boolean;
  readonly isDashed: boolean;
  readonly hasFigures: boolean;
  /** Figures that add up cells of a column. */
  readonly isSum: boolean;
  /** Agencies, deadline, status or remarks: what a task has and a heading has not. */
  readonly hasDetails: boolean;
  readonly leadUnits: readonly UnitId[];
  readonly deadline: string | null;
}

/** Where the rows of a table keep what is asked of them. */
export interface FactsContext {
  readonly columns: readonly RecognisedColumn[];
  readonly figures: FigureColumns;
  readonly plan: Plan;
  readonly year: number;
}

/** Looks at every row of a table's body. */
export function rowFacts(
  sheet: TextGrid,
  rows: readonly number[],
  context: FactsContext,
): readonly RowFacts[] {
  const codes = codesOf(context.plan);
  const codeIn = (text: string): string | undefined => codes.get(codeKey(text));
  const unitsIn = unitFinder(context.plan);
  const markColumn = context.columns.find(({ path }) => isCodeColumn(path))?.columnIndex;
  const titles = rows.map((row) => titleOf(sheet, row, context.columns));
  const keys = rowKeys(
    titles.map(({ title }, index) => ({
      title: withoutNumbering(sheet.plainOf(title)),
      details: () => detailsOf(sheet, rows[index] ?? 0, context.columns),
    })),
  );
  return rows.map((row, index) => {
    const { title, isAcross, isUnderTitle } = titles[index] ?? NO_TITLE;
    const plain = sheet.plainOf(title);
    const number = numberOf(sheet, row, context.columns) || firstWord(title);
    const lead = columnOfRole(context.columns, "lead");
    const code = codeIn(number) ?? codeIn(codeCell(sheet, row, context.columns));
    const mark = codeIn(textIn(sheet, row, markColumn));
    return {
      rowIndex: row,
      title,
      plain,
      number,
      key: keys[index] ?? "",
      ...(code !== undefined && { code }),
      ...(mark !== undefined && { mark }),
      isAcross,
      isUnderTitle,
      isDashed: /^\s*[-+*•–]/.test(title) || /^[-+*•–]$/.test(number),
      ...figureFacts(sheet, row, context),
      hasDetails: hasDetails(sheet, row, context.columns),
      leadUnits: unitsIn(lastingText(sheet, row, lead)),
      deadline: rowDeadline(sheet, row, {
        column: columnOfRole(context.columns, "deadline"),
        year: context.year,
      }),
    };
  });
}

type RowTitle = Pick<RowFacts, "title" | "isAcross" | "isUnderTitle">;
const NO_TITLE: RowTitle = { title: "", isAcross: false, isUnderTitle: false };

function titleOf(sheet: TextGrid, row: number, columns: readonly RecognisedColumn[]): RowTitle {
  const column = columnOfRole(columns, "title") ?? 0;
  const own = sheet.text(row, column);
  const merge = sheet.mergeAt(row, column);
  const isAcross = merge !== undefined && merge.right - merge.left >= 2;
  if (own !== "") return { title: own, isAcross, isUnderTitle: false };
  if (merge && merge.top < row) return { title: "", isAcross: false, isUnderTitle: true };
  const shown = sheet.shown(row, column) || wordsBefore(sheet, row, column);
  return { title: shown, isAcross: isAcross || shown !== "", isUnderTitle: false };
}

/** A heading or a total is often typed in the first column, though it is not merged. */
function wordsBefore(sheet: TextGrid, row: number, column: number): string {
  for (let left = column - 1; left >= 0; left--) {
    const text = sheet.text(row, left);
    if (text.length > 6 && typeof sheet.value(row, left) === "string") return text;
  }
  return "";
}

const numberOf = (sheet: TextGrid, row: number, columns: readonly RecognisedColumn[]): string =>
  textIn(sheet, row, columnOfRole(columns, "number"));

const codeCell = (sheet: TextGrid, row: number, columns: readonly RecognisedColumn[]): string =>
  textIn(sheet, row, columnOfRole(columns, "code") ?? columnOfRole(columns, "ownCode"));

const firstWord = (title: string): string => /^\S+(?=\s)/.exec(title)?.[0] ?? "";

/** The text of a row in a column; nothing where the table lacks the column. */
const textIn = (sheet: TextGrid, row: number, column: number | undefined): string =>
  column === undefined ? "" : sheet.text(row, column);

/** The same, where the text may stand above, merged down. */
const lastingText = (sheet: TextGrid, row: number, column: number | undefined): string =>
  column === undefined ? "" : sheet.text(sheet.topRow(row, column), column);

/** A code as a key; a text without dots is none, as most numbers of rows are. */
const codeKey = (text: string): string =>
  (text.includes(".") ? textKey(text) : "").replace(/[.)\s]+$/, "").replace(/\s+/g, "");

const codesOf = ({ tasks }: Plan): ReadonlyMap<string, string> =>
  new Map(
    tasks
      .flatMap(({ code, indicators }) => [code, ...indicators.map((indicator) => indicator.code)])
      .map((code) => [codeKey(code), code]),
  );

function figureFacts(
  sheet: TextGrid,
  row: number,
  { figures }: FactsContext,
): Pick<RowFacts, "hasFigures" | "isSum"> {
  const columns = [figures.numerator, figures.denominator, figures.percent].filter(
    (column) => column !== undefined,
  );
  return {
    hasFigures: columns.some((column) => sheet.figure(row, column).kind !== "blank"),
    isSum: columns.some((column) =>
      /^=\s*(?:SUM|SUBTOTAL)\(/i.test(sheet.grid.formulas[row]?.[column] ?? ""),
    ),
  };
}

const LASTING = ["lead", "coordinating", "deadline", "target", "code", "ownCode"] as const;

/** What a row says besides its title that stays from period to period. */
const detailsOf = (sheet: TextGrid, row: number, columns: readonly RecognisedColumn[]): string =>
  LASTING.flatMap((role) => {
    const own = columns.find(({ roles, path }) => roles.includes(role) && !isCodeColumn(path));
    return sheet.plainOf(lastingText(sheet, row, own?.columnIndex)) || [];
  }).join(" | ");

const DETAILS = ["lead", "coordinating", "deadline", "status", "evidence"] as const;

const hasDetails = (sheet: TextGrid, row: number, columns: readonly RecognisedColumn[]): boolean =>
  DETAILS.some((role) => {
    const column = columnOfRole(columns, role);
    return column !== undefined && sheet.text(row, column) !== "";
  });
