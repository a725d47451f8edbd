import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../start/settings.mjs";
import { isBefore } from "./supply/floors.ts";

type Service = {
  image: string;
  healthcheck?: { test: string[] };
  restart?: string;
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
};
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
// Aliases merge: "<<" is YAML 1.1's.
const { services }: { services: Record<string, Service> } = parse(read("docker-compose.yml"), { merge: true });
const all = Object.entries(services);

describe("docker-compose.yml", () => {
  it.each(all)("%s is of a named version, says whether it is well, and is started again", (_, service) => {
    expect(service.image).toMatch(/^[\w./-]+:v?\d+/);
    expect(service.healthcheck?.test.length).toBeGreaterThan(1);
    // " : " inside a bare text makes a map of it.
    expect(service.healthcheck?.test.filter((it) => typeof it !== "string")).toEqual([]);
    expect(service.restart).toBe("unless-stopped");
  });

  it("waits for what is well, and not only begun", () => {
    for (const [, { depends_on: needs = {} }] of all)
      for (const [name, { condition }] of Object.entries(needs)) {
        expect(services).toHaveProperty(name);
        expect(condition).toBe("service_healthy");
      }
  });

  it("hands the market only what .env.example explains, and no secret with a value of its own", () => {
    const rows = new Set([...read(".env.example").matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name));
    const handed = services.market?.environment ?? {};
    expect(Object.keys(handed).filter((name) => !rows.has(name))).toEqual([]);
    for (const name of ["JWT_SECRET", "COOKIE_SECRET", "SESSION_SECRET", "REVALIDATE_SECRET", "METRICS_TOKEN"])
      expect(handed[name]).toMatch(/^\$\{[A-Z_]+:(?:\?.+|-)\}$/);
  });

  it("brings a Meilisearch without a known hole (GHSA of 1.43.1: authenticated requests to inside addresses)", () => {
    const [, version = ""] = services.meilisearch?.image.split(":v") ?? [];
    expect(isBefore(version, "1.43.1")).toBe(false);
  });
});
