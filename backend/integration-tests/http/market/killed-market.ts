import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { runInvariants, type Violation } from "../../invariants";
import type { Door } from "./door-client";
import { freePort, freshDatabase, medusa, Server } from "./server";
import { smallWorld } from "./small-world";

/** A door over plain fetch: the server under test is another process. */
export function doorAt(url: string, headers: Record<string, string>): Door {
  return async (method, address, data) => {
    const answer = await fetch(`${url}${address}`, {
      method,
      headers: { "content-type": "application/json", ...headers },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    });
    return { status: answer.status, body: await answer.json() };
  };
}

/** A market whose server is a process of its own, to be killed at a step of a workflow or at any moment. */
export class KilledMarket {
  private constructor(
    readonly server: Server,
    readonly pg: Client,
    readonly shop: Door,
    private readonly failpoint: string,
  ) {}

  static async open(database: string): Promise<KilledMarket> {
    const databaseUrl = await freshDatabase(database);
    const folder = mkdtempSync(path.join(tmpdir(), "cho-phien-"));
    const failpoint = path.join(folder, "failpoint");
    writeFileSync(path.join(folder, "world.json"), JSON.stringify(smallWorld()));
    const env = {
      DATABASE_URL: databaseUrl,
      DEMO_WORLD: path.join(folder, "world.json"),
      DEMO_PASSWORD: "demo1234",
      FAILPOINT_FILE: failpoint,
    };
    await medusa(["db:migrate"], env);
    const seeded = await medusa(["exec", "./src/scripts/seed.ts"], env);
    const line = seeded.split("\n").find((it) => it.startsWith('{"publishableKey"'));
    const server = new Server(await freePort(), env, ["-r", path.join(__dirname, "failpoint.ts")]);
    await server.start();
    const pg = new Client({ connectionString: databaseUrl });
    await pg.connect();
    const headers = { "x-publishable-api-key": JSON.parse(line ?? "{}").publishableKey };
    return new KilledMarket(server, pg, doorAt(server.url, headers), failpoint);
  }

  async close(): Promise<void> {
    await this.server.kill();
    await this.pg.end();
  }

  /** Does it while the server is set to die at "step:state", and starts the next one. False when it never came there. */
  async dieAt(point: string, act: () => Promise<unknown>): Promise<boolean> {
    writeFileSync(this.failpoint, point);
    await act().catch(() => null);
    const died = await this.server.diedWithin(2_000);
    rmSync(this.failpoint, { force: true });
    if (died) await this.server.start();
    return died;
  }

  /** Runs every sweep once, as eleven minutes from now. */
  async sweep(): Promise<void> {
    await this.server.tell("SIGUSR2", "swept");
  }

  async until(question: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 120; tries += 1) {
      if (await question()) return;
      await new Promise((done) => setTimeout(done, 250));
    }
    throw new Error("It never came true");
  }

  /** The invariants as they would be judged in sixteen minutes: nothing is excused for being young. */
  async violationsLater(): Promise<readonly Violation[]> {
    await this.pg.query(`create schema if not exists later;
      create or replace function later.now() returns timestamptz language sql stable
        as $$ select pg_catalog.now() + interval '16 minutes' $$;
      set search_path = later, public, pg_catalog`);
    return await runInvariants(this.pg).finally(() => this.pg.query("reset search_path"));
  }
}
