import { useMemo, useSyncExternalStore } from "react";
import { formatPaneRoute, parsePaneRoute, type PaneRoute } from "../actions";

/** The page that the address fragment names: ribbon commands, in the same runtime, set it too. */
export function useRoute(): PaneRoute {
  const fragment = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parsePaneRoute(fragment), [fragment]);
}

/** Shows a page; office.js takes the history API away, so the fragment is replaced by location. */
export const goToRoute = (route: PaneRoute): void =>
  window.location.replace(formatPaneRoute(route));

function subscribe(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}
