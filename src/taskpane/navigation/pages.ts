import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { PanePage } from "../../actions";
import type { PageProps } from "../tools";

/** A page's content, loaded when it is first shown. */
export const PAGES: Readonly<Record<PanePage, LazyExoticComponent<ComponentType<PageProps>>>> = {
  inject: lazy(() => import("../inject").then((page) => ({ default: page.InjectPage }))),
  check: lazy(() => import("../check").then((page) => ({ default: page.CheckPage }))),
  consolidate: lazy(() =>
    import("../consolidate").then((page) => ({ default: page.ConsolidatePage })),
  ),
  tables: lazy(() => import("../tables").then((page) => ({ default: page.TablesPage }))),
  mend: lazy(() => import("../mend").then((page) => ({ default: page.MendPage }))),
  leader: lazy(() => import("../leader").then((page) => ({ default: page.LeaderPage }))),
  events: lazy(() => import("../events").then((page) => ({ default: page.EventsPage }))),
};

/** The steps of the work, which always stand as tabs. */
export const STEPS: readonly PanePage[] = ["inject", "check", "consolidate"];

/** The pages beside the steps, which stand in the menu behind them. */
export const OTHER_PAGES: readonly PanePage[] = ["tables", "mend", "leader", "events"];
