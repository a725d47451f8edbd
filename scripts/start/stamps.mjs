// @ts-check
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
/** @import { Part } from "./build-parts.mjs" */

/** What a build writes or never reads. Tests and notes don't change what is built. */
const IGNORED_FOLDERS = new Set([
  "node_modules",
  "dist",
  ".next",
  ".medusa",
  ".turbo",
  "coverage",
  "static",
  "e2e",
  "integration-tests",
  "scenarios",
  "test-results",
  "playwright-report",
  ".swc",
]);
const IGNORED_FILES = /(\.(test|spec)\.[cm]?tsx?|\.tsbuildinfo|\.md|\.log|next-env\.d\.ts)$|^(vitest|playwright)\./;
/** Outside the parts, and yet they decide what comes out. */
const EVERYWHERE = ["package-lock.json", "tsconfig.base.json"];

/**
 * A hash of everything that decides what a part's build gives: its files, its script, and the hashes of what it needs.
 * @param {string} root
 * @param {readonly Part[]} parts in order of need
 * @returns {Map<string, string>} part name → hash
 */
export function inputHashes(root, parts) {
  const everywhere = EVERYWHERE.map((file) => readFileSync(path.join(root, file)));
  /** @type {Map<string, string>} */
  const hashes = new Map();
  for (const part of parts) {
    const hash = createHash("sha256").update(part.script);
    for (const content of everywhere) hash.update(content);
    for (const need of part.needs) hash.update(hashes.get(need) ?? "");
    for (const file of filesBelow(path.join(root, part.name))) {
      hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
    }
    hashes.set(part.name, hash.digest("hex"));
  }
  return hashes;
}

/**
 * Was this part built from these inputs, and is that build still in place? (A build made by hand since then is not ours.)
 * @param {string} root
 * @param {Part} part
 * @param {string} hash
 */
export function isFresh(root, part, hash) {
  const file = stampFile(root, part);
  return existsSync(file) && existsSync(part.output) && readFileSync(file, "utf8") === stampText(part, hash);
}

/**
 * @param {string} root
 * @param {Part} part
 * @param {string} hash
 */
export function stamp(root, part, hash) {
  const file = stampFile(root, part);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, stampText(part, hash));
}

/** @param {string} root @param {Part} part */
function stampFile(root, part) {
  return path.join(root, ".cache/stamps", part.name.replaceAll("/", "-"));
}

/** @param {Part} part @param {string} hash */
function stampText(part, hash) {
  return `${hash} ${statSync(part.output).mtimeMs}\n`;
}

/** @param {string} folder @returns {string[]} sorted, so that the hash doesn't depend on the disk */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) return IGNORED_FOLDERS.has(entry.name) ? [] : filesBelow(full);
      return entry.isFile() && !IGNORED_FILES.test(entry.name) && !entry.name.startsWith(".env") ? [full] : [];
    });
}
