import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { ROUTE_DOORS } from "./policy";

const API = join(__dirname, "..");

function routesOnDisk(): readonly string[] {
  return readdirSync(API, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(`${sep}route.ts`))
    .flatMap((file) => {
      const path = `/${relative(".", file).split(sep).slice(0, -1).join("/")}`.replaceAll(/\[(\w+)\]/g, ":$1");
      const source = readFileSync(join(API, file), "utf8");
      return [...source.matchAll(/export (?:async )?(?:function|const) (GET|POST|PUT|PATCH|DELETE)\b/g)].map(
        (match) => `${match[1]} ${path}`,
      );
    });
}

describe("every route belongs to a door", () => {
  const routes = routesOnDisk();

  it("finds the routes", () => {
    expect(routes).toContain("POST /store/order-lookup");
  });

  it("has a row for each route and no row without one", () => {
    expect([...routes].sort()).toEqual(Object.keys(ROUTE_DOORS).sort());
  });

  it("keeps each path under its door's prefix", () => {
    const prefix = {
      shop: "/store/",
      shopper: "/store/account",
      cooperative: "/coop/",
      union: "/union/",
      operator: "/admin/",
      webhook: "/webhooks/",
      watcher: "/(health/|metrics$)",
      anyone: "/(static|join|local-inbox)/",
    };
    for (const [route, door] of Object.entries(ROUTE_DOORS))
      expect(route.split(" ")[1]).toMatch(new RegExp(`^${prefix[door]}`));
  });
});
