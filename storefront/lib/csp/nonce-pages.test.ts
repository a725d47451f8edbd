import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isMadePerReader } from "./nonce-pages";

const app = path.join(import.meta.dirname, "../../app/[locale]");

/** A page that is kept says so itself: Next keeps it because it names its params, or how long. */
const isKept = (file: string) => /generateStaticParams/.test(readFileSync(path.join(app, file), "utf8"));

/** An address of that page: groups are no part of it, and what stands in brackets is anything. */
const addressOf = (file: string) =>
  `/${path
    .dirname(file)
    .split(path.sep)
    .filter((it) => !/^(\(.*\)|\.)$/.test(it))
    .map((it) => (it.startsWith("[") ? "mat-ong" : it))
    .join("/")}`;

describe("a nonce goes to pages made for each reader, and to none that is kept", () => {
  const pages = globSync("**/page.tsx", { cwd: app });
  it("finds the pages", () => expect(pages.length).toBeGreaterThan(60));
  it.each(pages.map((file) => [addressOf(file), isKept(file)] as const))("%s", (address, kept) => {
    // A catch-all of a door answers what no page of it does, for each reader as they are.
    expect(isMadePerReader(address)).toBe(!kept);
    expect(isMadePerReader(`/en${address === "/" ? "" : address}`)).toBe(!kept);
  });
  // Next reads the matcher from the file before anything runs, so it can't be made from the list.
  it("whose requests come by proxy.ts, and no kept page's does", () => {
    const [, listed = ""] = /matcher: \[([^\]]+)\]/.exec(readFileSync(path.join(app, "../../proxy.ts"), "utf8")) ?? [];
    const matchers = [...listed.matchAll(/"([^"]+)"/g)].map(
      ([, it = ""]) => new RegExp(`^${it.replace("/:path*", "(/.*)?").replace("/:handle", "/[^/]+")}$`),
    );
    const comes = (address: string) => matchers.some((it) => it.test(address));
    for (const address of pages.map(addressOf).flatMap((it) => [it, `/en${it}`]))
      expect([address, comes(address)]).toEqual([address, isMadePerReader(address)]);
  });
  it("takes an unknown address for kept", () => {
    for (const address of ["/khong-co", "/tinh/ha-noi", "/tai-khoan/khong-co", "/hop-tac-xa-khac"])
      expect(isMadePerReader(address)).toBe(false);
  });
});
