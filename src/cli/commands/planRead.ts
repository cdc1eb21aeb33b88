import { basename, extname } from "node:path";
import { commandLineMessages, planIssueWords } from "../../messages";
import { readPlan, type PlanReading } from "../../plan";
import { builtinRegistry } from "../../plan/builtin";
import { ok, type Result } from "../../shared";
import { kebabName } from "../../vietnamese";
import type { Command } from "../command";
import { readBytes } from "../files";
import { doubtJson, planJson } from "../json/planJson";
import { planText } from "../planText";
import { problemWords, refuse, type Problem } from "../problem";

const { doubts: doubtsWords, line, noDoubts } = commandLineMessages;

/** Reads a plan document and prints the plan, with what a person should look at. */
export const planRead: Command = {
  name: "plan read",
  options: ["json"],
  arguments: "one",
  async run(given, terminal) {
    const reading = await readDocument(given.operands[0] ?? "");
    if (!reading.ok) return reading;
    const { plan, doubts } = reading.value;
    terminal.print(
      given.has("json")
        ? JSON.stringify({ ...planJson(plan), doubts: doubts.map(doubtJson) })
        : `${planText(plan)}\n\n${doubtsText(reading.value)}`,
    );
    return ok("clean");
  },
};

async function readDocument(path: string): Promise<Result<PlanReading, Problem>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const text = decoded(bytes.value);
  if (text === undefined) return refuse("notPlainText", problemWords.notPlainText(path));
  const id = kebabName(basename(path, extname(path)));
  const reading = readPlan(text, { id, registry: builtinRegistry });
  return reading.ok
    ? reading
    : refuse("planUnread", problemWords.planUnread(reading.error.map(planIssueWords)));
}

/** The text of a UTF-8 file, or of UTF-16 where its mark says so; undefined where it is no text. */
function decoded(bytes: Uint8Array): string | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(isUtf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

function doubtsText({ doubts }: PlanReading): string {
  if (doubts.length === 0) return noDoubts;
  const lines = doubts.map((doubt) => {
    const place = doubt.span ? `${line(doubt.span.startLine)}: ` : "";
    return `  ${place}${planIssueWords(doubt)}`;
  });
  return [doubtsWords(doubts.length), ...lines].join("\n");
}
