import { startExcel } from "./excel";
import type { Host, HostOptions } from "./host";
import type { Json } from "./json";
import { NotImplementedError } from "./richApi/members";
import { answerRequest, xdmEvents, type XdmServer } from "./xdm/answerRequest";
import { formatXdmEvent, formatXdmReply, parseXdmRequest } from "./xdm/envelope";

/** Plays Excel for the add-in in a frame, over window messages, until it is disconnected. */
export function connectHost(options: HostOptions): Host {
  const { frame, session } = options;
  const post = (message: string): void => frame.contentWindow?.postMessage(message, "*");
  const raise = (name: string, data: Json): void => {
    if (server.registered.has(name)) post(formatXdmEvent(session.conversationId, name, data));
  };
  const excel = startExcel({
    ...options,
    onEvents: (entries) => raise(xdmEvents.richApi, { ArrayData: entries }),
  });
  const server: XdmServer = {
    session,
    excel,
    registered: new Set(),
    onCommandCompleted: options.onCommandCompleted ?? (() => undefined),
  };
  const listen = (event: MessageEvent<unknown>): void => {
    if (event.source === frame.contentWindow) answer(event.data, { server, options, post });
  };
  window.addEventListener("message", listen);
  let commands = 0;
  return {
    invokeCommand(functionName, buttonId) {
      const commandId = `command-${++commands}`;
      const source = JSON.stringify({ source: { id: buttonId } });
      raise(xdmEvents.commandInvoked, { "0": commandId, "1": functionName, "2": source });
      return commandId;
    },
    disconnect() {
      window.removeEventListener("message", listen);
      excel.stop();
    },
  };
}

interface Answering {
  readonly server: XdmServer;
  readonly options: HostOptions;
  readonly post: (message: string) => void;
}

/** A message that is not for this conversation is left alone: an older frame may still be talking. */
function answer(message: unknown, { server, options, post }: Answering): void {
  const request = parseXdmRequest(message);
  if (request?.conversationId !== server.session.conversationId) return;
  try {
    post(formatXdmReply(request, answerRequest(request, server)));
  } catch (error) {
    if (!(error instanceof NotImplementedError)) throw error;
    options.onNotImplemented?.(error.member);
    post(formatXdmReply(request, { Error: generalException }));
  }
}

/** The legacy protocol's code of an internal error. */
const generalException = 5001;
