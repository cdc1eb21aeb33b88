import { isJsonObject, numberOf, textOf, tryParseJson, type Json } from "../json";

/** A message from office.js, in the envelope of its window messages (office.js calls the envelope XDM). */
export interface XdmRequest {
  readonly kind: "invoke" | "register" | "unregister";
  readonly name: string;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: Json;
}

const kinds = ["invoke", "register", "unregister"] as const;
const messageTypes = { request: 0, response: 1 } as const;
const responseTypes = { reply: 0, event: 1 } as const;

/** The request that a window message holds, or undefined where it is none. */
export function parseXdmRequest(message: unknown): XdmRequest | undefined {
  const body = typeof message === "string" ? tryParseJson(message) : undefined;
  if (!isJsonObject(body) || body["_messageType"] !== messageTypes.request) return undefined;
  const kind = kinds[numberOf(body, "_actionType")];
  if (!kind) return undefined;
  return {
    kind,
    name: textOf(body, "_actionName"),
    conversationId: textOf(body, "_conversationId"),
    correlationId: numberOf(body, "_correlationId"),
    data: body["_data"] ?? null,
  };
}

/** The window message that answers a request. */
export function formatXdmReply(request: XdmRequest, data: Json): string {
  return JSON.stringify({
    _messageType: messageTypes.response,
    _actionName: request.name,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _errorCode: 0,
    _responseType: responseTypes.reply,
    _data: data,
  });
}

/** The window message that brings an event to the add-in. */
export function formatXdmEvent(conversationId: string, name: string, data: Json): string {
  return JSON.stringify({
    _messageType: messageTypes.response,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: 0,
    _errorCode: 0,
    _responseType: responseTypes.event,
    _data: data,
  });
}
