import { withoutAccents } from "./key";

/**
 * A name as a key that every system can carry: without accents, its words parted by hyphens.
 * @example kebabName("UBND huyện Lý Sơn") // "ubnd-huyen-ly-son"
 */
export const kebabName = (name: string): string =>
  withoutAccents(name.toLowerCase())
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
