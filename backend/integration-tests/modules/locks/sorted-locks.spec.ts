import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { takePlace } from "../../../src/guards/one-process";
import { sweepUnlessSwept } from "../../../src/upkeep/run-sweeps";
import type { Sweep } from "../../../src/upkeep/sweep";
import { lockDatabase, locksOn } from "./lock-database";

vi.setConfig({ testTimeout: 60_000 });

/** The shipped providers, by paths of Medusa's own packages: they show that these tests can fail. */
const shipped = (file: string) => require(path.join(path.dirname(require.resolve("@medusajs/medusa/locking")), file));
const inMemory = () => new (shipped("../../../locking/dist/providers/in-memory").InMemoryLockingProvider)();

type Locks = Pick<ReturnType<typeof locksOn>, "execute" | "acquire" | "release">;

describe("locks on sorted keys", () => {
  let sql: Knex;
  let url: string;
  const statements: string[] = [];

  beforeAll(async () => {
    ({ sql, url } = await lockDatabase("cho_phien_locks"));
    await sql.raw("create table counter (n integer); insert into counter values (0)");
    sql.on("query", (it: { sql: string }) => statements.push(it.sql));
  });
  beforeEach(async () => {
    await sql.raw("delete from held_lock");
    statements.length = 0;
  });
  afterAll(() => sql.destroy());

  /** One cart holds b for a moment; one wants [b, a], one [a, b]. Answers how each ended. */
  async function crossedBaskets(locks: Locks): Promise<string[]> {
    const job = () => pause(150);
    const carts = [locks.execute(["b"], job)];
    await pause(20);
    carts.push(locks.execute(["b", "a"], job, { timeout: 2 }));
    await pause(20);
    carts.push(locks.execute(["a", "b"], job, { timeout: 2 }));
    return (await Promise.allSettled(carts)).map((it) => it.status);
  }

  it("three crossed baskets all finish; on the shipped in-memory provider two never do, nor anyone after them", async () => {
    const stock = inMemory();
    expect(await crossedBaskets(stock)).toEqual(["fulfilled", "rejected", "rejected"]);
    await pause(100);
    await expect(stock.execute(["a"], () => pause(1), { timeout: 1 })).rejects.toThrow("Timed-out");
    const ours = locksOn(sql);
    expect(await crossedBaskets(ours)).toEqual(["fulfilled", "fulfilled", "fulfilled"]);
    await ours.execute(["a"], () => pause(1), { timeout: 1 });
    expect((await sql.raw("select * from held_lock")).rows).toEqual([]);
  });

  it("a lock whose holder was killed is taken over when its time is over; the shipped Postgres one is held for ever", async () => {
    await sql.raw("create table locking (id text primary key, owner_id text, expiration timestamptz)");
    const Stock = shipped("../../../locking-postgres/dist/services/advisory-lock").PostgresAdvisoryLockProvider;
    const stock: Locks = Object.create(Stock.prototype, {
      manager: { value: { execute: async (text: string, values: string[]) => (await sql.raw(text, values)).rows } },
    });
    const ours = locksOn(sql);
    for (const locks of [stock, ours]) await locks.acquire(["cart_1"], { expire: 1 });
    await expect(locksOn(sql).acquire(["cart_1"], { expire: 1 })).rejects.toThrow("cart_1");
    await pause(1100);
    await expect(stock.acquire(["cart_1"], { expire: 1 })).rejects.toThrow("cart_1");
    await locksOn(sql).acquire(["cart_1"], { expire: 1 });
  });

  it("two processes never stand in the same place, and one that is killed holds nobody up for long", async () => {
    const child = (order: object) =>
      spawn(
        process.execPath,
        ["-r", "ts-node/register/transpile-only", path.join(__dirname, "count-slowly.ts"), JSON.stringify(order)],
        { stdio: ["ignore", "pipe", "inherit"] },
      );
    const hanging = child({ url, hangs: true });
    await once(hanging.stdout, "data");
    await expect(locksOn(sql).acquire("counter")).rejects.toThrow("counter");
    hanging.kill("SIGKILL");
    await once(hanging, "exit");
    // Held for ten minutes, and free at once: its process is nobody's any more.
    await locksOn(sql).acquire("counter", { ownerId: "next" });
    await locksOn(sql).release("counter", { ownerId: "next" });
    const counting = [child({ url, times: 40 }), child({ url, times: 40 })];
    const codes = await Promise.all(counting.map(async (it) => (await once(it, "exit"))[0]));
    expect(codes).toEqual([0, 0]);
    expect((await sql.raw("select n from counter")).rows).toEqual([{ n: 80 }]);
    expect((await sql.raw("select * from held_lock")).rows).toEqual([]);
  });

  it("all keys or none, once each", async () => {
    const locks = locksOn(sql);
    await locks.acquire("b", { ownerId: "one" });
    await expect(locks.acquire(["a", "b", "c"], { ownerId: "two" })).rejects.toThrow("a");
    await locks.acquire(["c", "a", "c"], { ownerId: "two" });
    expect(await locks.release(["a", "b"], { ownerId: "one" })).toBe(false);
    const { rows } = await sql.raw("select key, owner from held_lock order by 1");
    expect(rows).toEqual([
      { key: "a", owner: "two" },
      { key: "c", owner: "two" },
    ]);
    expect(await locks.release(["c", "a"], { ownerId: "two" })).toBe(true);
  });

  it("a holder that was too slow gives back its own lock, not that of the one who took over", async () => {
    const locks = locksOn(sql);
    await locks.acquire("cart", { expire: 1 });
    await pause(1100);
    await locks.acquire("cart", { expire: 60 });
    expect(await locks.release("cart")).toBe(false);
    await expect(locks.acquire("cart")).rejects.toThrow("cart");
    expect(await locks.release("cart")).toBe(true);
    await locks.acquire("cart");
  });

  it("its owner takes it again and longer; whoever waits too long is told; a lease is renewed while the job runs", async () => {
    const locks = locksOn(sql);
    await locks.acquire("cart", { ownerId: "me", expire: 1 });
    await locks.acquire("cart", { ownerId: "me", expire: 60 });
    await expect(locks.execute("cart", () => pause(1), { timeout: 1 })).rejects.toThrow("Timed-out");
    const long = locks.execute("slow", () => pause(1400), { timeout: 1, expire: 1 });
    await pause(1200);
    await expect(locksOn(sql).acquire("slow")).rejects.toThrow("slow");
    await long;
    const robbed = async () => {
      await sql.raw("delete from held_lock");
      await pause(500);
    };
    await expect(locks.execute("lost", robbed, { expire: 1 })).rejects.toThrow("Lost the lock on lost");
  });

  it("what was done under a lock stands where giving it back fails, and the lock is given back a moment later", async () => {
    const locks = locksOn(sql);
    const cut = () => sql.raw("alter table held_lock rename to out_of_reach");
    const mend = () => sql.raw("alter table out_of_reach rename to held_lock");
    await locks.acquire("step");
    expect(await locks.execute("job", async () => (await cut(), "done"))).toBe("done");
    expect(await locks.release("step")).toBe(true);
    await mend();
    await vi.waitFor(async () => expect((await sql.raw("select key from held_lock")).rows).toEqual([]), 5_000);
  });

  it("costs two statements a job, however many keys and waiters there are", async () => {
    const locks = locksOn(sql);
    await Promise.all(Array.from({ length: 50 }, () => locks.execute(["a", "b", "c"], async () => "done")));
    expect(statements).toHaveLength(100);
  });

  it("a server without shared locks stands alone on its database, or does not start", async () => {
    const [one, other] = [await takePlace(url, true), await takePlace(url, true)];
    expect([one, other]).not.toContain(null);
    expect(await takePlace(url, false)).toBeNull();
    await Promise.all([one?.end(), other?.end()]);
    // The database notices an ended connection a moment later.
    const alone = await vi.waitFor(
      async () => (await takePlace(url, false)) ?? Promise.reject(new Error("not alone yet")),
    );
    expect([await takePlace(url, true), await takePlace(url, false)]).toEqual([null, null]);
    await alone.end();
  });

  it("a sweep another process is at is left to it, quietly; a sweep that fails is not", async () => {
    const logged: string[] = [];
    const containerOf = (locks: Locks): any => ({
      resolve: (name: string) =>
        name === Modules.LOCKING ? locks : name === ContainerRegistrationKeys.PG_CONNECTION ? sql : loggerInto(logged),
    });
    let looks = 0;
    const slow = sweepNamed(async () => {
      looks += 1;
      await pause(1_500);
      return [];
    });
    const sweeping = [1, 2].map(() => sweepUnlessSwept(containerOf(locksOn(sql)), new Date(), [slow]));
    expect((await Promise.all(sweeping)).sort()).toEqual([false, true]);
    expect([looks, logged]).toEqual([1, []]);
    const broken = sweepNamed(() => Promise.reject(new Error("no such table")));
    await expect(sweepUnlessSwept(containerOf(locksOn(sql)), new Date(), [broken])).rejects.toThrow("no such table");
  });
});

function sweepNamed(find: Sweep["find"]): Sweep {
  return { name: "old_cart", everyMinutes: 1, find, mend: async () => null };
}

function loggerInto(lines: string[]) {
  const note = (line: string) => void lines.push(line);
  return { error: note, warn: note, info: note };
}
