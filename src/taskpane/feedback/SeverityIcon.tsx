import { mergeClasses } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoRegular, WarningFilled } from "@fluentui/react-icons";
import type { Severity } from "../../reporting";
import { useSeverityIconStyles } from "./severityIcon.styles";

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, note: InfoRegular } as const;

/** A severity's mark; the words beside it say the same. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useSeverityIconStyles();
  const Icon = ICONS[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}
