import type { ModelError } from "../../model";
import { gridTexts, refusals } from "../texts";

/** A question that must be answered before anything else; answers the index of the button, −1 where it was dismissed. */
export type Ask = (question: {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
}) => Promise<number>;

/** Says why something was refused. */
export const tell = (ask: Ask, { code }: ModelError): Promise<number> =>
  ask({ title: gridTexts.application, message: refusals[code], buttons: [gridTexts.ok] });
