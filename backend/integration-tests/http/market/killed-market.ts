import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { runInvariants, type Violation } from "../../invariants";
import type { Door } from "./door-client";
import { freePort, freshDatabase, medusa, Server } from "./server";
import { smallWorld } from "./small-world";

/** A door over plain fetch: the server under test is another process. Whoever is patient only so long throws after that. */
export function doorAt(url: string, headers: Record<string, string>, patienceMs?: number): Door {
  return async (method, address, data) => {
    const answer = await fetch(`${url}${address}`, {
      method,
      ...(patienceMs === undefined ? {} : { signal: AbortSignal.timeout(patienceMs) }),
      headers: { "content-type": "application/json", ...headers },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    });
    return { status: answer.status, body: await answer.json() };
  };
}

type Opened = {
  readonly server: Server;
  readonly pg: Client;
  readonly publishableKey: string;
  readonly failpoint: string;
  /** Ours; the server may have another way there. */
  readonly databaseUrl: string;
  readonly env: Record<string, string>;
};

/** A market whose server is a process of its own, to be killed at a step of a workflow or at any moment. */
export class KilledMarket {
  server: Server;
  pg: Client;
  shop: Door;

  private constructor(private readonly opened: Opened) {
    [this.server, this.pg] = [opened.server, opened.pg];
    this.shop = this.shopAt(opened.server);
  }

  static async open(database: string, more: Record<string, string> = {}): Promise<KilledMarket> {
    return KilledMarket.openOn(await freshDatabase(database), more);
  }

  /** On an empty database; `more` is what the market depends on. Its server may have another way to the database. */
  static async openOn(databaseUrl: string, more: Record<string, string> = {}): Promise<KilledMarket> {
    const folder = mkdtempSync(path.join(tmpdir(), "cho-phien-"));
    const failpoint = path.join(folder, "failpoint");
    writeFileSync(path.join(folder, "world.json"), JSON.stringify(smallWorld()));
    const ofServer = {
      DATABASE_URL: databaseUrl,
      DEMO_WORLD: path.join(folder, "world.json"),
      DEMO_PASSWORD: "demo1234",
      FAILPOINT_FILE: failpoint,
      ...more,
    };
    const env = { ...ofServer, DATABASE_URL: databaseUrl };
    await medusa(["db:migrate"], env);
    const seeded = await medusa(["exec", "./src/scripts/seed.ts"], env);
    const line = seeded.split("\n").find((it) => it.startsWith('{"publishableKey"'));
    const { publishableKey } = JSON.parse(line ?? "{}");
    const server = await serverOf(ofServer);
    await server.start();
    const pg = await connected(databaseUrl);
    return new KilledMarket({ server, pg, publishableKey, failpoint, databaseUrl, env: ofServer });
  }

  /** Another process of the same market, not started yet. */
  another(more: Record<string, string> = {}): Promise<Server> {
    return serverOf({ ...this.opened.env, ...more });
  }

  /** The server killed, and one in its place that depends on more. */
  async replaced(more: Record<string, string>): Promise<void> {
    await this.server.kill();
    this.server = await this.another(more);
    this.shop = this.shopAt(this.server);
    await this.server.start();
  }

  /** After the database was stopped. */
  async reconnect(): Promise<void> {
    await this.pg.end().catch(() => undefined);
    this.pg = await connected(this.opened.databaseUrl);
  }

  shopAt(server: Server, patienceMs?: number): Door {
    return doorAt(server.url, { "x-publishable-api-key": this.opened.publishableKey }, patienceMs);
  }

  async close(): Promise<void> {
    await this.server.kill();
    await this.pg.end();
  }

  /** Does it while the server is set to die at "step:state", and starts the next one. False when it never came there. */
  async dieAt(point: string, act: () => Promise<unknown>, withinMs = 2_000): Promise<boolean> {
    this.arm(point);
    await act().catch(() => null);
    const died = await this.server.diedWithin(withinMs);
    this.disarm();
    if (died) await this.server.start();
    return died;
  }

  /** Whichever process of this market comes to the point first dies there, until it is disarmed. */
  arm(point: string): void {
    writeFileSync(this.opened.failpoint, point);
  }

  disarm(): void {
    rmSync(this.opened.failpoint, { force: true });
  }

