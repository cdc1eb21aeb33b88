import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarIntent,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useNoticeStyles } from "./notice.styles";

/** What happened and what to do about it, in a bar that wraps at any width; its buttons stand below the words. */
export function Notice(props: {
  readonly intent: MessageBarIntent;
  readonly title: string;
  readonly advice?: string;
  readonly actions?: ReactNode;
}) {
  const styles = useNoticeStyles();
  const { intent, title, advice, actions } = props;
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        {advice !== undefined && <span className={styles.advice}>{advice}</span>}
      </MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
