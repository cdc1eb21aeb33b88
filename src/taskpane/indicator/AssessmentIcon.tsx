import { mergeClasses } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  CircleRegular,
  ClockRegular,
  DismissCircleFilled,
  SubtractCircleRegular,
} from "@fluentui/react-icons";
import type { Assessment } from "../../consolidation";
import { useIndicatorStyles } from "./indicator.styles";

const ICONS = {
  met: CheckmarkCircleFilled,
  below: DismissCircleFilled,
  notOccurring: SubtractCircleRegular,
  notReported: CircleRegular,
  notInForce: ClockRegular,
} as const satisfies Record<Assessment, unknown>;

/** An assessment's mark; the words beside it say the same. */
export function AssessmentIcon({ assessment }: { readonly assessment: Assessment }) {
  const styles = useIndicatorStyles();
  const Icon = ICONS[assessment];
  const color =
    assessment === "met" ? styles.met : assessment === "below" ? styles.below : styles.quiet;
  return <Icon aria-hidden className={mergeClasses(styles.icon, color)} />;
}
