import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "../start/build.mjs";
import { type Children } from "../start/children.mjs";
import { backendServerEnv, medusaCommand, medusaRun } from "../start/database.mjs";
import { lastJson } from "../start/demo.mjs";
import { backendEnv, shopEnv, startStorefront, untilAnswers } from "../start/market.mjs";
import { freePort } from "../start/ports.mjs";
import { startPostgres } from "../start/postgres.mjs";
import { secretsOf } from "../start/secrets.mjs";
import { type Settings } from "../start/settings.mjs";
import { Steps } from "../start/steps.mjs";
import { demoWorld } from "../seed/world.ts";
import { withTemporaryMarket } from "./temporary-market.ts";

export { BENCH_PASSWORD } from "./temporary-market.ts";

/** A market without its shop windows: Postgres and the built backend, with one cooperative of the demo world. */
export type BackendMarket = {
  readonly url: string;
  readonly databaseUrl: string;
  readonly publishableKey: string;
  /** What Postgres writes, statements too when it is told to. */
  readonly databaseLog: string;
  readonly dataDir: string;
  /** "shared" runs the jobs as well; "server" answers requests only. Answers the process. */
  readonly startBackend: (mode: "shared" | "server") => Promise<{ readonly pid: number }>;
  readonly stopBackend: () => Promise<void>;
  /** The shop windows after all: the production storefront before the backend, built the first time. */
  readonly startShop: () => Promise<{ readonly pid: number; readonly url: string }>;
  readonly stopShop: () => Promise<void>;
  /** Another backend of the same build that answers requests only, on a database of its own, told something by Node's flags. */
  readonly startBeside: (on: Beside) => Promise<{ readonly pid: number; readonly url: string }>;
  readonly stopBeside: () => Promise<void>;
  /** kill −9: nothing in the process gets to finish anything. */
  readonly killBackend: () => Promise<void>;
};

type Beside = { readonly databaseUrl: string; readonly nodeFlags: readonly string[] };

/** Opens one in a temporary folder, lends it, and leaves nothing behind, also at Ctrl-C. Null for every cooperative there is. */
export async function withBackendMarket<T>(
  cooperative: string | null,
  work: (market: BackendMarket) => Promise<T>,
): Promise<T> {
  return withTemporaryMarket(async ({ settings, children }) => work(await open(settings, { children, cooperative })));
}

type Given = { readonly children: Children; readonly cooperative: string | null };

async function open(settings: Settings, { children, cooperative }: Given): Promise<BackendMarket> {
  const steps = new Steps(settings.language);
  const secrets = secretsOf(settings.dataDir, settings.env);
  mkdirSync(path.join(settings.dataDir, "photos"), { recursive: true });
  const [, databaseUrl] = await Promise.all([
    build(settings, { children, steps }, ({ name }) => name !== "storefront"),
    steps.run("step.postgres", () => startPostgres(settings, { children, password: secrets.DATABASE_PASSWORD })),
  ]);
  const env = backendEnv(settings, { url: databaseUrl, secrets });
  const run = { settings, children, env };
  const migrate = ["db:migrate", "--execute-safe-links", "--execute-safe-search"];
  await steps.run("step.migrate", () => medusaRun(run, { name: "migrate", key: "step.migrate", args: migrate }));
  writeFileSync(path.join(settings.dataDir, "world.json"), JSON.stringify(worldOf(cooperative)));
  const seeded = await steps.run("step.seed", () =>
    medusaRun(run, { name: "seed", key: "step.seed", args: ["exec", "./src/scripts/seed.js"] }),
  );
  const url = `http://127.0.0.1:${settings.portApi}`;
  const publishableKey = lastJson(seeded.output)?.publishableKey ?? "";
  let backend: ReturnType<Children["start"]> | null = null;
  return {
    url,
    databaseUrl,
    publishableKey,
    databaseLog: path.join(children.logDir, "postgres.log"),
    dataDir: settings.dataDir,
    startBackend: async (mode) => {
      const child = (backend = children.start({
        name: "backend",
        ...medusaCommand(settings, ["start", "--port", String(settings.portApi)]),
        env: { ...backendServerEnv(settings, env), MEDUSA_WORKER_MODE: mode },
      }));
      await steps.run("step.backend", () => untilAnswers(child, `${url}/health`));
      return { pid: child.pid };
    },
    stopBackend: () => children.stop("backend"),
    startShop: async () => {
      await build(settings, { children, steps }, ({ name }) => name === "storefront");
      const ours = shopEnv(settings, { secrets, demo: { publishableKey } });
      const { pid } = await startStorefront(settings, { children, steps, shopEnv: ours });
      return { pid, url: `http://127.0.0.1:${settings.portShop}` };
    },
    stopShop: () => children.stop("storefront"),
    startBeside: async ({ databaseUrl: besideUrl, nodeFlags }) => {
      const port = await freePort();
      const { args, ...command } = medusaCommand(settings, ["start", "--port", String(port)]);
      const child = children.start({
        name: "beside",
        ...command,
        args: [...nodeFlags, ...args],
        env: { ...backendServerEnv(settings, env), DATABASE_URL: besideUrl, MEDUSA_WORKER_MODE: "server" },
      });
      const besideAt = `http://127.0.0.1:${port}`;
      await steps.run("step.backend", () => untilAnswers(child, `${besideAt}/health`));
      return { pid: child.pid, url: besideAt };
    },
    stopBeside: () => children.stop("beside"),
    killBackend: async () => {
      if (backend) process.kill(-backend.pid, "SIGKILL");
      await backend?.exited;
    },
  };
}

/** One cooperative of the demo world with its members and goods, without pictures; or all of them. */
function worldOf(handle: string | null) {
  const world = demoWorld();
  if (handle === null) return { world, photos: {} };
  const cooperatives = world.cooperatives.filter((it) => it.handle === handle);
  const keys = new Set(cooperatives.map((it) => it.key));
  const members = world.members.filter((it) => keys.has(it.cooperativeKey));
  const products = world.products.filter((it) => keys.has(it.cooperativeKey));
  return { world: { ...world, cooperatives, members, products }, photos: {} };
}
