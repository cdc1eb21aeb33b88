/** How one part names another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, e.g. "worksheet". */
  readonly kind: string;
  /** The part's name in the package, or the address outside it. */
  readonly target: string;
  readonly external: boolean;
}
