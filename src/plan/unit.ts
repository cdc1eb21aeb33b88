import type { IsoDate } from "../shared";

/** A unit's stable key: its plain name in kebab case, e.g. "so-giao-thong-van-tai". */
export type UnitId = string;

/** department: sở, ban, ngành; district: huyện, thị xã, thành phố; agency: any other provincial body the plan names. */
export type UnitKind = "department" | "district" | "agency";

/** A body that reports; it exists from `validFrom` until `validUntil` (both inclusive, open where absent). */
export interface Unit {
  readonly id: UnitId;
  readonly name: string;
  readonly kind: UnitKind;
  readonly aliases: readonly string[];
  readonly validFrom?: IsoDate;
  readonly validUntil?: IsoDate;
  /** The units that carry on its work after `validUntil`. */
  readonly successors?: readonly UnitId[];
}

/** Ways to name all units of a kind at once ("Các sở, ban ngành"). */
export interface Collective {
  readonly names: readonly string[];
  readonly members: UnitKind;
}

/** The units that a plan can speak of, and the words for groups of them. */
export interface Registry {
  readonly units: readonly Unit[];
  readonly collectives: readonly Collective[];
}
