import http from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Dice } from "../search-drift/dice.ts";

/** A person gives up on a page after so long. */
const PATIENCE_MS = 15_000;

export type Asked = {
  /** What the page or call is to the shopper; 95 of 100 are counted per kind. */
  readonly kind: string;
  readonly method?: "GET" | "POST";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The answer is looked into; else it comes compressed, as a browser takes it, and is only counted. */
  readonly isRead?: boolean;
};

type Reply = { readonly status: number; readonly text: string; readonly cookies: readonly string[] };

/** One request: when it began and ended, on this process' clock in milliseconds; not ended is null. */
export type Seen = { readonly kind: string; readonly from: number; to: number | null; isFault: boolean };

/** What one shopper does from her first page to her last. */
export type Session = (shopper: Shopper) => Promise<void>;
export type Shopper = {
  readonly ask: (asked: Asked) => Promise<Reply>;
  /** The time between two looks. */
  readonly think: () => Promise<void>;
  readonly dice: Dice;
};

/** Sends the requests of every shopper to one address and keeps what became of them. */
export class Traffic {
  readonly seen: Seen[] = [];
  /** The first sentences of what went wrong, for a person to read. */
  readonly faults: string[] = [];
  #open = 0;
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: Infinity, maxFreeSockets: 512 });

  readonly #base: string;
  readonly #thinkMs: number;

  constructor(base: string, thinkMs: number) {
    this.#base = base;
    this.#thinkMs = thinkMs;
  }

  /** Lets one more shopper in. What goes wrong for her is a fault, and the end of her visit. */
  send(session: Session, dice: Dice): void {
    this.#open += 1;
    const think = () => wait(-Math.log(1 - dice.next()) * this.#thinkMs);
    void session({ ask: (asked) => this.ask(asked), think, dice })
      .catch((error: unknown) => void this.faults.push(error instanceof Error ? error.message : String(error)))
      .finally(() => (this.#open -= 1));
  }

  /** Until everybody has left, or `ms` are over. */
  async drained(ms: number): Promise<void> {
    for (const until = performance.now() + ms; this.#open > 0 && performance.now() < until;) await wait(100);
  }

  async ask(asked: Asked): Promise<Reply> {
    const seen: Seen = { kind: asked.kind, from: performance.now(), to: null, isFault: false };
    this.seen.push(seen);
    const reply = await this.#fetch(asked).catch((error: unknown) => ({ status: 0, text: String(error), cookies: [] }));
    seen.to = performance.now();
    seen.isFault = reply.status === 0 || reply.status >= 400;
    if (seen.isFault)
      throw new Error(`${asked.method ?? "GET"} ${asked.path}: ${reply.status} ${reply.text.slice(0, 200)}`);
    return reply;
  }

  #fetch({ method = "GET", path, headers, body, isRead = false }: Asked): Promise<Reply> {
    const sent = body === undefined ? null : JSON.stringify(body);
    const { promise, resolve, reject } = Promise.withResolvers<Reply>();
    const request = http.request(this.#base + path, {
      method,
      agent: this.#agent,
      timeout: PATIENCE_MS,
      headers: {
        ...(isRead ? {} : { "accept-encoding": "gzip" }),
        ...(sent === null ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(sent) }),
        ...headers,
      },
    });
    request.on("timeout", () => request.destroy(new Error("nobody answered in time")));
    request.on("error", reject);
    request.on("response", (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => void (isRead && parts.push(part)));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          text: Buffer.concat(parts).toString(),
          cookies: response.headers["set-cookie"] ?? [],
        }),
      );
    });
    request.end(sent ?? undefined);
    return promise;
  }
}
