import { useState } from "react";
import type { PanePage } from "../actions";

/** The pages that have been shown so far, the present one among them: only these are loaded, and they keep what was done on them. */
export function useOpened(page: PanePage): readonly PanePage[] {
  const [opened, setOpened] = useState<readonly PanePage[]>([page]);
  if (opened.includes(page)) return opened;
  const extended = [...opened, page];
  setOpened(extended);
  return extended;
}
