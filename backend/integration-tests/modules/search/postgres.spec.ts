import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql";
import { VietnamesePostgresSearch } from "@cho-phien/search-postgres";
import type { SearchTypes } from "@medusajs/framework/types";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeProvider } from "./contract";
import { definition } from "./contract-goods";

const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env;
const NAME = "search_contract";

async function connect(dbName: string) {
  return MikroORM.init({
    host: DB_HOST,
    port: Number(DB_PORT),
    user: DB_USERNAME,
    password: DB_PASSWORD,
    dbName,
    entities: [],
    discovery: { warnWhenNoEntities: false },
  });
}

async function open() {
  const admin = await connect("postgres");
  await admin.em.execute(`drop database if exists ${NAME} with (force)`);
  await admin.em.execute(`create database ${NAME}`);
  const orm = await connect(NAME);
  const close = async () => {
    await orm.close();
    await admin.em.execute(`drop database if exists ${NAME} with (force)`);
    await admin.close();
  };
  return { provider: new VietnamesePostgresSearch({ manager: orm.em }), manager: orm.em, close };
}

const opened = open();

describe("search-postgres-vietnam by itself", () => {
  const MANY = 1_050;
  const index = definition("many");
  const asking = (manager: Opened["manager"]) => {
    const provider = new VietnamesePostgresSearch({ manager });
    return (asked: Partial<SearchTypes.ProviderSearchQuery>) =>
      provider.search({ index, attributes_to_retrieve: ["id"], ...asked });
  };

  beforeAll(async () => {
    const { provider } = await opened;
    await provider.upsertIndex({ index });
    const documents = Array.from({ length: MANY }, (_, at) => ({ id: `m${at}`, title: "Gùi mây", price: at }));
    await provider.upsertDocuments({ index: index.physical_name, definition: index, documents });
  });
  afterAll(async () => {
    await (await opened).provider.deleteIndex({ index: index.physical_name });
  });

  test("more equals than are ranked are still shown, each once, on pages that never overlap", async () => {
    const search = asking((await opened).manager);
    const pages = [0, 350, 700].map((skip) => search({ q: "gùi", pagination: { skip, take: 350 } }));
    const ids = (await Promise.all(pages)).flatMap(({ hits }) => hits.map(({ id }) => id));
    expect(new Set(ids).size).toBe(MANY);
    expect(ids).toHaveLength(MANY);
  });

  test("an index another process dropped is none, and made anew it is found again", async () => {
    const { manager } = await opened;
    const [reader, other] = [new VietnamesePostgresSearch({ manager }), new VietnamesePostgresSearch({ manager })];
    const brief = definition("brief");
    const documents = [{ id: "b1", title: "Gùi mây", price: 1 }];
    const make = async () => {
      await other.upsertIndex({ index: brief });
      await other.upsertDocuments({ index: brief.physical_name, definition: brief, documents });
    };
    const asked = { index: brief, attributes_to_retrieve: ["id"], q: "gùi" };
    await make();
    expect((await reader.search(asked)).hits).toHaveLength(1);
    await other.deleteIndex({ index: brief.physical_name });
    // What Medusa looks for another version on.
    await expect(reader.search(asked)).rejects.toMatchObject({ type: "not_found" });
    await make();
    expect((await reader.search(asked)).hits).toHaveLength(1);
    await other.deleteIndex({ index: brief.physical_name });
  });

  test("a filled index that was tidied is read from its indexes alone", async () => {
    const { manager, provider } = await opened;
    await provider.tidyIndex({ index: index.physical_name });
    const [pages] = await manager.execute(
      "select relallvisible = relpages as all_seen from pg_class where relname like 'vi\\_test\\_many%' and relkind = 'r' and reltuples = ? limit 1",
      [MANY],
    );
    expect(pages).toEqual({ all_seen: true });
  });

  test("a session keeps plans, forgets them when they become many, and answers on", async () => {
    await (
      await opened
    ).manager.transactional(async (manager) => {
      const search = asking(manager);
      const counts: unknown[] = [];
      for (let wanted = 1; wanted <= 60; wanted++) {
        const id = Array.from({ length: wanted }, (_, at) => `m${at}`);
        counts.push((await search({ filters: { id } })).metadata.count);
      }
      expect(counts).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
      const [held] = await manager.execute<{ plans: number }[]>(
        "select count(*)::int as plans from pg_prepared_statements where name like 'search\\_vi\\_%'",
      );
      expect(held?.plans).toBeGreaterThan(0);
      expect(held?.plans).toBeLessThanOrEqual(50);
    });
  });
});

type Opened = Awaited<ReturnType<typeof open>>;

describeProvider("search-postgres-vietnam", () => opened);
