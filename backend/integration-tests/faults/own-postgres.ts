import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { Children } from "../../../scripts/start/children.mjs";
import { freePort } from "../../../scripts/start/ports.mjs";
import { forgetCluster } from "../../../scripts/start/postgres-home.mjs";
import { startPostgres } from "../../../scripts/start/postgres.mjs";
import { readSettings } from "../../../scripts/start/settings.mjs";

/** A Postgres that only one test depends on, to be stopped and started under it. */
export class OwnPostgres {
  private constructor(
    private readonly start: () => Promise<string>,
    private readonly children: Children,
    readonly url: string,
    private readonly forget: () => void,
  ) {}

  static async open(): Promise<OwnPostgres> {
    const dataDir = mkdtempSync(path.join(tmpdir(), "cho-phien-postgres-"));
    // Another user runs Postgres where root runs the tests.
    chmodSync(dataDir, 0o755);
    const usual = readSettings([], process.env);
    // As a market's: what it said was written must be there when it was stopped at once (synchronous_commit).
    const settings = { ...usual, dataDir, databaseUrl: null, isThrowAway: false, portDb: await freePort() };
    const children = new Children(dataDir);
    const start = () => startPostgres(settings, { children, password: "of-the-tests" });
    return new OwnPostgres(start, children, await start(), () => {
      forgetCluster(settings.root, dataDir);
      rmSync(dataDir, { recursive: true, force: true });
    });
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  /** At once, as `pg_ctl stop -m immediate`: nothing is ended in order, the next start recovers. */
  async off(): Promise<void> {
    const { pid } = JSON.parse(readFileSync(path.join(this.children.runDir, "postgres.json"), "utf8"));
    process.kill(pid, "SIGQUIT");
    while (await this.isListening()) await new Promise((done) => setTimeout(done, 50));
    // Waits until it is gone.
    await this.children.stop("postgres");
  }

  async on(): Promise<void> {
    await this.start();
  }

  async close(): Promise<void> {
    await this.children.stopAll();
    this.forget();
  }

  /** Takes every connection that is left; the answered function gives them back. */
  async occupied(): Promise<() => Promise<void>> {
    const held: Client[] = [];
    for (;;) {
      const client = new Client({ connectionString: this.url });
      client.on("error", () => undefined);
      if (
        !(await client.connect().then(
          () => true,
          () => false,
        ))
      )
        break;
      held.push(client);
    }
    return async () => void (await Promise.allSettled(held.map((it) => it.end())));
  }

  private async isListening(): Promise<boolean> {
    const client = new Client({ connectionString: this.url, connectionTimeoutMillis: 1_000 });
    client.on("error", () => undefined);
    return client.connect().then(
      () => client.end().then(() => true),
      () => false,
    );
  }
}
