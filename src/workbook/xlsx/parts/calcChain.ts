import { withoutPart, type Package } from "../package";
import { dropContentTypes } from "./contentTypes";
import { dropRelationships, readRelationships } from "./relationships";

/** Takes away the order of calculation, which names cells that no longer compute: Excel would call the file damaged, and makes it anew by itself. */
export function dropCalcChain(pack: Package, workbookPart: string): Package {
  const found = readRelationships(pack, workbookPart).find(({ kind }) => kind === "calcChain");
  if (!found) return pack;
  const unrelated = dropRelationships(pack, workbookPart, new Set([found.id]));
  return withoutPart(dropContentTypes(unrelated, [found.target]), found.target);
}
