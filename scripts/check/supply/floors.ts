import type { Finding } from "../sources.ts";
import { finding, type LockedPackages, placedOf } from "./lockfile.ts";

type Floor = { readonly name: string; readonly least: string; readonly why: string };

/** The oldest versions without a hole we know of. Raised when an advisory is read; never lowered. */
export const FLOORS: readonly Floor[] = [
  {
    name: "next",
    least: "16.3.3",
    why: "GHSA-2xp9-vwfh-vxw4, code run through AVIF in the image optimiser; CVE-2025-55182 before",
  },
  { name: "sharp", least: "0.35.4", why: "GHSA-f88m-g3jw-g9cj (libvips) and libheif" },
  { name: "multer", least: "2.3.0", why: "CVE-2026-77078, one request ends the process" },
  { name: "postcss", least: "8.5.12", why: "CVE-2026-45623" },
  {
    name: "@medusajs/medusa",
    least: "2.21.1",
    why: "GHSA-jhvc-qx3m-6r3q (CSRF), read fields of the shop, payment locks, multer",
  },
  { name: "@medusajs/framework", least: "2.21.1", why: "as @medusajs/medusa" },
];

/** React's own floor holds for the line the shop runs; the operator's pages run 18, which has no server components. */
const REACT_19: Floor = {
  name: "react",
  least: "19.2.6",
  why: "server components, the holes of December 2025 and after",
};

export function judgeFloors(locked: LockedPackages): readonly Finding[] {
  return placedOf(locked).flatMap(({ place, name, version }) => {
    const floor =
      FLOORS.find((it) => it.name === name) ?? (name === "react" && !isBefore(version, "19.0.0") ? REACT_19 : null);
    if (!floor || !isBefore(version, floor.least)) return [];
    return [finding(`${place} is ${version}; ${floor.least} is the oldest without a known hole (${floor.why})`)];
  });
}

/** Whether a version comes before another; a pre-release comes before its release. */
export function isBefore(version: string, other: string): boolean {
  const [one, two] = [partsOf(version), partsOf(other)];
  const at = one.numbers.findIndex((it, index) => it !== two.numbers[index]);
  if (at >= 0) return (one.numbers[at] ?? 0) < (two.numbers[at] ?? 0);
  return one.isPre && !two.isPre;
}

function partsOf(version: string): { readonly numbers: readonly number[]; readonly isPre: boolean } {
  const [release = "", ...pre] = version.split("-");
  return { numbers: release.split(".").map(Number), isPre: pre.length > 0 };
}
