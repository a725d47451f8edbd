import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { CardRefusal, CompanyBooks } from "./ledger.ts";

/**
 * How the next request to a path fails: `drop` does what was asked and cuts the line, `500`, `409` and `429` do nothing, `slow`
 * does it after a while.
 */
export type Fault = "drop" | "500" | "409" | "429" | "slow";

type Answered = { readonly status: number; readonly body: object };
type Kept = { readonly asked: string; readonly answer: Answered };

const SLOW_MS = 600;

/**
 * Stands for api.stripe.com: payments with the idempotency rules of Stripe's documentation (same key and same body, the same
 * answer; same key and another body, an error), refunds, the list of events, and what a browser asks through Stripe.js.
 */
export class FakeStripe {
  books: CompanyBooks;
  /** Every request that changed something, by its method and path. */
  readonly asked: string[] = [];
  private readonly keys: { readonly path: string; readonly key: string }[] = [];
  private readonly kept = new Map<string, Kept>();
  private readonly faults: { path: RegExp; fault: Fault }[] = [];
  private readonly server: Server;
  private readonly now: () => number;

  constructor(now: () => number = () => Math.floor(Date.now() / 1000)) {
    this.now = now;
    this.books = new CompanyBooks(now);
    this.server = createServer((req, res) => void this.answer(req, res));
  }

  async start(port = 0): Promise<string> {
    await new Promise<void>((done) => this.server.listen(port, "127.0.0.1", done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  /** As if nobody had ever paid. */
  forget(): void {
    this.books = new CompanyBooks(this.now);
    this.asked.length = 0;
    this.keys.length = 0;
    this.kept.clear();
    this.faults.length = 0;
  }

  /** The next `times` requests to a path fail so. */
  fail(path: RegExp, fault: Fault, times = 1): void {
    for (let it = 0; it < times; it += 1) this.faults.push({ path, fault });
  }

  /** The idempotency keys of all requests to a path, in their order, refused ones too. */
  keysOf(path: RegExp): readonly string[] {
    return this.keys.filter((it) => path.test(it.path)).map((it) => it.key);
  }

  private async answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? "/", "http://stripe");
    const fields = Object.fromEntries(new URLSearchParams(await textOf(req)));
    res.setHeader("access-control-allow-origin", "*");
    res.setHeader("content-type", "application/json");
    if (req.method !== "GET") this.asked.push(`${req.method} ${url.pathname}`);
    const key = req.headers["idempotency-key"];
    if (typeof key === "string") this.keys.push({ path: url.pathname, key });
    const fault = this.takeFault(url.pathname);
    if (fault === "500" || fault === "409" || fault === "429") {
      const type = { "500": "api_error", "409": "idempotency_error", "429": "invalid_request_error" }[fault];
      const code = { "500": undefined, "409": "idempotency_key_in_use", "429": "rate_limit" }[fault];
      res.writeHead(Number(fault)).end(JSON.stringify({ error: { type, code, message: `Fault ${fault}` } }));
      return;
    }
    if (fault === "slow") await new Promise((done) => setTimeout(done, SLOW_MS));
    const { status, body } = this.once(req, url, fields);
    if (fault === "drop") {
      req.socket.destroy();
      return;
    }
    res.writeHead(status).end(JSON.stringify(body));
  }

  private takeFault(path: string): Fault | null {
    const place = this.faults.findIndex((it) => it.path.test(path));
    return place === -1 ? null : (this.faults.splice(place, 1)[0]?.fault ?? null);
  }

  private once(req: IncomingMessage, url: URL, fields: Record<string, string>): Answered {
    const key = req.headers["idempotency-key"];
    if (req.method !== "POST" || typeof key !== "string") return this.act(req.method ?? "", url, fields);
    const asked = `${url.pathname} ${JSON.stringify(fields)}`;
    const known = this.kept.get(key);
    if (known && known.asked !== asked)
      return {
        status: 400,
        body: { error: { type: "idempotency_error", message: "Keys can only be used with the same parameters" } },
      };
    const answer = known?.answer ?? this.act("POST", url, fields);
    this.kept.set(key, { asked, answer });
    return answer;
  }

  private act(method: string, url: URL, fields: Record<string, string>): Answered {
    try {
      const body = this.route(method, url, fields);
      return body
        ? { status: 200, body: structuredClone(body) }
        : { status: 404, body: { error: { type: "invalid_request_error", message: url.pathname } } };
    } catch (error) {
      if (error instanceof CardRefusal) return { status: error.status, body: { error: structuredClone(error.body) } };
      throw error;
    }
  }

  private route(method: string, url: URL, fields: Record<string, string>): object | null {
    const [, , what, id = "", act] = url.pathname.split("/");
    const { books } = this;
    if (what === "refunds" && method === "POST") return books.refund(fields);
    if (what === "charges") return books.charges.get(id) ?? null;
    if (what === "events") return this.listEvents(url);
    if (what !== "payment_intents") return null;
    if (method === "GET") return this.expanded(books.find(id), url);
    if (id === "") return books.create(fields);
    if (act === "capture") return books.capture(id, fields.amount_to_capture);
    if (act === "cancel") return books.cancel(id);
    if (act === "confirm") return books.confirm(id, fields.card ?? "");
    return books.update(id, fields);
  }

  private expanded(intent: { latest_charge: string | null }, url: URL): object {
    const wants = [...url.searchParams].some(([name, value]) => name.startsWith("expand") && value === "latest_charge");
    return wants && intent.latest_charge
      ? { ...intent, latest_charge: this.books.charges.get(intent.latest_charge) }
      : intent;
  }

  private listEvents(url: URL): object {
    const type = url.searchParams.get("type");
    const since = Number(url.searchParams.get("created[gte]") ?? 0);
    const data = this.books.events.filter((it) => it.type === type && it.created >= since).toReversed();
    return { object: "list", url: "/v1/events", has_more: false, data };
  }
}

async function textOf(req: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of req) text += String(chunk);
  return text;
}
