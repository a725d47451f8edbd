import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { ROOT, type Settings } from "../start/settings.mjs";
import { node24, withNode24 } from "../start/node24.mjs";
import { middle } from "./shop-rate.ts";

/** What one look at a page costs a phone on slow 4G as Lighthouse simulates it (150 ms, 1.6 Mbit/s, a quarter of the speed). */
export type Look = {
  readonly performance: number;
  readonly accessibility: number | null;
  readonly bestPractices: number | null;
  readonly seo: number | null;
  readonly lcpMs: number;
  readonly tbtMs: number;
  readonly cls: number;
  /** Each script by gzip, however it was sent: the shop sends its own smaller, which is no smaller program. */
  readonly jsBytes: number;
  /** As transferred, heads of the answers included. */
  readonly allBytes: number;
};

export type Eye = { readonly look: (url: string, asked: Asked) => Promise<Look> };
type Asked = { readonly runs: number; readonly cookie?: string };

const PINNED = path.join(import.meta.dirname, "lighthouse");
const run = promisify(execFile);

/**
 * Lighthouse of the version and sums in scripts/bench/lighthouse, installed when first asked for: it would make every
 * `npm ci` longer for one bench. Chromium is the machine's own (CHROMIUM).
 */
export function openEye(settings: Settings): Eye {
  const home = path.join(ROOT, ".cache/lighthouse");
  const env = withNode24(ROOT, settings.env);
  const lock = "package-lock.json";
  const isHere =
    existsSync(path.join(home, "node_modules/lighthouse")) && sameFile(path.join(PINNED, lock), path.join(home, lock));
  if (!isHere) {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    cpSync(PINNED, home, { recursive: true });
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: home, env, stdio: "ignore" });
  }
  const program = path.join(home, "node_modules/lighthouse/cli/index.js");
  const chrome = settings.env.CHROMIUM ?? "/usr/bin/chromium";
  return {
    look: async (url, { runs, cookie }) => {
      const looks: Look[] = [];
      for (let count = 0; count < runs; count += 1) {
        const args = [program, url, ...FLAGS, ...(count === 0 ? ALL : SPEED)];
        if (cookie) args.push(`--extra-headers=${JSON.stringify({ cookie })}`);
        looks.push(
          await tried(() =>
            run(node24(ROOT), args, { cwd: home, env: { ...env, CHROME_PATH: chrome }, maxBuffer: MOST }),
          ),
        );
      }
      return middleLook(looks);
    },
  };
}

/** Chromium loses a trace now and then (Lighthouse's NO_NAVSTART): that look is nobody's figure and is taken again, twice at most. */
async function tried(lookOnce: () => Promise<{ stdout: string }>): Promise<Look> {
  for (let left = 2; ; left -= 1) {
    try {
      return await readLook(JSON.parse((await lookOnce()).stdout));
    } catch (error) {
      const why = at(error, "stderr");
      // The command's output is the whole report: its last words say what happened.
      if (typeof why !== "string") throw error;
      if (left === 0 || !why.includes("NO_NAVSTART")) throw new Error(`Lighthouse: ${why.trim()}`, { cause: why });
      console.log(`… looking again: ${why.trim()}`);
    }
  }
}

/** Of a report, bytes. */
const MOST = 64 * 2 ** 20;

const FLAGS = [
  "--quiet",
  "--output=json",
  "--output-path=stdout",
  "--form-factor=mobile",
  "--throttling-method=simulate",
  "--disable-full-page-screenshot",
  "--no-enable-error-reporting",
  "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage --no-first-run",
];
/** What a page is, rather than how fast, is the same at every look: asked once. */
const ALL = ["--only-categories=performance,accessibility,best-practices,seo"];
const SPEED = ["--only-categories=performance"];

function sameFile(one: string, other: string): boolean {
  return existsSync(other) && readFileSync(one, "utf8") === readFileSync(other, "utf8");
}

/** Reads Lighthouse's report (lighthouse 13, types/lhr/lhr.d.ts). Throws when it could not load the page. */
async function readLook(report: unknown): Promise<Look> {
  const failure = at(report, "runtimeError", "message");
  if (failure !== undefined) throw new Error(`Lighthouse: ${String(failure)}`);
  // A checkout without its basket leads to another page, which would be measured for it.
  const [asked, shown] = [at(report, "requestedUrl"), at(report, "finalDisplayedUrl")];
  if (asked !== shown) throw new Error(`Lighthouse was led from ${String(asked)} to ${String(shown)}`);
  const score = (category: string) => {
    const found = at(report, "categories", category, "score");
    return typeof found === "number" ? Math.round(found * 100) : null;
  };
  const figure = (audit: string) => {
    const found = at(report, "audits", audit, "numericValue");
    if (typeof found !== "number") throw new Error(`Lighthouse answered no ${audit}`);
    return found;
  };
  const items = at(report, "audits", "network-requests", "details", "items");
  const requests = Array.isArray(items) ? items : [];
  const scripts = requests
    .filter((item) => at(item, "resourceType") === "Script")
    .map((item) => String(at(item, "url")));
  return {
    performance: score("performance") ?? 0,
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    seo: score("seo"),
    lcpMs: figure("largest-contentful-paint"),
    tbtMs: figure("total-blocking-time"),
    cls: figure("cumulative-layout-shift"),
    jsBytes: await gzipBytesOf(scripts),
    allBytes: requests.reduce<number>((sum, item) => sum + Number(at(item, "transferSize") ?? 0), 0),
  };
}

async function gzipBytesOf(urls: readonly string[]): Promise<number> {
  const texts = await Promise.all(urls.map(async (url) => (await fetch(url)).text()));
  return texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
}

function middleLook(looks: readonly Look[]): Look {
  const [first] = looks;
  if (!first) throw new Error("No look was taken");
  const of = (name: "performance" | "lcpMs" | "tbtMs" | "cls" | "jsBytes" | "allBytes") =>
    middle(looks.map((look) => look[name]));
  return {
    ...first,
    performance: of("performance"),
    lcpMs: Math.round(of("lcpMs")),
    tbtMs: Math.round(of("tbtMs")),
    cls: Math.round(of("cls") * 1000) / 1000,
    jsBytes: of("jsBytes"),
    allBytes: of("allBytes"),
  };
}

function at(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (inner, name) =>
      typeof inner === "object" && inner !== null
        ? Object.entries(inner).find(([key]) => key === name)?.[1]
        : undefined,
    value,
  );
}
