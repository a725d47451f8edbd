import { randomBytes } from "node:crypto";
import { weakPassword } from "../../backend/src/operator/weak-password.ts";
import { hasDatabase, type OpenDatabase, withDatabase } from "../backup/open-database.ts";
import { build } from "../start/build.mjs";
import { medusaRun } from "../start/database.mjs";
import { backendEnv } from "../start/market.mjs";
import { secretsOf } from "../start/secrets.mjs";
import { languageOf, say } from "../start/sentences.mjs";
import { readSettings, type Settings } from "../start/settings.mjs";
import { Steps } from "../start/steps.mjs";
import { Stop } from "../start/stop.mjs";
import { readHidden } from "./read-hidden.ts";
import { type WordKey, word } from "./words.ts";

const language = languageOf(process.env);
const tell = (key: WordKey, values: Readonly<Record<string, string>> = {}) => word(language, key, values);

/** `npm run admin:create -- ADDRESS`: the operator of a market for real people, with a password nobody else has seen. */
async function main(): Promise<number> {
  const [email = "", ...more] = process.argv.slice(2);
  if (more.length > 0) return refused("history");
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return refused("usage");
  if (/\.(test|example|invalid|localhost)$/i.test(email)) return refused("reserved", { email });
  const settings = readSettings([], process.env);
  if (!hasDatabase(settings)) return refused("no_market", { folder: settings.dataDir });
  const typed = await typedPassword();
  if (typed === "cut" || typed === "differs") return refused(typed);
  const password = typed.password || randomBytes(18).toString("base64url");
  const weak = weakPassword(password, email);
  if (weak !== null) return refused(weak);
  const ended = await withDatabase(settings, { alone: false }, (database) =>
    create(settings, { database, email, password }),
  );
  if (ended.operator !== "created") return refused(ended.operator === "there" ? "there" : "known", { email });
  console.log(tell("created", { email }));
  if (typed.password === "") console.log(tell("made", { password }));
  if (ended.removed.length > 0) console.log(tell("removed", { emails: ended.removed.join(", ") }));
  return 0;
}

type Typed = { readonly password: string } | "cut" | "differs";

/** Nothing is asked where nobody can type unseen: then one is made. */
async function typedPassword(): Promise<Typed> {
  if (!process.stdin.isTTY) return { password: "" };
  const ask = (key: WordKey) => readHidden(process.stdin, tell(key), (text) => void process.stderr.write(text));
  const password = await ask("ask");
  if (password === null) return "cut";
  if (password === "") return { password };
  const again = await ask("again");
  if (again === null) return "cut";
  return again === password ? { password } : "differs";
}

type Asked = { readonly database: OpenDatabase; readonly email: string; readonly password: string };
type Ended = { readonly operator: string; readonly removed: readonly string[] };

async function create(settings: Settings, { database, email, password }: Asked): Promise<Ended> {
  const { url, children } = database;
  await build(settings, { children, steps: new Steps(settings.language) }, ({ name }) => name !== "storefront");
  const secrets = secretsOf(settings.dataDir, settings.env);
  // By the environment, which only this user can read while it runs; an argument would stand in every list of processes.
  const env = { ...backendEnv(settings, { url, secrets }), OPERATOR_EMAIL: email, OPERATOR_PASSWORD: password };
  const args = ["exec", "./src/scripts/create-operator.js"];
  const { output } = await medusaRun({ settings, children, env }, { name: "admin", key: "step.operator", args });
  const line = output.split("\n").findLast((it) => it.startsWith('{"operator"')) ?? "{}";
  const ended: unknown = JSON.parse(line);
  if (typeof ended !== "object" || ended === null || !("operator" in ended)) throw new Error(output.slice(-2_000));
  const removed = "removed" in ended && Array.isArray(ended.removed) ? ended.removed.map(String) : [];
  return { operator: String(ended.operator), removed };
}

function refused(key: WordKey, values: Readonly<Record<string, string>> = {}): number {
  console.error(tell(key, values));
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(say(language, error.key, error.values));
  process.exitCode = 1;
}
