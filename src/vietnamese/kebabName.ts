/**
 * A name as a key that every system can carry: without accents, its words parted by hyphens.
 * @example kebabName("UBND huyện Lý Sơn") // "ubnd-huyen-ly-son"
 */
export const kebabName = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
