/** One activation of the add-in: who talks to whom, in which language. */
export interface HostSession {
  /** New for every activation: office.js keeps document settings in the session storage under it. */
  readonly conversationId: string;
  readonly controlId: string;
  /** The origin of the page that plays Excel; https, and the same host name as the add-in's page. */
  readonly hostOrigin: string;
  /** Language of the interface and of the data, e.g. "vi-VN". */
  readonly locale: string;
}

/**
 * The `name` to give the add-in's iframe BEFORE it is attached: office.js reads from it which host file to load and whom to talk to.
 */
export function hostFrameName(session: HostSession): string {
  const { conversationId, controlId, hostOrigin, locale } = session;
  return JSON.stringify({
    baseFrameName: `_xdm_${conversationId}`,
    hostInfo: ["Excel", "Web", "16.00", locale, conversationId, "", "disableLogging", "1"].join(
      "|",
    ),
    xdmInfo: [conversationId, controlId, hostOrigin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}
