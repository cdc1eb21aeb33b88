import { formatPaneRoute, type PaneRoute } from "../actions";

/** What the ribbon's function buttons open, by the function name in manifest.xml. */
export const COMMANDS: Readonly<Record<string, PaneRoute>> = {
  injectSheet: { page: "inject", start: false },
  checkWorkbook: { page: "check", start: true },
  openConsolidation: { page: "consolidate", start: false },
};

/**
 * Shows the pane at a page; the pane, in the same runtime, follows the address fragment. A pane that can't be shown must
 * not keep the ribbon waiting: `completed` is always called.
 */
export async function runCommand(
  route: PaneRoute,
  event: Pick<Office.AddinCommands.Event, "completed">,
) {
  try {
    window.location.hash = formatPaneRoute(route);
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
