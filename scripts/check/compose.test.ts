import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../start/settings.mjs";
import { isBefore } from "./supply/floors.ts";

type Service = {
  image: string;
  user?: string;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  command?: string[];
  healthcheck?: { test: string[] };
  restart?: string;
  environment?: Record<string, string>;
  secrets?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
};
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
type Compose = { services: Record<string, Service>; secrets: Record<string, object>; volumes: Record<string, unknown> };
// Aliases merge: "<<" is YAML 1.1's.
const compose: Compose = parse(read("docker-compose.yml"), { merge: true });
const { services } = compose;
const all = Object.entries(services);
/** They do their work once and end; whoever needs it done waits for that. */
const ONCE = ["folders", "prepare"];
const standing = all.filter(([name]) => !ONCE.includes(name));

describe("docker-compose.yml", () => {
  it("has every part of the market", () => {
    const parts = [
      "backend",
      "folders",
      "meilisearch",
      "postgres",
      "prepare",
      "proxy",
      "redis",
      "storefront",
      "worker",
    ];
    expect(Object.keys(services).sort()).toEqual(parts);
    expect(["prepare", "backend", "worker", "storefront"].map((name) => services[name]?.command)).toEqual([
      ["prepare"],
      ["backend"],
      ["worker"],
      ["storefront"],
    ]);
  });

  it.each(all)("%s is of one exact version and has no right it does not need", (name, service) => {
    expect(service.image).toMatch(/^([\w./-]+:v?\d+\.\d+\.?\d*[\w.-]*|cho-phien:\$\{MARKET_BUILD.*\})$/);
    expect(service.read_only).toBe(true);
    expect(service.cap_drop).toEqual(["ALL"]);
    expect(service.security_opt).toEqual(["no-new-privileges:true"]);
    // Ours is nobody of weight by its Dockerfile; who hands volumes over has to be root, for that one command.
    const isOurs = service.image.startsWith("cho-phien:") || name === "folders";
    expect(service.user ?? (isOurs ? "1000" : "root")).toMatch(/^(1000|999)/);
  });

  it.each(standing)("%s says whether it is well, and is started again", (_, service) => {
    expect(service.healthcheck?.test.length).toBeGreaterThan(1);
    // " : " inside a bare text makes a map of it.
    expect(service.healthcheck?.test.filter((it) => typeof it !== "string")).toEqual([]);
    expect(service.restart).toBe("unless-stopped");
  });

  it("waits for what is well or done, and not only begun", () => {
    for (const [, { depends_on: needs = {} }] of all)
      for (const [name, { condition }] of Object.entries(needs)) {
        expect(services).toHaveProperty(name);
        expect(condition).toBe(ONCE.includes(name) ? "service_completed_successfully" : "service_healthy");
      }
  });

  it("names only secrets and volumes that are declared, and uses each it declares", () => {
    const used = new Set(all.flatMap(([, it]) => it.secrets ?? []));
    expect([...used].sort()).toEqual(Object.keys(compose.secrets).sort());
    const mounted = all.flatMap(([, it]) => (it.volumes ?? []).map((volume) => volume.split(":")[0] ?? ""));
    const named = mounted.filter((it) => !it.startsWith("."));
    expect([...new Set(named)].sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  it("hands each part only what .env.example explains, and every secret by its file", () => {
    const rows = new Set([...read(".env.example").matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name));
    for (const part of ["prepare", "backend", "worker", "storefront"]) {
      const { environment = {}, secrets = [] } = services[part] ?? {};
      const names = Object.keys(environment);
      expect(names.filter((name) => !rows.has(name.replace(/_FILE$/, "")))).toEqual([]);
      expect(names.filter((name) => /(SECRET|PASSWORD|TOKEN|_KEY)$/.test(name))).toEqual([]);
      const files = names.filter((name) => environment[name]?.startsWith("/run/secrets/"));
      expect(files.map((name) => environment[name]?.slice("/run/secrets/".length)).sort()).toEqual([...secrets].sort());
    }
  });

  it("brings a Meilisearch without a known hole (GHSA of 1.43.1: authenticated requests to inside addresses)", () => {
    const [, version = ""] = services.meilisearch?.image.split(":v") ?? [];
    expect(isBefore(version, "1.43.1")).toBe(false);
  });
});
