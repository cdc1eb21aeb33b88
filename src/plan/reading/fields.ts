import { plainKey } from "../../vietnamese";
import { rankOf } from "./marker";
import type { OutlineNode } from "./outline";
import { joinPassages, slicePassage, trimPassage, type Passage } from "./passage";

/** What a labelled line of a task is about. */
export type FieldKind = "lead" | "coordinating" | "deadline" | "content" | "target" | "product";

/** A labelled line ("Cơ quan chủ trì: …") without its label, and the lines under it. */
export interface Field {
  readonly kind: FieldKind;
  readonly body: Passage;
  readonly lines: readonly Passage[];
}

/** The labels of the genre, on plain keys; the first that matches decides. */
const LABELS: readonly (readonly [FieldKind, RegExp])[] = [
  ["lead", /^(co quan|don vi|to chuc)?( duoc giao)? ?chu tri/],
  ["lead", /^(co quan|don vi|to chuc) thuc hien$/],
  ["coordinating", /^(co quan|don vi|to chuc)?( cung)? ?phoi hop/],
  ["deadline", /^(thoi gian|thoi han|tien do|han)( (thuc hien|hoan thanh|trien khai|xong))*$/],
  ["deadline", /^(lo trinh|hoan thanh)( thuc hien)?$/],
  ["content", /^(noi dung|nhiem vu)( (thuc hien|cu the|cong viec|nhiem vu))*$/],
  [
    "target",
    /^(chi tieu|muc tieu)(, (lo trinh|tien do|muc tieu|chi tieu))*( (cu the|thuc hien))*$/,
  ],
  ["product", /^(san pham|ket qua)/],
];

/** What the label of a line says, or undefined for a line without a label of the genre. */
function parseField({ body, children }: OutlineNode): Field | undefined {
  const colon = body.text.indexOf(":");
  if (colon < 0 || colon > 60) return undefined;
  const label = plainKey(body.text.slice(0, colon));
  const [kind] = LABELS.find(([, pattern]) => pattern.test(label)) ?? [];
  if (!kind) return undefined;
  const lines = children.map((child) => child.body);
  return { kind, body: trimPassage(slicePassage(body, colon + 1)), lines };
}

/** The labelled lines directly under a task. */
export const fieldsOf = (task: OutlineNode): readonly Field[] =>
  bulletsOf(task).flatMap((node) => parseField(node) ?? []);

/** The lines under a task that have no label of the genre, with what stands under them. */
export const unlabelledOf = (task: OutlineNode): readonly OutlineNode[] =>
  bulletsOf(task).filter((node) => !parseField(node));

/** All words of a field: its own and those of the lines under it, as one passage. */
export const wholeOf = ({ body, lines }: Field): Passage => joinPassages([body, ...lines]);

/** Whether a node assigns work: a line under it says who does it. */
export const assignsWork = (task: OutlineNode): boolean =>
  fieldsOf(task).some(({ kind }) => kind === "lead" || kind === "coordinating");

const bulletsOf = ({ children }: OutlineNode): readonly OutlineNode[] =>
  children.filter(({ level }) => rankOf(level) >= rankOf("dash"));
