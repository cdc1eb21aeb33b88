import { useCallback, useMemo, useRef, useState } from "react";
import { formatPaneRoute } from "../../actions";
import { connectHost, hostFrameName, type Host, type HostSession } from "../host";
import type { AddinManifest, RibbonButton } from "./manifest";
import type { Session } from "./session";
import type { PaneFrame } from "./TaskPane";
import { texts } from "./texts";

/** The add-in as it runs beside a workbook: its frame, and what the ribbon and the pane do with it. */
export function useAddin(manifest: AddinManifest | undefined, session: Session | undefined) {
  const [isOpen, setOpen] = useState(true);
  const [failure, setFailure] = useState<string>();
  const host = useRef<Host>(undefined);
  const hostSession = useMemo(() => session && sessionOf(session), [session]);
  const frame = useMemo(
    () => manifest && session && hostSession && frameOf(manifest, session, hostSession),
    [manifest, session, hostSession],
  );
  const connect = useCallback(
    (element: HTMLIFrameElement) => {
      if (!session || !hostSession) return () => undefined;
      const connected = connectHost({
        model: session.controller.model,
        isCellBeingEdited: () => session.controller.state.get().entry !== undefined,
        session: hostSession,
        frame: element,
        onPane: (state) => setOpen(state === "visible"),
        onNotImplemented: (member) => setFailure(texts.notPlayed(member)),
      });
      setFailure(undefined);
      host.current = connected;
      return () => {
        host.current = undefined;
        connected.disconnect();
      };
    },
    [session, hostSession],
  );
  const run = (button: RibbonButton): void => {
    if (button.action.kind === "showPane") setOpen(true);
    else host.current?.invokeCommand(button.action.name, button.id);
  };
  return { isOpen, close: () => setOpen(false), failure, frame, connect, run };
}

const sessionOf = ({ id }: Session): HostSession => ({
  conversationId: id,
  controlId: "addin",
  hostOrigin: window.location.origin,
  locale: "vi-VN",
});

const frameOf = (
  { paneAddress }: AddinManifest,
  { panePage }: Session,
  hostSession: HostSession,
): PaneFrame => ({
  address: paneAddress + formatPaneRoute({ page: panePage, start: false }),
  frameName: hostFrameName(hostSession),
});
