// @ts-check
import { createServer } from "node:http";
/** @import { RequestListener, Server, ServerOptions } from "node:http" */

/** A request's head: Node's own minute lets a few thousand idle lines hold the server (as backend/src/boundary/slow-clients.ts). */
const PATIENCE = { headersTimeout: 15_000, requestTimeout: 300_000, connectionsCheckingInterval: 5_000 };

/**
 * A server that ends a line whose request does not come in time, answering 408, and reads no more than a hundred headers.
 * @param {RequestListener} listener
 * @param {Pick<ServerOptions, keyof typeof PATIENCE>} patience
 * @returns {Server}
 */
export function patientServer(listener, patience = PATIENCE) {
  const server = createServer(patience, listener);
  server.maxHeadersCount = 100;
  return server;
}
