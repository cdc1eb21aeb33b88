import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ErrorBoundary } from "./boot/ErrorBoundary";
import { useDarkTheme } from "./boot/useDarkTheme";

/** The frame of everything the pane shows: the theme, and the last resort when drawing fails. */
export function App({ children }: { readonly children: ReactNode }) {
  const isDark = useDarkTheme();
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <ErrorBoundary>{children}</ErrorBoundary>
    </FluentProvider>
  );
}
