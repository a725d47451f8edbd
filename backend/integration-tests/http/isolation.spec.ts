import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROUTE_DOORS } from "../../src/api/doors/policy";
import { STOCK_ROUTES } from "../../src/api/doors/stock-policy";
import { everybody } from "./isolation/actors";
import { callsMade } from "./isolation/calls";
import { PROBES, UNION_PROBES } from "./isolation/probes";
import { routesOf, type RunningApp, runningApp } from "./isolation/running-routes";
import { addressOf, doorOfRoute, Sweep, type World } from "./isolation/sweep";
import { thingsOf } from "./isolation/things";
import { ask } from "./market/books";
import { type Api, doorOf, signIn } from "./market/door-client";
import { smallWorld } from "./market/small-world";

const withoutRow = (routes: readonly string[]) => routes.filter((route) => doorOfRoute(route) === undefined);

const naming = (door: string) =>
  Object.keys(ROUTE_DOORS).filter((route) => ROUTE_DOORS[route] === door && route.includes(":"));

/**
 * Counting readers, sessions and Medusa's own bookkeeping are no facts of a cooperative; nor are the locks that jobs hold
 * meanwhile, and as of when refresh-reports says its tables are known (their cells, report_cell, are compared).
 */
const NO_FACTS = [
  ...["login_attempt", "workflow_execution", "member_access", "provider_identity", "auth_identity"],
  ...["held_lock", "report_table"],
];

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    const baseUrl = (): string => (api as any).defaults.baseURL;

    // The runner empties the database after each test: everything is tried in one.
    async function openTwo() {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      const shop = doorOf(client, { "x-publishable-api-key": publishableKey });
      const url = dbConfig.clientUrl;
      const weavers = await signIn(client, "coop_staff", "0501010001");
      const farmers = await signIn(client, "coop_staff", "0501110001");
      const first = await thingsOf({ shop, door: weavers, url, handle: "suoi-truc" });
      const second = await thingsOf({ shop, door: farmers, url, handle: "buon-nang" });
      const { jwtSecret } = getContainer().resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http;
      const actors = await everybody({ api: client, url, publishableKey, jwtSecret }, "made-up-receipt-token");
      await finishJobs();
      return { url: baseUrl(), actors, first, second };
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

    it("every address that names a thing has its way of being tried", () => {
      expect(Object.keys(PROBES).sort()).toEqual(naming("cooperative").sort());
      expect(Object.keys(UNION_PROBES).sort()).toEqual(naming("union").sort());
    });

    it("every route that runs has a row, and answers everybody as its row says", async () => {
      const app = await runningApp(baseUrl());
      const routes = routesOf(app);
      expect(withoutRow(routes)).toEqual([]);
      const rows = [...Object.keys(ROUTE_DOORS), ...STOCK_ROUTES.flatMap((it) => it.routes)];
      expect(rows.filter((route) => !routes.includes(route))).toEqual([]);

      const world = await openTwo();
      const sweep = new Sweep(world, routes);
      const before = await everyFact();
      const [took, faults]: [string[], string[]] = [[], []];
      for (const phase of ["doors", "verbs", "ids", "mixed", "bodies", "queries"] as const) {
        const [from, calls] = [performance.now(), callsMade()];
        faults.push(...(await sweep[phase]()));
        took.push(`${phase} ${callsMade() - calls} in ${((performance.now() - from) / 1000).toFixed(1)} s`);
      }
      expect(faults).toEqual([]);
      expect([...sweep.unsteady]).toEqual([]);
      await namesInHerName(world);
      expect(await everyFact()).toEqual(before);
      await seesWhatIsUnscoped(app, world);
      console.info(
        `isolation: ${routes.length} routes, ${callsMade()} cells, all as the table says (${took.join(", ")})`,
      );
    }, 400_000);

    /** The check on the sweep: a route that reads by id alone is seen, without a row and with one. */
    async function seesWhatIsUnscoped(app: RunningApp, world: World): Promise<void> {
      const unscoped = "GET /coop/unscoped/:id";
      app.get("/coop/unscoped/:id", async (req, res) => {
        const [row] = await ask(dbConfig.clientUrl, "select id from consignment where id = $1", [req.params.id]);
        res.status(row ? 200 : 404).json(row ?? {});
      });
      const routes = routesOf(app);
      expect(withoutRow(routes)).toEqual([unscoped]);
      Object.assign(ROUTE_DOORS, { [unscoped]: "cooperative" });
      Object.assign(PROBES, { [unscoped]: { names: { id: "consignment" } } });
      const faults = await new Sweep(world, routes).ids();
      expect(faults.map((it) => it.slice(0, it.indexOf(":", unscoped.length)))).toEqual(
        ["manager", "sales", "accountant of another"].map((who) => `${unscoped} (${who}, path)`),
      );
    }

    /** Another cooperative chosen by its header, a photo's id as a public file, and her own things as a check on the checks. */
    async function namesInHerName({ actors, first, second }: World) {
      const inTheNameOf = (id: string) => doorOf(client, { ...actors.manager, "x-cooperative-id": id });
      const plain = Object.keys(ROUTE_DOORS).filter((it) => it.includes(" /coop/") && !it.includes(":"));
      for (const route of plain.filter((it) => it !== "GET /coop/me")) {
        const [method, path] = route.split(" ") as ["GET" | "POST", string];
        const body = method === "GET" ? undefined : {};
        const theirs = await inTheNameOf(second.cooperative)(method, path, body);
        const madeUp = await inTheNameOf("coop_01JDMADEUP")(method, path, body);
        expect([route, theirs.status, theirs.body]).toEqual([route, 404, madeUp.body]);
      }
      for (const photo of [first.sheetPhoto, first.rulePhoto, first.runPhoto, first.returnPhoto])
        expect((await doorOf(client, {})("GET", `/static/photos/${photo}.jpg`)).status).toBe(404);
      const own = doorOf(client, { ...actors.manager });
      for (const route of naming("cooperative").filter(
        (it) => it.startsWith("GET ") && !it.includes(":photoId") && !it.includes("bank-file"),
      )) {
        const { status } = await own("GET", addressOf(route, first).path);
        expect([route, status]).toEqual([route, 200]);
      }
    }
  },
});
