import { subscribe } from "node:diagnostics_channel";
import { Server } from "node:http";

/** Node tells when a server listens (diagnostics_channel, net.server.listen), with the server. */
const LISTENS = "tracing:net.server.listen:asyncEnd";

/**
 * How long somebody may take to say what she wants, in milliseconds. Node's own minute for the head lets a few thousand idle
 * lines hold the server; a browser sends it at once, however far away. The whole of a request keeps Node's five minutes:
 * 15 MB of photo need two of them on a village's 1 Mbit/s.
 */
export const PATIENCE = { headersTimeout: 15_000, requestTimeout: 300_000, maxHeadersCount: 100 } as const;

/** Ends connections that dawdle, of every server of this process from now on; Medusa makes its own and sets nothing. */
export function limitSlowClients(patience: Readonly<Record<keyof typeof PATIENCE, number>> = PATIENCE): void {
  subscribe(LISTENS, (message) => {
    if (typeof message !== "object" || message === null || !("server" in message)) return;
    if (message.server instanceof Server) Object.assign(message.server, patience);
  });
}
