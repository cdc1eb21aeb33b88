import type { Excel } from "../excel";
import {
  isJsonObject,
  listOf,
  numberOf,
  objectOf,
  textOf,
  type Json,
  type JsonObject,
} from "../json";
import { NotImplementedError } from "../richApi/members";
import { appContext } from "./appContext";
import type { XdmRequest } from "./envelope";
import type { HostSession } from "./frameName";

/** Who answers the add-in's window messages. */
export interface XdmServer {
  readonly session: HostSession;
  readonly excel: Excel;
  /** Names of the events that the add-in has registered for. */
  readonly registered: Set<string>;
  readonly onCommandCompleted: (commandId: string) => void;
}

/** Events of the legacy protocol that this host raises. */
export const xdmEvents = {
  commandInvoked: "appCommandInvoked",
  richApi: "richApiMessage",
} as const;

/** The data that answers a request; throws NotImplementedError for what this host does not play. */
export function answerRequest(request: XdmRequest, server: XdmServer): Json {
  if (request.kind === "register") return register(request.name, server);
  if (request.kind === "unregister") {
    server.registered.delete(request.name);
    return { Error: 0 };
  }
  switch (request.name) {
    case "ContextActivationManager_getAppContextAsync":
      return appContext(server.session);
    case "ContextActivationManager_notifyHost":
      return null;
    case "executeMethod":
      return executeMethod(isJsonObject(request.data) ? request.data : {}, server);
    default:
      throw new NotImplementedError(request.name);
  }
}

function register(name: string, server: XdmServer): Json {
  const known: readonly string[] = Object.values(xdmEvents);
  if (!known.includes(name)) throw new NotImplementedError(`event ${name}`);
  server.registered.add(name);
  return { Error: 0 };
}

/** Methods of the legacy protocol, by their numbers. */
const methods = { richApi: 93, commandCompleted: 94 } as const;

function executeMethod(data: JsonObject, server: XdmServer): Json {
  const method = numberOf(objectOf(data, "DdaMethod"), "DispatchId");
  switch (method) {
    case methods.richApi:
      return processQuery(data, server.excel);
    case methods.commandCompleted:
      server.onCommandCompleted(textOf(data, "0"));
      return { Version: 1, Error: 0 };
    default:
      throw new NotImplementedError(`executeMethod ${method}`);
  }
}

/** The place of the request's body in the array that carries a Rich API request. */
const bodyIndex = 4;

function processQuery(data: JsonObject, excel: Excel): Json {
  const answer = excel.answer(String(listOf(data, "ArrayData")[bodyIndex]));
  if (answer.kind === "failed") return { Version: 1, Error: answer.error };
  const headers = ["Content-Type", "application/json"];
  return { Version: 1, Error: 0, Data: [200, headers, answer.body] };
}
