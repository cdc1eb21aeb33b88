import type { Bench } from "./bench";
import { liveCheckers } from "./files/liveCheckers";

/** One cell is typed in, and its sheet looked at again. */
export const bench = async (): Promise<Bench> => ({
  title: "Checking while typing, on a sheet of 500 rows",
  contenders: await liveCheckers(1),
});
