import type { MarkerElement } from "./element";

/** A kind of element that the marker holds any number of: how it is read, and how it is written. */
export interface MarkerPart<T> {
  readonly name: string;
  /** Undefined where the element lacks what it needs: it is kept as it stands, and passed over. */
  readonly parse: (element: MarkerElement, context: { readonly planId: string }) => T | undefined;
  readonly format: (value: T) => string;
}
