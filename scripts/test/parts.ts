import { existsSync } from "node:fs";
import path from "node:path";
import type { Children } from "../start/children.mjs";
import { build } from "../start/build.mjs";
import { openMarket } from "../start/market.mjs";
import { withNode24 } from "../start/node24.mjs";
import { startPostgres } from "../start/postgres.mjs";
import { secretsOf } from "../start/secrets.mjs";
import type { Settings } from "../start/settings.mjs";
import type { Steps } from "../start/steps.mjs";
import { withCardCompany } from "./card-company.ts";
import { NO_CHROMIUM, findChromium } from "./chromium.ts";
import { countPlaywright, countVitest, crashed, type Counts } from "./counts.ts";
import { migrateTemplate } from "./migrated-template.ts";
import { runTool } from "./run-tool.ts";
import { withSearchServer } from "./search-server.ts";

/** `settings` are those of a throw-away market: its own data directory, its own ports. */
export type Bench = { readonly settings: Settings; readonly children: Children; readonly steps: Steps };

export const PARTS = ["unit", "modules", "http", "browser"] as const;
export type Part = (typeof PARTS)[number];

/** Packages are built before any part: backend and storefront reach them through dist. */
export async function buildPackages({ settings, children, steps }: Bench): Promise<void> {
  await build(settings, { children, steps }, ({ name }) => name.startsWith("packages/"));
}

export const RUN: Readonly<Record<Part, (bench: Bench) => Promise<Counts>>> = {
  unit: (bench) => vitest(bench, { part: "unit", folder: ".", config: "vitest.config.ts" }),
  modules: async (bench) =>
    vitest(bench, {
      part: "modules",
      folder: "backend",
      config: "vitest.modules.config.ts",
      env: await database(bench),
    }),
  http: async (bench) => {
    const env = await database(bench);
    await migrateTemplate(bench.settings.root, { ...withNode24(bench.settings.root, bench.settings.env), ...env });
    return vitest(bench, { part: "http", folder: "backend", config: "vitest.http.config.ts", env });
  },
  browser: playwright,
};

type Vitest = {
  readonly part: Part;
  readonly folder: string;
  readonly config: string;
  readonly env?: NodeJS.ProcessEnv;
};

async function vitest({ settings }: Bench, { part, folder, config, env }: Vitest): Promise<Counts> {
  const cwd = path.join(settings.root, folder);
  if (!existsSync(path.join(cwd, config))) return crashed(`${folder}/${config} is missing`);
  const report = path.join(settings.dataDir, `${part}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ran = await runTool({
    program: path.join(settings.root, "node_modules/vitest/vitest.mjs"),
    args: ["run", "--config", config, ...reporters],
    cwd,
    env: { ...withNode24(settings.root, settings.env), ...env },
    report,
  });
  return countVitest(ran.report, ran.exitCode);
}

/** Where Medusa's own test runner makes its template databases; started once, for modules and http alike. */
const databases = new Map<Children, Promise<NodeJS.ProcessEnv>>();

function database(bench: Bench): Promise<NodeJS.ProcessEnv> {
  const known = databases.get(bench.children) ?? startDatabase(bench);
  databases.set(bench.children, known);
  return known;
}

async function startDatabase({ settings, children }: Bench): Promise<NodeJS.ProcessEnv> {
  const password = secretsOf(settings.dataDir, settings.env).DATABASE_PASSWORD;
  const url = new URL(await startPostgres(settings, { children, password }));
  return {
    DB_HOST: url.hostname,
    DB_PORT: url.port,
    DB_USERNAME: url.username,
    DB_PASSWORD: url.password,
    DATABASE_URL: url.href,
  };
}

/** The whole market, built as for production and seeded, in a real browser. */
async function playwright(bench: Bench): Promise<Counts> {
  const search = await withSearchServer(bench.settings, bench.steps);
  const cards = await withCardCompany(search.settings);
  try {
    return await browse({ ...bench, settings: cards.settings }, cards.address);
  } finally {
    await cards.close();
    await search.close();
  }
}

async function browse({ settings, children, steps }: Bench, cardCompany: string): Promise<Counts> {
  const chromium = findChromium(process.env, { mayInstall: true });
  if (!chromium) return crashed(NO_CHROMIUM);
  // The market opens a database of its own; two postmasters can't share one cluster.
  await children.stop("postgres");
  databases.delete(children);
  await openMarket(settings, { children, steps });
  const report = path.join(settings.dataDir, "browser.json");
  const cwd = path.join(settings.root, "storefront");
  const ran = await runTool({
    program: path.join(settings.root, "node_modules/@playwright/test/cli.js"),
    args: ["test", "--reporter=list,json"],
    cwd,
    env: {
      ...withNode24(settings.root, settings.env),
      CHROMIUM: chromium,
      SHOP_URL: `http://localhost:${settings.portShop}`,
      API_URL: `http://localhost:${settings.portApi}`,
      CARD_COMPANY: cardCompany,
      DEMO_FILE: path.join(settings.dataDir, "demo.json"),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
    report,
  });
  return countPlaywright(ran.report, ran.exitCode);
}
