import { useSyncExternalStore } from "react";

const darkScheme = "(prefers-color-scheme: dark)";

/** Whether the pane is drawn dark: as Excel's own theme where it tells one, else as the system prefers. */
export const useDarkTheme = (): boolean =>
  useSyncExternalStore(subscribeToScheme, () => isOfficeDark() ?? isSystemDark());

function subscribeToScheme(onChange: () => void): () => void {
  if (typeof window.matchMedia !== "function") return () => undefined;
  const query = window.matchMedia(darkScheme);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

const isSystemDark = (): boolean =>
  typeof window.matchMedia === "function" && window.matchMedia(darkScheme).matches;

/** Whether Excel's pane background is dark; undefined where the host tells no theme (Excel on the web). */
function isOfficeDark(): boolean | undefined {
  if (typeof Office === "undefined") return undefined;
  const background = Office.context?.officeTheme?.bodyBackgroundColor;
  return background === undefined ? undefined : luminanceOf(background) < 128;
}

/** The brightness (0–255) of a colour written "#RRGGBB", weighted as the eye does. */
function luminanceOf(color: string): number {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
