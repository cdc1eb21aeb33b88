import type { SourceSpan } from "../plan";

/** The lines of a document, however they are ended. */
export const documentLines = (documentText: string): readonly string[] =>
  documentText.split(/\r\n|\n|\r/);

/** What stands in the document at a span, its lines parted by "\n". */
export function sourceText(documentText: string, span: SourceSpan): string {
  const lines = documentLines(documentText).slice(span.startLine - 1, span.endLine);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(
        index === 0 ? span.startColumn - 1 : 0,
        index === last ? span.endColumn - 1 : undefined,
      ),
    )
    .join("\n");
}
