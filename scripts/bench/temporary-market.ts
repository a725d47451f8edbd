import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Children } from "../start/children.mjs";
import { freePort } from "../start/ports.mjs";
import { forgetCluster } from "../start/postgres-home.mjs";
import { say } from "../start/sentences.mjs";
import { readSettings, type Settings } from "../start/settings.mjs";
import { Stop } from "../start/stop.mjs";

/** The password of every login of the benches' market; it lives as long as the bench. */
export const BENCH_PASSWORD = "demo1234";

type Lent = { readonly settings: Settings; readonly children: Children };

/** Lends a market's place, a temporary folder and free ports, and leaves nothing behind, also at Ctrl-C. */
export async function withTemporaryMarket<T>(work: (lent: Lent) => Promise<T>): Promise<T> {
  const settings = await temporarySettings();
  const children = new Children(settings.dataDir);
  const close = async () => {
    await children.stopAll();
    forgetCluster(settings.root, settings.dataDir);
    rmSync(settings.dataDir, { recursive: true, force: true });
  };
  const cut = () => void close().then(() => process.exit(130));
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, cut);
  try {
    return await work({ settings, children });
  } catch (error) {
    if (error instanceof Stop) throw new Error(say(settings.language, error.key, error.values), { cause: error });
    throw error;
  } finally {
    await close();
  }
}

async function temporarySettings(): Promise<Settings> {
  const { DATABASE_URL: _, SHOP_ORIGIN: __, API_ORIGIN: ___, API_URL: ____, ...env } = process.env;
  const dataDir = mkdtempSync(path.join(tmpdir(), "cho-phien-bench-"));
  const ports = { portShop: await freePort(), portApi: await freePort(), portDb: await freePort() };
  const ours = { ...env, DEMO_PASSWORD: BENCH_PASSWORD };
  return { ...readSettings([], ours), ...ports, dataDir, databaseUrl: null, isThrowAway: true, env: ours };
}
