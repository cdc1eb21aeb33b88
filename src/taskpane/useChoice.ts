import { useState } from "react";
import { firstChoice } from "./firstChoice";
import type { Choice, PaneTools } from "./tools";

/** The unit and the period that the pages work on, as they were left the last time. */
export function useChoice({ plan, today, memory }: PaneTools) {
  const [choice, setChoice] = useState(() => memory.recall() ?? firstChoice(plan, today));
  const choose = (chosen: Choice) => {
    memory.remember(chosen);
    setChoice(chosen);
  };
  return [choice, choose] as const;
}
