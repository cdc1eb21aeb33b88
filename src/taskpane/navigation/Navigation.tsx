import { Tab, TabList } from "@fluentui/react-components";
import type { PanePage } from "../../actions";
import { paneMessages } from "../../messages";
import { goToRoute } from "../useRoute";
import { useNavigationStyles } from "./navigation.styles";
import { OtherPages } from "./OtherPages";
import { OTHER_PAGES, STEPS } from "./pages";

const open = (page: PanePage): void => goToRoute({ page, start: false });

/** The way from page to page: a tab for each step, and a menu for the pages beside them. */
export function Navigation({ page }: { readonly page: PanePage }) {
  const styles = useNavigationStyles();
  return (
    <nav className={styles.bar} aria-label={paneMessages.navigation}>
      <TabList
        aria-label={paneMessages.navigation}
        className={styles.tabs}
        selectedValue={page}
        onTabSelect={(_, { value }) => STEPS.filter((step) => step === value).forEach(open)}
      >
        {STEPS.map((step) => (
          <Tab key={step} value={step} className={styles.tab}>
            {paneMessages.pages[step]}
          </Tab>
        ))}
      </TabList>
      {OTHER_PAGES.length > 0 && <OtherPages page={page} onOpen={open} />}
    </nav>
  );
}
