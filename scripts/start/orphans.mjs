// @ts-check
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { isSameProcess } from "./identity.mjs";
import { stopProcess } from "./stop-process.mjs";

/**
 * What an earlier launcher started and could not stop (it was killed): the pid files whose process is provably the same.
 * @param {string} dataDir
 */
export function findOrphans(dataDir) {
  const runDir = path.join(dataDir, "run");
  if (!existsSync(runDir)) return [];
  return readdirSync(runDir)
    .filter((file) => file.endsWith(".json"))
    .map((file) => ({
      file: path.join(runDir, file),
      name: path.basename(file, ".json"),
      record: readRecord(path.join(runDir, file)),
    }))
    .filter(({ record }) => record !== null && isSameProcess(record));
}

/**
 * Stops the orphans, the database last, and clears the pid files. Call only while holding the lock.
 * @param {string} dataDir
 */
export async function stopOrphans(dataDir) {
  const orphans = findOrphans(dataDir).sort((a, b) => rank(a.record) - rank(b.record));
  for (const { record } of orphans) if (record) await stopProcess(record.pid, record.kind);
  rmSync(path.join(dataDir, "run"), { recursive: true, force: true });
}

/** @param {{ kind: string } | null} record */
function rank(record) {
  return record?.kind === "postmaster" ? 1 : 0;
}

/**
 * @param {string} file
 * @returns {{ pid: number, start: string, kind: "group" | "postmaster" } | null} null for a torn or foreign file
 */
function readRecord(file) {
  try {
    const { pid, start, kind } = JSON.parse(readFileSync(file, "utf8"));
    if (typeof pid !== "number" || typeof start !== "string") return null;
    return { pid, start, kind: kind === "postmaster" ? "postmaster" : "group" };
  } catch {
    return null;
  }
}
