import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROUTE_DOORS } from "../../src/api/doors/policy";
import { PROBES, UNION_PROBES } from "./isolation/probes";
import { MADE_UP, type Things, thingsOf } from "./isolation/things";
import { ask } from "./market/books";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { smallWorld } from "./market/small-world";

const ROUTES = Object.keys(ROUTE_DOORS).filter((route) => ROUTE_DOORS[route] === "cooperative");
const UNION_NAMING = Object.keys(ROUTE_DOORS).filter((it) => ROUTE_DOORS[it] === "union" && it.includes(":"));
const NAMING = ROUTES.filter((route) => route.includes(":"));
const PLAIN = ROUTES.filter((route) => !route.includes(":"));

/** Counting readers, sessions and Medusa's own bookkeeping are no facts of a cooperative. */
const NO_FACTS = ["login_attempt", "workflow_execution", "member_access", "provider_identity", "auth_identity"];

const WEAVERS = { phone: "0501010001", password: "demo1234" };

type Method = "GET" | "POST" | "DELETE";

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    let weavers: Door;
    let own: Things;
    let another: Things;
    let anotherCooperative: string;

    // The runner empties the database after each test: everything is tried in one.
    async function openTwo(): Promise<void> {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      const shop = doorOf(client, { "x-publishable-api-key": publishableKey });
      weavers = await signIn(client, "coop_staff", WEAVERS.phone);
      const farmers = await signIn(client, "coop_staff", "0501110001");
      const url = dbConfig.clientUrl;
      own = await thingsOf({ shop, door: weavers, url, handle: "suoi-truc" });
      another = await thingsOf({ shop, door: farmers, url, handle: "buon-nang" });
      const [row] = await ask(url, "select id from cooperative where handle = 'buon-nang'");
      anotherCooperative = row.id;
      await finishJobs();
    }

    /** What the jobs would still do with these sales is done first, so that only the tries could change anything. */
    async function finishJobs(): Promise<void> {
      const jobs = readdirSync(join(__dirname, "../../src/jobs")).map((file) => file.replace(/\.ts$/, ""));
      for (const job of jobs) await require(`../../src/jobs/${job}`).default(getContainer());
      // What sold pieces change in the search index rests for half a minute.
      await ask(dbConfig.clientUrl, "update search_change set due_at = now()");
      await require("../../src/finding/fill-all").fillAll(getContainer());
    }

    const everyFact = async (): Promise<ReadonlyMap<string, string>> => {
      const url = dbConfig.clientUrl;
      const tables = await ask(
        url,
        `select tablename from pg_tables where schemaname = 'public' and tablename <> all($1) order by 1`,
        [NO_FACTS],
      );
      const digests = await ask(
        url,
        tables
          .map(
            ({ tablename: it }) => `select '${it}' as name, md5(coalesce(string_agg(t::text, '' order by t::text), ''))
             as digest from "${it}" t`,
          )
          .join(" union all "),
      );
      return new Map(digests.map(({ name, digest }) => [name, digest]));
    };

    const probeOf = (route: string) => PROBES[route] ?? UNION_PROBES[route];

    const addressOf = (route: string, things: Things): string => {
      const probe = probeOf(route);
      return (route.split(" ")[1] ?? "").replaceAll(/:(\w+)/g, (_, name: string) => {
        const thing = probe?.names[name];
        return thing ? things[thing] : (probe?.fixed?.[name] ?? name);
      });
    };

    const tryWith = (door: Door, route: string, things: Things) =>
      door(route.split(" ")[0] as Method, addressOf(route, things), probeOf(route)?.body?.(things));

    it("every address of the cooperative's and the Union's door that names a thing is tried", () => {
      expect(Object.keys(PROBES).sort()).toEqual([...NAMING].sort());
      expect(Object.keys(UNION_PROBES).sort()).toEqual([...UNION_NAMING].sort());
    });

    it("another's id is answered as one that never was, and nothing is written", async () => {
      await openTwo();
      const { body: session } = await doorOf(client, {})("POST", "/auth/coop_staff/phonepass", WEAVERS);
      const inTheNameOf = (cooperativeId: string) =>
        doorOf(client, { authorization: `Bearer ${session.token}`, "x-cooperative-id": cooperativeId });
      const before = await everyFact();
      for (const route of NAMING) {
        const madeUp = await tryWith(weavers, route, MADE_UP);
        const theirs = await tryWith(weavers, route, another);
        expect([route, theirs.status, theirs.body]).toEqual([route, 404, madeUp.body]);

        expect([route, madeUp.status]).toEqual([route, 404]);
      }
      for (const route of PLAIN) {
        const [method, path] = route.split(" ") as [Method, string];
        if (path === "/coop/me") continue;
        const body = method === "GET" ? undefined : {};
        const theirs = await inTheNameOf(anotherCooperative)(method, path, body);
        const madeUp = await inTheNameOf("coop_01JDMADEUP")(method, path, body);
        expect([route, theirs.status, theirs.body]).toEqual([route, 404, madeUp.body]);
      }
      expect(await everyFact()).toEqual(before);

      const nobody = doorOf(client, {});
      const officer = await signIn(client, "union_officer", "0509010001");
      for (const route of ROUTES) {
        for (const [who, door] of Object.entries({ nobody, officer })) {
          const { status } = await tryWith(door, route, own);
          expect([route, who, status]).toEqual([route, who, 401]);
        }
      }
      // Signed sheets and what else names people: an officer without a grant there finds nothing, staff have no way in.
      const ungranted = await signIn(client, "union_officer", "0509010004");
      for (const route of UNION_NAMING) {
        const madeUp = await tryWith(ungranted, route, MADE_UP);
        const theirs = await tryWith(ungranted, route, own);
        expect([route, theirs.status, theirs.body]).toEqual([route, 404, madeUp.body]);
        for (const door of [nobody, weavers])
          expect([route, (await tryWith(door, route, own)).status]).toEqual([route, 401]);
      }
      for (const photo of [own.sheetPhoto, own.rulePhoto, own.runPhoto]) {
        expect((await nobody("GET", `/static/photos/${photo}.jpg`)).status).toBe(404);
      }
      for (const route of NAMING.filter(
        (it) => it.startsWith("GET ") && !it.includes(":photoId") && !it.includes("bank-file"),
      )) {
        const { status } = await tryWith(weavers, route, own);
        expect([route, status]).toEqual([route, 200]);
      }
      expect(await everyFact()).toEqual(before);
    });
  },
});
