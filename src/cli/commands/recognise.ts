import { recogniseTable } from "../../actions";
import { commandLineMessages } from "../../messages";
import { builtinPlan } from "../../plan/builtin";
import { err, ok } from "../../shared";
import type { RecognisedRow, RecognisedTable } from "../../sheets";
import type { Command } from "../command";
import { openWorkbookFile } from "../files";
import { recognitionJson, roleLetters } from "../json/recognitionJson";
import { problemWords, refuse, workbookProblem } from "../problem";
import { periodGiven } from "../scope";

const words = commandLineMessages.recognition;

/** Says what a table that nobody here made holds: its columns, its rows, its figures, and what is doubtful. */
export const recognise: Command = {
  name: "recognise",
  options: ["sheet", "period", "json"],
  arguments: "one",
  async run(given, terminal) {
    const scope = given.text("period") === undefined ? ok({}) : periodGiven(given);
    if (!scope.ok) return scope;
    const workbook = await openWorkbookFile(given.operands[0] ?? "");
    if (!workbook.ok) return workbook;
    const sheet = given.text("sheet");
    const request = { plan: builtinPlan, ...scope.value, ...(sheet !== undefined && { sheet }) };
    const found = await recogniseTable(workbook.value, request);
    if (!found.ok) {
      return found.error.code === "noTable"
        ? refuse("noTable", problemWords.noTable())
        : err(workbookProblem(found.error.error));
    }
    const table = found.value;
    terminal.print(given.has("json") ? JSON.stringify(recognitionJson(table)) : textOf(table));
    return ok("clean");
  },
};

function textOf(table: RecognisedTable): string {
  const header = table.headerRows.map((row) => row + 1).join(", ");
  const columns = Object.entries(roleLetters(table)).map(([role, letter]) => `${letter} ${role}`);
  return [
    words.table(table.sheet, header),
    `  ${columns.sort().join("; ")}`,
    ...table.rows.map(rowText),
  ].join("\n");
}

function rowText(row: RecognisedRow): string {
  const { rowIndex, kind, title, taskCode, indicatorCode, question, flags } = row;
  const figures = [row.numerator, row.denominator].map((figure) => figure ?? "…").join("/");
  const hasFigures = row.numerator !== null || row.denominator !== null;
  return [
    `  ${rowIndex + 1}`,
    indicatorCode ?? taskCode ?? kind,
    ...(question ? [words.question] : []),
    title.slice(0, 60),
    ...(hasFigures ? [figures] : []),
    ...(flags.length > 0 ? [`[${flags.join(", ")}]`] : []),
  ].join(" | ");
}
