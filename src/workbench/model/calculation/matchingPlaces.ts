import { criterionOf } from "./criterion";
import type { Scalar } from "./value";

type Rows = readonly (readonly Scalar[])[];

/** What was found in a range before: the same ranges and criteria occur in formula after formula. */
interface Searched {
  readonly values: readonly Scalar[];
  readonly places: Map<string, readonly number[]>;
}

const searched = new WeakMap<Rows, Searched>();

/** The values of rows one after the other. */
export const valuesIn = (rows: Rows): readonly Scalar[] => searchedOf(rows).values;

/** The places in `valuesIn` that meet a criterion, ascending. */
export function matchingPlaces(rows: Rows, criterion: Scalar): readonly number[] {
  const { values, places } = searchedOf(rows);
  const key = JSON.stringify(criterion);
  const known = places.get(key);
  if (known) return known;
  const matches = criterionOf(criterion);
  const found: number[] = [];
  for (const [place, value] of values.entries()) if (matches(value)) found.push(place);
  places.set(key, found);
  return found;
}

/** The places that two ascending lists share. */
export function sharedPlaces(a: readonly number[], b: readonly number[]): readonly number[] {
  const shared: number[] = [];
  let at = 0;
  for (const place of a) {
    while ((b[at] ?? Infinity) < place) at += 1;
    if (b[at] === place) shared.push(place);
  }
  return shared;
}

function searchedOf(rows: Rows): Searched {
  const known = searched.get(rows);
  if (known) return known;
  const fresh = { values: rows.flat(), places: new Map<string, readonly number[]>() };
  searched.set(rows, fresh);
  return fresh;
}
