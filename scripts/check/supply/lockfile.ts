import { readFileSync } from "node:fs";
import path from "node:path";
import type { Finding } from "../sources.ts";

/** A locked package as package-lock.json (version 3) has it. */
export type Locked = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
};
export type LockedPackages = Readonly<Record<string, Locked>>;

/** One place of a package that comes from a registry: not ours, not a link to ours. */
export type Placed = Locked & { readonly place: string; readonly name: string; readonly version: string };

export function readLocked(root: string): LockedPackages {
  const lock: { packages: LockedPackages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
  return lock.packages;
}

export function placedOf(locked: LockedPackages): readonly Placed[] {
  return Object.entries(locked)
    .filter(([place, { link }]) => place.includes("node_modules/") && !link)
    .map(([place, entry]) => ({ ...entry, place, name: nameOf(place), version: entry.version ?? "" }));
}

const nameOf = (place: string): string => place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);

/** Each machine asks the registry it is set to, so an address is left out; one that is named is the public registry. */
const PUBLIC = /^https:\/\/registry\.npmjs\.org\/[\w@./%-]+\.tgz$/;
const WHOLE = /^sha512-[A-Za-z0-9+/]{86}==(?: |$)/;
const VERSION = /^\d+\.\d+\.\d+(?:[-+][\w.-]+)?$/;

/** Packages that would come from elsewhere than the registry, or could be another than the one that was locked. */
export function judgeLock(locked: LockedPackages): readonly Finding[] {
  return placedOf(locked).flatMap(({ place, version, resolved, integrity, inBundle }) => {
    const says = [
      resolved && !PUBLIC.test(resolved) ? "does not come from the public registry" : null,
      // A bundled one comes inside its owner's archive, whose integrity holds for it.
      inBundle || WHOLE.test(integrity ?? "") ? null : "has no sha512 integrity: another archive would be taken for it",
      VERSION.test(version) ? null : `has “${version}” for its version, which is no released one`,
    ];
    return says.flatMap((it) => (it === null ? [] : [finding(`${place} ${it}`)]));
  });
}

export const finding = (says: string): Finding => ({ file: "package-lock.json", line: 1, rule: "supply", says });
