// @ts-check
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/**
 * One thing `npm start` builds.
 * @typedef {object} Part
 * @property {string} name     its folder, which is also its name on screen
 * @property {string} script   the `build` script of its package.json
 * @property {readonly string[]} needs  parts of ours it imports, from its package.json
 * @property {string} output   a file that exists once it is built
 */

const SCOPE = "@cho-phien/";
/** The file each kind of part leaves last; packages name theirs in package.json's `main`. */
const OUTPUTS = new Map([
  ["backend", ".medusa/server/public/admin/index.html"],
  ["storefront", ".next/BUILD_ID"],
]);

/**
 * All parts, each after the parts it needs. A folder without a package.json or without a build script is not a part.
 * @param {string} root
 * @returns {Part[]}
 */
export function partsOf(root) {
  const folders = readdirSync(path.join(root, "packages")).map((name) => `packages/${name}`);
  const manifests = [...folders, ...OUTPUTS.keys()].flatMap((folder) => {
    const file = path.join(root, folder, "package.json");
    const manifest = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
    return manifest.scripts?.build ? [{ folder, manifest }] : [];
  });
  const folderOf = new Map(manifests.map(({ folder, manifest }) => [manifest.name, folder]));
  const parts = manifests.map(({ folder, manifest }) => ({
    name: folder,
    script: String(manifest.scripts.build),
    needs: Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
      .filter((name) => name.startsWith(SCOPE))
      .flatMap((name) => folderOf.get(name) ?? []),
    output: path.join(root, folder, OUTPUTS.get(folder) ?? manifest.main ?? "dist/index.js"),
  }));
  return inOrder(parts);
}

/**
 * @param {readonly Part[]} parts
 * @returns {Part[]}
 */
export function inOrder(parts) {
  /** @type {Part[]} */
  const ordered = [];
  /** @type {Set<string>} */
  const visiting = new Set();
  const visit = (/** @type {Part} */ part) => {
    if (ordered.includes(part)) return;
    if (visiting.has(part.name)) throw new Error(`${part.name} needs itself`);
    visiting.add(part.name);
    for (const need of parts.filter(({ name }) => part.needs.includes(name))) visit(need);
    ordered.push(part);
  };
  parts.forEach(visit);
  return ordered;
}