  /**
   * Runs every sweep once, as eleven minutes from now. What it mends are whole checkouts, and it waits half a minute for another
   * process that sweeps: minutes on a busy machine, and never for ever.
   */
  async sweep(server = this.server): Promise<void> {
    const said = await server.tell("SIGUSR2", { answers: /^(swept|not swept: .*)$/m, withinMs: 180_000 });
    if (said !== "swept") throw new Error(said);
  }

  /** Waits until each live order is cut into its parcels; false when one never is, which an invariant names. */
  async consigned(): Promise<boolean> {
    const open = `select 1 from "order" o where o.status <> 'canceled' and o.deleted_at is null
                     and not exists (select from consignment k where k.order_id = o.id) limit 1`;
    const isNone = async () => (await this.pg.query(open)).rows.length === 0;
    return this.until(isNone, 60).then(
      () => true,
      () => false,
    );
  }

  /** Waits until a search is answered by the main engine: 203 says that its spare answered. */
  async searchesOnMain(): Promise<void> {
    const status = async () => (await this.shop("GET", `/store/search/goods?q=${encodeURIComponent("gùi")}`)).status;
    await this.until(async () => (await status()) === 200, 90);
  }

  /** So many pieces of each good, or of one, beyond what is promised. */
  async stock(pieces: number, handle: string | null = null): Promise<void> {
    await this.pg.query(
      `update inventory_level l set stocked_quantity = l.reserved_quantity + $1::int,
              raw_stocked_quantity = jsonb_build_object('value', (l.reserved_quantity + $1::int)::text, 'precision', 20)
        where $2::text is null or l.inventory_item_id in
              (select k.inventory_item_id from product_variant_inventory_item k join product_variant v on v.id = k.variant_id
                 join product p on p.id = v.product_id where p.handle = $2)`,
      [pieces, handle],
    );
  }

  /** What the sweeps did after the act of this number, counted: "stuck_workflow: closed ×3". */
  async actsSince(lastAct: number): Promise<string> {
    const { rows } = await this.pg.query(
      "select sweep || ': ' || outcome as act, count(*)::int as n from upkeep_act where id > $1 group by 1 order by 1",
      [lastAct],
    );
    return rows.map(({ act, n }) => (n > 1 ? `${act} ×${n}` : act)).join("; ") || "nothing to do";
  }

  async lastAct(): Promise<number> {
    return (await this.pg.query("select coalesce(max(id), 0)::int as n from upkeep_act")).rows[0].n;
  }

  async until(question: () => Promise<boolean>, seconds = 30): Promise<void> {
    for (let tries = 0; tries < seconds * 4; tries += 1) {
      if (await question()) return;
      await new Promise((done) => setTimeout(done, 250));
    }
    throw new Error("It never came true");
  }

  /**
   * The invariants as they would be judged in sixteen minutes: nothing is excused for being young. What a job is in the middle of
   * right now looks like that too, so they are asked again for a minute: the plan of jobs that a Redis lost, or a clock put a day
   * away, stands again within a quarter of one (upkeep/keep-jobs), and then there is work to catch up with.
   */
  async violationsLater(): Promise<readonly Violation[]> {
    for (let tries = 1; ; tries += 1) {
      const violations = await this.#judgedLater();
      if (violations.length === 0 || tries === 24) return violations;
      await new Promise((done) => setTimeout(done, 2_500));
    }
  }

  async #judgedLater(): Promise<readonly Violation[]> {
    await this.pg.query(`create schema if not exists later;
      create or replace function later.now() returns timestamptz language sql stable
        as $$ select pg_catalog.now() + interval '16 minutes' $$;
      set search_path = later, public, pg_catalog`);
    return await runInvariants(this.pg).finally(() => this.pg.query("reset search_path"));
  }
}

function serverOf(env: Record<string, string>): Promise<Server> {
  return freePort().then((port) => new Server(port, env, ["-r", path.join(__dirname, "failpoint.ts")]));
}

async function connected(databaseUrl: string): Promise<Client> {
  const pg = new Client({ connectionString: databaseUrl });
  // A connection that is lost while nothing is asked is not this process's end.
  pg.on("error", () => undefined);
  await pg.connect();
  return pg;
}
