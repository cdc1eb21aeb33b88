import type { WantedLooks } from "../workbook";

/** Looks of letters, each null where it is not the same everywhere; undefined where it was not asked for. */
export type LetterLooks = Readonly<
  Partial<Record<(typeof RICH_LOOKS)[number], string | number | boolean | null>>
>;

const RICH_LOOKS = [
  "name",
  "bold",
  "italic",
  "color",
  "size",
  "underline",
  "strikethrough",
] as const;

/** Queues a look at the letters of a range as a whole; the answer, once synced, is taken by the function returned. */
export function loadCommonLooks(range: Excel.Range, wanted: WantedLooks): () => LetterLooks {
  const looks = looksFor(wanted);
  if (looks.length === 0) return () => ({});
  const font = range.format.font.load(looks.join(","));
  return () => Object.fromEntries(looks.map((look) => [look, font[look]]));
}

/** Queues a look at the letters of each cell of a range. */
export function loadCellLooks(
  range: Excel.Range,
  wanted: WantedLooks,
): () => readonly (readonly LetterLooks[])[] {
  const font = Object.fromEntries(looksFor(wanted).map((look) => [look, true]));
  const cells = range.getCellProperties({ format: { font } });
  return () => cells.value.map((row) => row.map(({ format }) => format?.font ?? {}));
}

/** Whether letters differ somewhere, from cell to cell or within one. */
export const isMixed = (looks: LetterLooks): boolean =>
  Object.values(looks).some((look) => look === null);

function looksFor({ fonts, richTexts }: WantedLooks): readonly (keyof LetterLooks)[] {
  if (richTexts) return RICH_LOOKS;
  return fonts ? ["name"] : [];
}
