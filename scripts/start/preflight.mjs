// @ts-check
import { accessSync, constants, mkdirSync, statfsSync } from "node:fs";
import { Stop } from "./stop.mjs";
/** @import { Settings } from "./settings.mjs" */

/** The floor of Node that npm's own tools and this launcher were tried on. */
const NODE_FLOOR = [20, 19];
/** node_modules, both builds and a new database take 2.6 GB; measured on a first start. */
const FIRST_INSTALL_MB = 3_000;
const LATER_MB = 500;

/** @param {string} version such as "20.19.1" */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [floorMajor = 0, floorMinor = 0] = NODE_FLOOR;
  return major > floorMajor || (major === floorMajor && minor >= floorMinor);
}

/** @param {string} version */
export function requireNode(version) {
  if (!isNodeNewEnough(version)) throw new Stop("stop.node_old", { found: version });
}

/** @param {Settings} settings */
export function requirePlatform({ databaseUrl }) {
  if (databaseUrl || process.platform === "linux" || process.platform === "darwin") return;
  throw new Stop("stop.platform", { platform: process.platform });
}

/** @param {string} dataDir */
export function requireDataDir(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch {
    throw new Stop("stop.not_writable", { path: dataDir });
  }
}

/**
 * @param {string} folder
 * @param {{ isFirst: boolean }} when
 */
export function requireDisk(folder, { isFirst }) {
  const free = freeMegabytes(folder);
  const needed = isFirst ? FIRST_INSTALL_MB : LATER_MB;
  if (free < needed) throw new Stop("stop.disk", { path: folder, free, needed });
}

/** Whole megabytes free for us on the disk that holds `folder`. @param {string} folder */
export function freeMegabytes(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / 1_000_000);
}
