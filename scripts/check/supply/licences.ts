import type { Finding } from "../sources.ts";
import { finding, type LockedPackages, placedOf } from "./lockfile.ts";

/** Licences under which everything may be used as it is, with its notice (SPDX). MPL-2.0 asks back only changes to its own files. */
const ALLOWED = new Set([
  ...[
    "MIT",
    "MIT-0",
    "ISC",
    "0BSD",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "Apache-2.0",
    "BlueOak-1.0.0",
    "Python-2.0",
    "Zlib",
  ],
  ...["CC0-1.0", "Unlicense", "MPL-2.0", "OFL-1.1", "CC-BY-4.0"],
]);

type Known = { readonly name: RegExp; readonly licence: string; readonly why: string };

/** What a package says otherwise, or not at all; each read in its own licence file. */
const KNOWN: readonly Known[] = [
  {
    name: /^@img\/sharp-/,
    licence: "LGPL-3.0-or-later",
    why: "libvips, unchanged, as a library of its own that anyone can replace; never linked into our code",
  },
  { name: /^(busboy|streamsearch|limiter|parent-require)$/, licence: "", why: "MIT, under the older key “licenses”" },
  { name: /^(png-js|connect-dynamodb)$/, licence: "", why: "MIT, in its LICENSE file" },
  {
    name: /^@medusajs\/admin-(bundler|sdk|shared|vite-plugin)$/,
    licence: "",
    why: "MIT, by the licence of Medusa's source",
  },
  {
    name: /^@medusajs\/(core-flows|dashboard|framework|js-sdk|link-modules|medusa|types|utils)$/,
    licence: "SEE LICENSE IN LICENSE",
    why: "MIT but for the enterprise parts, which supply/proprietary.ts keeps unused",
  },
  {
    name: /^@medusajs\/(rbac|auth-oidc)$/,
    licence: "SEE LICENSE IN LICENSE",
    why: "proprietary: brought by @medusajs/medusa, never loaded (supply/proprietary.ts)",
  },
];

export function judgeLicences(locked: LockedPackages): readonly Finding[] {
  return placedOf(locked).flatMap(({ place, name, license = "" }) =>
    isAllowed(name, license)
      ? []
      : [finding(`${place} has the licence “${license || "none"}”, which nobody looked at yet`)],
  );
}

/** "A AND B" needs both, "A OR B" one of them. */
export function isAllowed(name: string, licence: string): boolean {
  const known = KNOWN.filter((it) => it.name.test(name)).map((it) => it.licence);
  const holds = (one: string) => ALLOWED.has(one) || known.includes(one);
  return licence
    .replaceAll(/[()]/g, "")
    .split(" AND ")
    .every((all) => all.split(" OR ").some(holds));
}

/** How many packages stand under each licence, most first; for the list of licences. */
export function countLicences(locked: LockedPackages): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { license = "none" } of placedOf(locked)) counts.set(license, (counts.get(license) ?? 0) + 1);
  return [...counts].sort(([one, many], [other, more]) => more - many || one.localeCompare(other));
}
