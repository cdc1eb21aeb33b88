const PAGES = ["inject", "check", "consolidate", "tables", "mend", "leader", "events"] as const;

/** The pages of the pane. */
export type PanePage = (typeof PAGES)[number];

/** Which page the pane shows, and whether it was asked to begin the page's work by itself. */
export interface PaneRoute {
  readonly page: PanePage;
  readonly start: boolean;
}

const PATHS: Readonly<Record<PanePage, string>> = {
  inject: "chen-bieu",
  check: "kiem-tra",
  consolidate: "tong-hop",
  tables: "bang-co-san",
  mend: "sua-o",
  leader: "lanh-dao",
  events: "ngay-su-kien",
};
const START = "?bat-dau";

/**
 * The address fragment by which ribbon buttons and links open a page.
 * @example formatPaneRoute({ page: "check", start: true }) // "#/kiem-tra?bat-dau"
 */
export const formatPaneRoute = ({ page, start }: PaneRoute): string =>
  `#/${PATHS[page]}${start ? START : ""}`;

/** The route of an address fragment; the first page where it names none (office.js leaves its own fragments there). */
export function parsePaneRoute(fragment: string): PaneRoute {
  const start = fragment.endsWith(START);
  const path = fragment.slice(0, start ? -START.length : undefined);
  const page = PAGES.find((each) => path === `#/${PATHS[each]}`);
  return page ? { page, start } : { page: "inject", start: false };
}
