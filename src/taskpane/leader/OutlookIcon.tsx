import { mergeClasses } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  CircleRegular,
  DismissCircleFilled,
  WarningFilled,
} from "@fluentui/react-icons";
import type { Outlook } from "../../consolidation";
import { useLeaderStyles } from "./leader.styles";

const ICONS = {
  met: CheckmarkCircleFilled,
  atRisk: WarningFilled,
  missed: DismissCircleFilled,
  unknown: CircleRegular,
} as const satisfies Record<Outlook, unknown>;

/** An outlook's mark; the words beside it say the same. */
export function OutlookIcon({ outlook }: { readonly outlook: Outlook }) {
  const styles = useLeaderStyles();
  const Icon = ICONS[outlook];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[outlook])} />;
}
