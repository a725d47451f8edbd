import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../start/settings.mjs";
import { FLOORS, isBefore, judgeFloors } from "./floors.ts";
import { billOf } from "./bill.ts";
import { countLicences, isAllowed, judgeLicences } from "./licences.ts";
import { judgeLock, placedOf, readLocked } from "./lockfile.ts";
import { judgeProprietary, PROPRIETARY } from "./proprietary.ts";
import { judgeSupply } from "./supply.ts";

const sound = { version: "1.2.3", integrity: `sha512-${"a".repeat(86)}==`, license: "MIT" };
const one = (entry: object) => ({ "": {}, "node_modules/thing": { ...sound, ...entry } });
const said = (findings: readonly { readonly says: string }[]) => findings.map(({ says }) => says);

it("our own lock is sound, and no rule is about nothing", () => {
  const locked = readLocked(ROOT);
  expect(placedOf(locked).length).toBeGreaterThan(1_000);
  expect(said(judgeSupply(ROOT, readFileSync(path.join(ROOT, ".env.example"), "utf8")))).toEqual([]);
  for (const { name } of FLOORS) expect(placedOf(locked).some((it) => it.name === name)).toBe(true);
});

describe("a lock", () => {
  it("may leave its registry to the machine, or name the public one", () => {
    expect(judgeLock(one({}))).toEqual([]);
    expect(judgeLock(one({ resolved: "https://registry.npmjs.org/thing/-/thing-1.2.3.tgz" }))).toEqual([]);
    expect(judgeLock({ "packages/ours": {}, "node_modules/ours": { link: true } })).toEqual([]);
  });

  it.each([
    ["another registry", { resolved: "https://npm.example/thing/-/thing-1.2.3.tgz" }, "public registry"],
    [
      "the public one's name inside another",
      { resolved: "https://registry.npmjs.org.example/thing.tgz" },
      "public registry",
    ],
    ["git", { resolved: "git+ssh://git@host/thing.git#0123456" }, "public registry"],
    [
      "an address without encryption",
      { resolved: "http://registry.npmjs.org/thing/-/thing-1.2.3.tgz" },
      "public registry",
    ],
    ["a file", { resolved: "file:../thing.tgz" }, "public registry"],
    ["no integrity", { integrity: undefined }, "integrity"],
    ["sha1", { integrity: "sha1-aaaaaaaaaaaaaaaaaaaaaaaaaaa=" }, "integrity"],
    ["a range", { version: "^1.2.3" }, "released"],
  ])("is refused with %s", (_, entry, why) => expect(said(judgeLock(one(entry))).join()).toContain(why));
});

describe("a floor", () => {
  it("holds for every copy of a package", () => {
    const locked = {
      "node_modules/multer": { ...sound, version: "2.2.9" },
      "a/node_modules/multer": { ...sound, version: "2.3.0" },
    };
    expect(said(judgeFloors(locked))).toEqual([
      expect.stringContaining("node_modules/multer is 2.2.9; 2.3.0 is the oldest"),
    ]);
    const react = {
      "node_modules/react": { ...sound, version: "18.3.1" },
      "s/node_modules/react": { ...sound, version: "19.2.5" },
    };
    expect(said(judgeFloors(react))).toEqual([expect.stringContaining("s/node_modules/react is 19.2.5")]);
  });

  it("knows what comes before what", () => {
    const before: readonly (readonly [string, string])[] = [
      ["1.9.9", "1.10.0"],
      ["16.3.3-canary.1", "16.3.3"],
      ["0.35.3", "0.35.4"],
    ];
    for (const [older, newer] of before)
      expect([isBefore(older, newer), isBefore(newer, older)]).toEqual([true, false]);
    expect(isBefore("2.3.0", "2.3.0")).toBe(false);
  });
});

it("a licence is one somebody looked at", () => {
  for (const licence of ["MIT", "(MIT OR GPL-3.0)", "Apache-2.0 AND MIT"])
    expect(isAllowed("thing", licence)).toBe(true);
  for (const licence of [
    "",
    "GPL-3.0",
    "AGPL-3.0-only",
    "MIT AND GPL-3.0",
    "UNLICENSED",
    "LGPL-3.0-or-later",
    "SEE LICENSE IN LICENSE",
  ])
    expect(isAllowed("thing", licence)).toBe(false);
  expect(isAllowed("@img/sharp-libvips-linux-x64", "LGPL-3.0-or-later")).toBe(true);
  expect(said(judgeLicences(one({ license: undefined })))).toEqual([expect.stringContaining("“none”")]);
});

it("the bill of materials names each version once, with its hash, and is the same for the same lock", () => {
  const locked = {
    "node_modules/@a/b": sound,
    "node_modules/c/node_modules/@a/b": sound,
    "node_modules/c": { ...sound, license: "MIT OR Apache-2.0" },
    "packages/ours": { version: "0.1.0" },
  };
  const { components } = billOf(locked, { name: "market", version: "1.0.0" });
  expect(components.map(({ purl }) => purl)).toEqual(["pkg:npm/%40a/b@1.2.3", "pkg:npm/c@1.2.3"]);
  expect(components[0]?.hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
  expect(components[1]?.licenses).toEqual([{ expression: "MIT OR Apache-2.0" }]);
  const ours = readLocked(ROOT);
  expect(billOf(ours, { name: "m", version: "1" }).components.length).toBeGreaterThan(1_000);
  expect(countLicences(ours)[0]?.[0]).toBe("MIT");
});

describe("Medusa's proprietary parts", () => {
  it.each([
    ['{ resolve: "@medusajs/medusa/rbac" }', "rbac"],
    ['import x from "@medusajs/rbac";', "rbac"],
    ['const way = { resolve: "@medusajs/auth-oidc" };', "auth-oidc"],
    ["export default { routes: [{ matcher: `/a`, policies: [] }] };", "policies"],
    ["const policies = []; const route = { policies };", "policies"],
    ['const flags = { featureFlags: { "rbac": true } };', "rbac"],
  ])("are found in %s", (text, what) => {
    const [found] = judgeProprietary([{ file: "backend/a.ts", text }], "");
    expect(found?.says).toContain(what);
  });

  it("are found in a row of the environment, and not in a word that only sounds like them", () => {
    expect(judgeProprietary([], "MEDUSA_FF_RBAC=true")).toHaveLength(1);
    expect(
      judgeProprietary([{ file: "backend/a.ts", text: "const policy = { policy: 1 }; // rbac is not ours" }], ""),
    ).toEqual([]);
  });

  it("are all of Medusa's packages under its Enterprise licence, as installed", () => {
    const folder = path.join(ROOT, "node_modules/@medusajs");
    const licenceOf = (name: string) => path.join(folder, name, "LICENSE");
    const found = readdirSync(folder).filter(
      (name) => existsSync(licenceOf(name)) && readFileSync(licenceOf(name), "utf8").startsWith("Medusa Enterprise"),
    );
    expect(found.map((name) => `@medusajs/${name}`).sort()).toEqual([...PROPRIETARY].sort());
  });
});
