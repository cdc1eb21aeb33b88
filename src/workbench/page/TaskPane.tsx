import { Dismiss20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { texts } from "./texts";
import { usePaneWidth } from "./usePaneWidth";

/** What the pane's frame is to load, and the window name by which office.js finds its host. */
export interface PaneFrame {
  readonly address: string;
  readonly frameName: string;
}

/** The pane at the right. Its frame lives on while the pane is hidden, as a shared runtime does. */
export function TaskPane(props: {
  readonly title: string;
  readonly isOpen: boolean;
  readonly note: string | undefined;
  readonly frame: PaneFrame | undefined;
  /** Called with the frame before it begins to load; answers what ends the connection. */
  readonly connect: (frame: HTMLIFrameElement) => () => void;
  readonly onClose: () => void;
}) {
  const { width, isResizing, splitter } = usePaneWidth();
  return (
    <aside
      className={isResizing ? "pane-side resizing" : "pane-side"}
      style={{ width }}
      hidden={!props.isOpen}
      aria-label={texts.pane}
    >
      <div
        className="pane-splitter"
        role="separator"
        aria-orientation="vertical"
        aria-label={texts.resizePane}
        tabIndex={0}
        {...splitter}
      />
      <Head title={props.title} onClose={props.onClose} />
      <div className="pane-body">
        {props.note !== undefined && (
          <p className="pane-note" role="status">
            {props.note}
          </p>
        )}
        {props.frame && (
          <Frame
            key={props.frame.frameName}
            frame={props.frame}
            title={props.title}
            connect={props.connect}
          />
        )}
      </div>
    </aside>
  );
}

function Head({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  return (
    <div className="pane-head">
      {title}
      <button
        type="button"
        className="icon-button"
        aria-label={texts.closePane}
        title={texts.closePane}
        onClick={onClose}
      >
        <Dismiss20Regular aria-hidden />
      </button>
    </div>
  );
}

/** The frame is made by hand: its name must be set before it is attached, or office.js never sees it. */
function Frame(props: {
  readonly frame: PaneFrame;
  readonly title: string;
  readonly connect: (frame: HTMLIFrameElement) => () => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const { frame, title, connect } = props;
  useEffect(() => {
    const element = document.createElement("iframe");
    element.name = frame.frameName;
    element.title = title;
    element.src = frame.address;
    const disconnect = connect(element);
    place.current?.append(element);
    return () => {
      disconnect();
      element.remove();
    };
  }, [frame, title, connect]);
  return <div className="pane-frame" ref={place} />;
}
