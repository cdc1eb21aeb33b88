import type { Bench } from "./bench";
import { largeSheet } from "./files/largeSheet";
import { readers } from "./files/readers";
import { savedAgain } from "./files/unitFiles";

/** Reading a register that somebody exported. */
export const bench = async (): Promise<Bench> => {
  const layout = largeSheet(20_000, 15);
  return {
    title: "Reading one sheet of 20,000 rows × 15 columns",
    contenders: readers([{ sheet: layout.name, bytes: await savedAgain(layout) }]),
  };
};
