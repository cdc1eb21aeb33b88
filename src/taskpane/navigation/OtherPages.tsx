import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import type { PanePage } from "../../actions";
import { paneMessages } from "../../messages";
import { OTHER_PAGES } from "./pages";

/** The menu of the pages that are no step; the one in sight is ticked. */
export function OtherPages(props: {
  readonly page: PanePage;
  readonly onOpen: (page: PanePage) => void;
}) {
  const { page, onOpen } = props;
  return (
    <Menu
      checkedValues={{ page: [page] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        OTHER_PAGES.filter((each) => checkedItems.includes(each)).forEach(onOpen)
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={paneMessages.otherPages} relationship="label">
          <MenuButton appearance="subtle" icon={<MoreHorizontalRegular />} menuIcon={null} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {OTHER_PAGES.map((each) => (
            <MenuItemRadio key={each} name="page" value={each}>
              {paneMessages.pages[each]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
