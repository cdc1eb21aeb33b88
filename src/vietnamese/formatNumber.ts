/**
 * A number as Vietnamese officials write it, thousands in groups of three and a decimal comma.
 * @example formatNumber(45586.5) // "45.586,5"
 */
export function formatNumber(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
