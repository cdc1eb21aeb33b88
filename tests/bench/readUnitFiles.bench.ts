import type { Bench } from "./bench";
import { readers } from "./files/readers";
import { unitFiles } from "./files/unitFiles";

/** Reading the files that forty units send in five months. */
export const bench = async (): Promise<Bench> => ({
  title: "Reading our sheet of 200 unit files",
  contenders: readers(await unitFiles(200)),
});
