import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { node24 } from "../start/node24.mjs";

/**
 * Brings the database that new ones are copied from (Postgres' template1) to the newest schema. Each file of HTTP tests makes a
 * database and migrates it: found migrated, that takes a third of the time, thirty times over. Scripts and search indexes
 * are left to whoever opens a database, as before.
 */
export async function migrateTemplate(root: string, env: NodeJS.ProcessEnv): Promise<void> {
  const url = new URL(env.DATABASE_URL ?? "");
  url.pathname = "/template1";
  const cli = path.join(root, "node_modules/@medusajs/cli/cli.js");
  const migrate = ["db:migrate", "--execute-safe-links", "--skip-scripts", "--skip-search"];
  const child = spawn(node24(root), [cli, ...migrate], {
    cwd: path.join(root, "backend"),
    env: { ...env, DATABASE_URL: url.href, NODE_ENV: "test" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`Migrating the tests' template ended with ${String(code)}`);
}
