import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { paneMessages } from "../../messages";

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly failed: boolean;
}

/** Catches what only a bug can throw while drawing, says so in plain words and offers to open the pane anew. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { title, advice, reload } = paneMessages.crashed;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle> {advice}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => window.location.reload()}>{reload}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
