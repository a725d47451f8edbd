import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Children } from "../start/children.mjs";
import { untilAnswers } from "../start/market.mjs";
import { freePort } from "../start/ports.mjs";
import { startPostgres } from "../start/postgres.mjs";
import { secretsOf } from "../start/secrets.mjs";
import { readSettings } from "../start/settings.mjs";
import { Steps } from "../start/steps.mjs";
import { firstUnknown, placed, stepsOf } from "./steps.ts";

/**
 * `npm run images:try`: the Dockerfile's steps in a clean directory, then each part as docker-compose.yml starts it: on a user
 * without rights in the program's folder, secrets by file, Postgres and Redis beside it. Ends with 1 at the first that fails.
 * Takes some minutes (it installs and builds anew), so no test run does it. Needs root (for the other user) and redis-server.
 */
const USER = 1000;
const root = mkdtempSync(path.join(tmpdir(), "images-"));
const here = readSettings([], process.env);
const app = path.join(root, "app");
const steps = new Steps(here.language);
const children = new Children(path.join(root, "run"));
/** How this machine reaches npm's registry is the machine's affair, in an engine as well. */
const NETWORK =
  /^(npm_config_(registry|cafile|userconfig|cache)|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|(HTTPS?|NO)_PROXY)$/i;
const network = Object.fromEntries(Object.entries(here.env).filter(([name]) => NETWORK.test(name)));
const plain = {
  PATH: `${path.dirname(process.execPath)}:/usr/bin:/bin`,
  HOME: path.join(root, "home"),
  LANG: "C.UTF-8",
};

try {
  execFileSync("chmod", ["755", root]);
  mkdirSync(plain.HOME);
  await doSteps();
  await openParts();
} finally {
  await children.stopAll();
  rmSync(root, { recursive: true, force: true });
}

async function doSteps(): Promise<void> {
  const todo = stepsOf(readFileSync(path.join(here.root, "Dockerfile"), "utf8"));
  const unknown = firstUnknown(todo);
  if (unknown !== null) throw new Error(`the trial does not know what ${unknown} does`);
  for (const { word, rest } of todo) {
    if (word === "COPY" && !rest.startsWith("--from")) copySources();
    if (word !== "RUN") continue;
    const command = placed(rest, { root, user: String(USER) });
    const began = performance.now();
    const { code, output } = await children.run({
      name: "step",
      command,
      args: [],
      shell: true,
      cwd: app,
      env: { ...plain, ...network },
    });
    steps.line(`${code === 0 ? "✓" : "✗"} RUN ${command} (${Math.round((performance.now() - began) / 1000)} s)`);
    if (code !== 0) throw new Error(output.slice(-2_000));
  }
}

/** What git knows of, committed or not: as much as `COPY . .` takes past .dockerignore. */
function copySources(): void {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: here.root });
  for (const file of String(listed).split("\0").filter(Boolean))
    cpSync(path.join(here.root, file), path.join(app, file), { recursive: true });
}

async function openParts(): Promise<void> {
  const [portDb, portRedis, portApi, portWorker, portShop] = await Promise.all(
    Array.from({ length: 5 }, async () => await freePort()),
  );
  const settings = {
    ...here,
    dataDir: path.join(root, "services"),
    databaseUrl: null,
    isThrowAway: true,
    portDb: portDb ?? null,
  };
  mkdirSync(settings.dataDir, { recursive: true });
  const password = secretsOf(settings.dataDir, {}).DATABASE_PASSWORD ?? "";
  const database = new URL(await startPostgres(settings, { children, password }));
  database.password = "";
  const redisArgs = ["--port", String(portRedis), "--save", "", "--dir", settings.dataDir];
  children.start({ name: "redis", command: "redis-server", args: redisArgs, cwd: settings.dataDir, env: plain });
  const env = {
    ...plain,
    ...secretFiles({ DATABASE_PASSWORD: password }),
    DATABASE_URL: database.href,
    REDIS_URL: `redis://127.0.0.1:${portRedis}`,
    REVALIDATE_URL: `http://localhost:${portShop}/api/revalidate`,
    ...{ SHOP_ORIGIN: "https://cho.localhost", API_ORIGIN: "https://api.cho.localhost" },
    ...{ DATA_DIR: path.join(root, "market"), PHOTOS_DIR: path.join(root, "market/photos") },
    ...{ BACKENDS: "2", PHOTOS_SHARED: "yes", MARKET_BUILD: "trial" },
  };
  const part = (name: string, own: Record<string, string>) => children.start(asNobody(name, { ...env, ...own }));
  await steps.run("step.prepare", async () => {
    const prepared = part("prepare", {});
    if ((await prepared.exited) !== 0) throw new Error(readFileSync(prepared.log, "utf8").slice(-2_000));
  });
  const backend = part("backend", { PORT_API: String(portApi) });
  await steps.run("step.backend", () => untilAnswers(backend, `http://127.0.0.1:${portApi}/health/ready`));
  await wait(5_000);
  const before = schedules(portRedis);
  const worker = part("worker", { PORT_API: String(portWorker) });
  await steps.run("step.backend", () => untilAnswers(worker, `http://127.0.0.1:${portWorker}/health`));
  await wait(5_000);
  const after = schedules(portRedis);
  const key = path.join(root, "market/shop/publishable-key");
  const shop = part("storefront", {
    ...{ PORT_SHOP: String(portShop), API_URL: `http://127.0.0.1:${portApi}`, MEDUSA_PUBLISHABLE_KEY_FILE: key },
  });
  await steps.run("step.storefront", () => untilAnswers(shop, `http://127.0.0.1:${portShop}/`));
  const answers = {
    ready: await statusOf(`http://127.0.0.1:${portApi}/health/ready`),
    shop: await statusOf(`http://127.0.0.1:${portShop}/`),
    schedulesOfServer: before,
    schedulesOfWorker: after - before,
  };
  const pass = answers.ready === 200 && answers.shop === 200 && before === 0 && after > 20;
  console.log(JSON.stringify({ name: "images", pass, ...answers }));
  process.exitCode = pass ? 0 : 1;
}

/** As `user:` and `read_only:` of docker-compose.yml have it: the program's folder is root's. */
function asNobody(name: string, env: Record<string, string>) {
  const args = [
    `--reuid=${USER}`,
    `--regid=${USER}`,
    "--clear-groups",
    process.execPath,
    "scripts/start/serve.mjs",
    name,
  ];
  return { name, command: "/usr/bin/setpriv", args, cwd: app, env: { ...env, HOME: tmpdir() } };
}

function secretFiles(given: Record<string, string>): Record<string, string> {
  const made = ["JWT_SECRET", "COOKIE_SECRET", "SESSION_SECRET", "REVALIDATE_SECRET", "METRICS_TOKEN"].map(
    (name) => [name, randomBytes(32).toString("hex")] as const,
  );
  const folder = path.join(root, "secrets");
  mkdirSync(folder);
  return Object.fromEntries(
    [...made, ...Object.entries(given)].map(([name, value]) => {
      const file = path.join(folder, name.toLowerCase());
      writeFileSync(file, `${value}\n`, { mode: 0o444 });
      return [`${name}_FILE`, file];
    }),
  );
}

/** How many jobs somebody has promised Redis to run. */
function schedules(port: number | undefined): number {
  const listed = execFileSync("redis-cli", ["-p", String(port), "--scan", "--pattern", "*repeat:*"]);
  return String(listed).split("\n").filter(Boolean).length;
}

async function statusOf(url: string): Promise<number> {
  return (await fetch(url)).status;
}
