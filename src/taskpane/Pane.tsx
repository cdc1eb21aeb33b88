import { Spinner } from "@fluentui/react-components";
import { Activity, Suspense } from "react";
import { paneMessages } from "../messages";
import { Navigation, PAGES } from "./navigation";
import { usePaneStyles } from "./pane.styles";
import type { PaneTools } from "./tools";
import { useChoice } from "./useChoice";
import { useOpened } from "./useOpened";
import { useRoute } from "./useRoute";

/** The pane: its pages, of which one shows; the others keep what was done on them. */
export function Pane({ tools }: { readonly tools: PaneTools }) {
  const styles = usePaneStyles();
  const route = useRoute();
  const opened = useOpened(route.page);
  const [choice, onChoice] = useChoice(tools);
  return (
    <div className={styles.pane}>
      <Navigation page={route.page} />
      <main className={styles.content}>
        {opened.map((page) => {
          const Content = PAGES[page];
          return (
            <Activity key={page} mode={page === route.page ? "visible" : "hidden"}>
              <div role="tabpanel" aria-label={paneMessages.pages[page]}>
                <Suspense fallback={<Spinner label={paneMessages.opening} />}>
                  <Content
                    tools={tools}
                    choice={choice}
                    onChoice={onChoice}
                    isAskedToStart={route.page === page && route.start}
                  />
                </Suspense>
              </div>
            </Activity>
          );
        })}
      </main>
    </div>
  );
}
