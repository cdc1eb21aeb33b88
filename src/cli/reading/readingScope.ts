import type { CollectionScope } from "../../actions";

/** What files are read for. */
export interface ReadingScope extends CollectionScope {
  /** The folder in which what they hold for each period is set aside; without it they are read for the scope's period alone. */
  readonly aside?: string;
}
