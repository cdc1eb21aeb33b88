import { paneMessages } from "../../messages";
import type { CellFault, CellState } from "../../sheets";

const words = paneMessages.mend;

/** What stands in a faulty cell and what would stand there, with whatever makes the difference visible. */
export function stateLines(fault: CellFault): {
  readonly before: string;
  readonly after?: string;
} {
  const { before, mend } = fault;
  if (mend.kind === "left") return { before: contentWords(fault, before) };
  const { after } = mend;
  const isRenamed = before.fontName !== after.fontName;
  const lineOf = (state: CellState): string => {
    const content = contentWords(fault, state);
    return isRenamed && state.fontName !== null
      ? `${content}, ${words.font(state.fontName)}`
      : content;
  };
  return { before: lineOf(before), after: lineOf(after) };
}

function contentWords({ kinds }: CellFault, { content, numberFormat }: CellState): string {
  if (typeof content === "number") return words.number({ content, numberFormat });
  const text = words.text(kinds.includes("spaces") ? words.visible(content) : content);
  if (kinds.includes("textNumber")) return words.typedNumber(text);
  return kinds.includes("decomposed") ? `${text}, ${words.signs(content.length)}` : text;
}
