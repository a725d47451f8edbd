// @ts-check
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { identify, isSameProcess } from "./identity.mjs";
import { Stop } from "./stop.mjs";
/** @import { Identity } from "./identity.mjs" */

/**
 * Takes the one lock of a data directory and returns how to give it back. A lock whose owner is gone is taken over;
 * a live owner stops us with a sentence that names it.
 * @param {string} dataDir
 */
export function takeLock(dataDir) {
  const file = path.join(dataDir, "lock");
  const holder = readLock(file);
  if (holder && isSameProcess(holder)) throw new Stop("stop.running", { pid: holder.pid });
  if (holder || readText(file) !== null) rmSync(file, { force: true });
  try {
    writeFileSync(file, JSON.stringify(identify(process.pid)), { flag: "wx" });
  } catch {
    // Another launcher took it between our look and our write.
    throw new Stop("stop.running", { pid: readLock(file)?.pid ?? "?" });
  }
  return () => {
    if (readLock(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

/** @param {string} dataDir the owner of the lock if it still lives */
export function lockHolder(dataDir) {
  const holder = readLock(path.join(dataDir, "lock"));
  return holder && isSameProcess(holder) ? holder : null;
}

/** @param {string} file @returns {Identity | null} */
function readLock(file) {
  try {
    const value = JSON.parse(readText(file) ?? "null");
    return typeof value?.pid === "number" && typeof value?.start === "string" ? value : null;
  } catch {
    return null;
  }
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
