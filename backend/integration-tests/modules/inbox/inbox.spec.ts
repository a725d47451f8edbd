import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { knex as open, type Knex } from "@medusajs/framework/mikro-orm/knex";
import { Client } from "pg";
import { keepEvent } from "../../../src/inbox/keep-event";
import { forgetEvents } from "../../../src/inbox/forget-events";
import { LONGEST_TRIES } from "../../../src/inbox/back-off";
import type { EventHandler, KeptEvent } from "../../../src/inbox/handlers";
import { workInbox } from "../../../src/inbox/work-inbox";
import { clock } from "../../../src/boundary/clock";
import { Migration20261130060000 } from "../../../src/modules/inbox/migrations/Migration20261130060000";

const NAME = "cho_phien_inbox";
const at = (text: string) => (clock.now = () => new Date(text));
const later = (seconds: number) => {
  const then = clock.now().getTime() + seconds * 1000;
  clock.now = () => new Date(then);
};

describe("the inbox", () => {
  let knex: Knex;
  let admin: Client;
  const logged: string[] = [];
  /** What the inbox asks of Medusa's container, with a real connection and a log that can be read. */
  const container: any = {
    resolve: (key: string) =>
      key === ContainerRegistrationKeys.PG_CONNECTION ? knex : { error: (line: string) => logged.push(line) },
  };
  const usual = clock.now;

  beforeAll(async () => {
    const server = new URL(process.env.DATABASE_URL ?? "");
    admin = new Client({ connectionString: server.href });
    await admin.connect();
    await admin.query(`drop database if exists ${NAME} with (force)`);
    await admin.query(`create database ${NAME}`);
    server.pathname = `/${NAME}`;
    knex = open({ client: "pg", connection: server.href, pool: { min: 0, max: 12 } });
    const migration: any = Object.create(Migration20261130060000.prototype);
    const statements: string[] = [];
    migration.addSql = (text: string) => statements.push(text);
    await migration.up();
    for (const statement of statements) await knex.raw(statement);
  });

  beforeEach(async () => {
    await knex.raw("truncate webhook_event");
    logged.length = 0;
    at("2026-11-30T03:00:00Z");
  });

  afterEach(() => {
    clock.now = usual;
  });

  afterAll(async () => {
    await knex.destroy();
    await admin.query(`drop database if exists ${NAME} with (force)`);
    await admin.end();
  });

  const keep = (eventId: string, body = "{}") => keepEvent(container, { provider: "card", eventId, body });
  const row = async (eventId: string) => (await knex("webhook_event").where({ event_id: eventId }))[0];
  const work = (card: EventHandler) => workInbox(container, { card });

  it("keeps what is told ten times at once one time, as it came", async () => {
    const body = '{"amount": 250000,  "name":"Hồ Thị Mẩy"}\n';
    const told = await Promise.all(Array.from({ length: 10 }, () => keep("evt_1", body)));
    expect(told.filter((it) => it.isNew)).toHaveLength(1);
    expect(await keep("evt_1", "another")).toEqual({ isNew: false });
    expect((await keepEvent(container, { provider: "bank", eventId: "evt_1", body: "{}" })).isNew).toBe(true);
    expect(await row("evt_1")).toMatchObject({ body, state: "new", tries: 0, provider: "card" });
  });

  it("hands each event to one of four workers, oldest first, once", async () => {
    const handled: string[] = [];
    for (let it = 0; it < 40; it += 1) {
      await keep(`evt_${String(it).padStart(2, "0")}`);
      later(1);
    }
    const handler: EventHandler = async (_, event) => {
      await new Promise((done) => setTimeout(done, 2));
      handled.push(event.eventId);
    };
    const counts = await Promise.all(Array.from({ length: 4 }, () => work(handler)));
    expect(counts.reduce((sum, it) => sum + it, 0)).toBe(40);
    expect(new Set(handled).size).toBe(40);
    expect(handled).toHaveLength(40);
    expect(handled.indexOf("evt_39")).toBeGreaterThan(30);
    expect(await work(handler)).toBe(0);
    expect(await row("evt_07")).toMatchObject({ state: "done", tries: 1 });
  });

  it("lets what failed rest, longer each time, tells why, and leaves the rest to go on", async () => {
    const seen: KeptEvent[] = [];
    await keep("evt_bad");
    await keep("evt_good");
    const handler: EventHandler = async (_, event) => {
      seen.push(event);
      if (event.eventId === "evt_bad") throw new Error(`The shop is closed, ${event.tries}`);
    };
    await work(handler);
    expect(await row("evt_good")).toMatchObject({ state: "done" });
    expect(await row("evt_bad")).toMatchObject({ state: "new", tries: 1, last_error: "The shop is closed, 1" });
    expect(logged).toEqual(["work-inbox: card evt_bad, try 1: The shop is closed, 1"]);
    later(4);
    expect(await work(handler)).toBe(0);
    later(1);
    expect(await work(handler)).toBe(1);
    later(14);
    expect(await work(handler)).toBe(0);
    later(1);
    await work(async () => undefined);
    expect(await row("evt_bad")).toMatchObject({ state: "done", tries: 3, last_error: null });
    expect(seen.map((it) => it.tries)).toEqual([1, 1, 2]);
  });

  it("makes a dead letter of what fails every time, and of what nobody works", async () => {
    await keep("evt_1");
    await keepEvent(container, { provider: "unknown", eventId: "evt_2", body: "{}" });
    for (let tries = 0; tries < LONGEST_TRIES; tries += 1) {
      await work(async () => {
        throw new Error("Never");
      });
      later(3_600);
    }
    expect(await row("evt_1")).toMatchObject({ state: "dead", tries: LONGEST_TRIES, last_error: "Never" });
    expect(await row("evt_2")).toMatchObject({ state: "dead", last_error: "Nobody works events of unknown" });
    expect(await work(async () => undefined)).toBe(0);
  });

  it("forgets what was worked three months ago, and keeps what waits for a person", async () => {
    await keep("evt_done");
    await work(async () => undefined);
    await keep("evt_dead");
    await knex.raw("update webhook_event set state = 'dead' where event_id = 'evt_dead'");
    later(89 * 86_400);
    await forgetEvents(container);
    expect(await knex("webhook_event")).toHaveLength(2);
    later(2 * 86_400);
    await forgetEvents(container);
    expect(await knex("webhook_event")).toMatchObject([{ event_id: "evt_dead" }]);
  });

  it("counts the try of a worker that dies, and gives the event to another when its rest is over", async () => {
    await keep("evt_1");
    const handled: string[] = [];
    // As a killed process leaves it: claimed and counted, the handling never noted.
    await knex.raw("update webhook_event set tries = 1, retry_at = ?", [new Date("2026-11-30T03:00:05Z")]);
    const handler: EventHandler = async (_, { eventId }) => void handled.push(eventId);
    expect(await work(handler)).toBe(0);
    later(5);
    expect(await work(handler)).toBe(1);
    expect(handled).toEqual(["evt_1"]);
    expect(await row("evt_1")).toMatchObject({ state: "done", tries: 2 });
  });

  it("does not begin a slow handling again while it goes on", async () => {
    await keep("evt_1");
    let begun = 0;
    let end: () => void = () => undefined;
    const slow = work(async () => {
      begun += 1;
      await new Promise<void>((done) => (end = done));
    });
    while (begun === 0) await new Promise((done) => setTimeout(done, 5));
    later(600);
    await work(async () => void (begun += 1));
    expect(begun).toBe(1);
    end();
    await slow;
    expect(await row("evt_1")).toMatchObject({ state: "done" });
  });
});
