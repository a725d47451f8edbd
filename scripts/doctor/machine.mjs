// @ts-check
import { existsSync } from "node:fs";
import { partsOf } from "../start/build-parts.mjs";
import { isInstalled } from "../start/install.mjs";
import { lockHolder } from "../start/lock.mjs";
import { findOrphans } from "../start/orphans.mjs";
import { isPortFree } from "../start/ports.mjs";
import { freeMegabytes, isNodeNewEnough } from "../start/preflight.mjs";
import { inputHashes, isFresh } from "../start/stamps.mjs";
/** @import { Settings } from "../start/settings.mjs" */
/** @import { WordKey } from "./words.mjs" */

/**
 * One line of the doctor. `isWell` false makes the whole visit fail.
 * @typedef {{ key: WordKey, values?: Record<string, string | number>, isWell: boolean }} Line
 */

const DISK_MB = 500;
const DISK_FIRST_MB = 3_000;

/**
 * Everything that can be seen without a database; reads only.
 * @param {Settings} settings
 * @returns {Promise<Line[]>}
 */
export async function examineMachine(settings) {
  const holder = lockHolder(settings.dataDir);
  const hasPackages = isInstalled(settings.root);
  return [
    {
      key: isNodeNewEnough(process.versions.node) ? "node.ok" : "node.bad",
      values: { found: process.versions.node },
      isWell: isNodeNewEnough(process.versions.node),
    },
    { key: hasPackages ? "packages.ok" : "packages.bad", isWell: hasPackages },
    disk(settings, hasPackages ? DISK_MB : DISK_FIRST_MB),
    await port({ variable: "PORT_SHOP", port: settings.portShop, isOpen: holder !== null }),
    await port({ variable: "PORT_API", port: settings.portApi, isOpen: holder !== null }),
    holder ? { key: "lock.ours", values: { pid: holder.pid }, isWell: true } : { key: "lock.ok", isWell: true },
    ...orphans(settings, holder !== null),
    builds(settings),
  ];
}

/** @param {Settings} settings @param {number} needed @returns {Line} */
function disk({ root }, needed) {
  const free = freeMegabytes(root);
  return { key: free >= needed ? "disk.ok" : "disk.bad", values: { free, needed }, isWell: free >= needed };
}

/** @param {{ variable: string, port: number, isOpen: boolean }} given @returns {Promise<Line>} */
async function port({ variable, port, isOpen }) {
  const values = { variable, port };
  if (await isPortFree(port)) return { key: "port.ok", values, isWell: true };
  return isOpen ? { key: "port.ours", values, isWell: true } : { key: "port.bad", values, isWell: false };
}

/** @param {Settings} settings @param {boolean} isOpen @returns {Line[]} */
function orphans({ dataDir }, isOpen) {
  const left = isOpen ? [] : findOrphans(dataDir);
  return left.length === 0
    ? []
    : [{ key: "orphans.bad", values: { names: left.map(({ name }) => name).join(", ") }, isWell: false }];
}

/** @param {Settings} settings @returns {Line} */
function builds({ root }) {
  const parts = partsOf(root);
  const hashes = inputHashes(root, parts);
  const stale = parts.filter((part) => !isFresh(root, part, hashes.get(part.name) ?? "") || !existsSync(part.output));
  if (stale.length === 0) return { key: "build.ok", isWell: true };
  return { key: "build.bad", values: { parts: stale.map(({ name }) => name).join(", ") }, isWell: false };
}
