import { Spinner, Tab, TabList } from "@fluentui/react-components";
import { Activity, lazy, Suspense } from "react";
import type { PanePage } from "../actions";
import { paneMessages } from "../messages";
import { usePaneStyles } from "./pane.styles";
import type { PaneTools } from "./tools";
import { useChoice } from "./useChoice";
import { useOpened } from "./useOpened";
import { goToRoute, useRoute } from "./useRoute";

const InjectPage = lazy(() => import("./inject").then((page) => ({ default: page.InjectPage })));
const CheckPage = lazy(() => import("./check").then((page) => ({ default: page.CheckPage })));
const ConsolidatePage = lazy(() =>
  import("./consolidate").then((page) => ({ default: page.ConsolidatePage })),
);

const pages: readonly PanePage[] = ["inject", "check", "consolidate"];
const CONTENT = { inject: InjectPage, check: CheckPage, consolidate: ConsolidatePage } as const;

/** The pane: its three steps, of which one shows; the others keep what was done on them. */
export function Pane({ tools }: { readonly tools: PaneTools }) {
  const styles = usePaneStyles();
  const route = useRoute();
  const opened = useOpened(route.page);
  const [choice, onChoice] = useChoice(tools);
  return (
    <div className={styles.pane}>
      <TabList
        aria-label={paneMessages.navigation}
        className={styles.tabs}
        selectedValue={route.page}
        onTabSelect={(_, { value }) => {
          const page = pages.find((each) => each === value);
          if (page) goToRoute({ page, start: false });
        }}
      >
        {pages.map((page) => (
          <Tab key={page} value={page} className={styles.tab}>
            {paneMessages.pages[page]}
          </Tab>
        ))}
      </TabList>
      <main className={styles.content}>
        {opened.map((page) => {
          const Content = CONTENT[page];
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
