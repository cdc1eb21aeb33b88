import { type ConditionalFormat, retarget, type StandIns } from "../../../sheets";
import { rangeOf, smallStep, type Step } from "../step";

/** Adds the conditional formats, the last one first: Excel puts each new one above those that are there. */
export const drawConditionalFormats = (
  formats: readonly ConditionalFormat[],
  standIns: StandIns,
): readonly Step[] =>
  formats
    .toReversed()
    .map((format) =>
      smallStep((sheet) => drawOne(rangeOf(sheet, format.range), format, standIns), 4),
    );

function drawOne(range: Excel.Range, conditional: ConditionalFormat, standIns: StandIns): void {
  const added = range.conditionalFormats.add("Custom");
  added.custom.rule.formula = `=${retarget(conditional.formula, standIns)}`;
  const { font, fill } = added.custom.format;
  const { style } = conditional;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.fontColor !== undefined) font.color = style.fontColor;
  if (style.fill !== undefined) fill.color = style.fill;
  if (conditional.stopIfTrue) added.stopIfTrue = true;
}
