import { formatPeriod, parsePeriod } from "../reporting";
import type { Choice, Memory } from "./tools";

const KEY = "tiendo.choice";

/** The last choice in the web view's own store, apart for each site that embeds it; a store that is closed to us recalls nothing. */
export function localMemory(partition = ""): Memory {
  const key = partition + KEY;
  return {
    recall: () => parseChoice(guarded(() => window.localStorage.getItem(key)) ?? ""),
    remember: (choice) =>
      void guarded(() => window.localStorage.setItem(key, formatChoice(choice))),
  };
}

/** Blocked third-party storage throws at the first touch. */
function guarded<T>(touch: () => T): T | undefined {
  try {
    return touch();
  } catch {
    return undefined;
  }
}

const formatChoice = ({ unitId, period, regime }: Choice): string =>
  new URLSearchParams({ unit: unitId ?? "", period: formatPeriod(period), regime }).toString();

function parseChoice(text: string): Choice | undefined {
  const fields = new URLSearchParams(text);
  const period = parsePeriod(fields.get("period") ?? "");
  if (!period) return undefined;
  const regime = fields.get("regime") === "calendar" ? "calendar" : "decree09";
  const unitId = fields.get("unit");
  return unitId ? { unitId, period, regime } : { period, regime };
}
