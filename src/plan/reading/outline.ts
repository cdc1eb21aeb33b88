import { nextOrdinal, rankOf, type Level } from "./marker";
import type { Paragraph } from "./paragraphs";
import { spanOf } from "./passage";
import type { PlanDoubt } from "./planIssue";

/** A paragraph and what stands under it; `code` is how an official cites it ("III.8.b.1"), "" where nobody does. */
export interface OutlineNode extends Paragraph {
  readonly code: string;
  readonly children: readonly OutlineNode[];
}

const CITED: readonly Level[] = ["part", "number", "letter", "item"];

/** Whether a node has a place in the numbering, so that it can be cited. */
export const isCited = ({ level }: Pick<OutlineNode, "level">): boolean => CITED.includes(level);

/** The paragraphs as a tree by the depth of their marks. */
export function outlineOf(
  paragraphs: readonly Paragraph[],
  parentCode = "",
): readonly OutlineNode[] {
  const nodes: OutlineNode[] = [];
  for (let index = 0; index < paragraphs.length;) {
    const head = paragraphs[index];
    if (!head) break;
    const end = endOfBranch(paragraphs, index);
    const code = isCited(head) ? [parentCode, head.ordinal].filter(Boolean).join(".") : "";
    nodes.push({ ...head, code, children: outlineOf(paragraphs.slice(index + 1, end), code) });
    index = end;
  }
  return nodes;
}

/** The node and all that stands under it, in document order. */
export const branchOf = (node: OutlineNode): readonly OutlineNode[] => [
  node,
  ...node.children.flatMap(branchOf),
];

/** A doubt for each place where the numbering under a node leaps: a task may have been lost, or a drafter slipped. */
export function numberingGaps(node: OutlineNode): readonly PlanDoubt[] {
  const numbered = node.children.filter(isCited);
  return numbered.flatMap((child, index) => {
    const before = numbered[index - 1];
    const isFirst = before?.level !== child.level;
    const expected = nextOrdinal(child.level, isFirst ? undefined : before.ordinal);
    const inner = numberingGaps(child);
    if (expected === undefined || expected === child.ordinal) return inner;
    const params = { code: child.code, expected };
    return [{ code: "numberingGap" as const, span: spanOf(child.body), params }, ...inner];
  });
}

function endOfBranch(paragraphs: readonly Paragraph[], start: number): number {
  const rank = rankOf(paragraphs[start]?.level ?? "plain");
  let end = start + 1;
  while (end < paragraphs.length && rankOf(paragraphs[end]?.level ?? "plain") > rank) end++;
  return end;
}
