import type { Bench } from "./bench";
import { liveCheckers } from "./files/liveCheckers";

/** One cell is typed in, whose row is the past of the same row on later sheets. */
export const bench = async (): Promise<Bench> => ({
  title: "Checking while typing, in a workbook of 12 periods of 500 rows",
  contenders: await liveCheckers(12),
});
