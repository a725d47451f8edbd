import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { runInvariants } from "../invariants";
import type { Door } from "./market/door-client";
import { freePort, freshDatabase, medusa, Server } from "./market/server";
import { buy, SHOPPER } from "./market/shopper";
import { smallWorld } from "./market/small-world";

/** A door over plain fetch: the server under test is another process. */
function doorAt(url: string, headers: Record<string, string>): Door {
  return async (method, path, data) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { "content-type": "application/json", ...headers },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    });
    return { status: answer.status, body: await answer.json() };
  };
}

describe("a backend killed at the worst moment", () => {
  let server: Server;
  let pg: Client;
  let shop: Door;

  beforeAll(async () => {
    const databaseUrl = await freshDatabase("cho_phien_killed");
    const world = join(mkdtempSync(join(tmpdir(), "cho-phien-")), "world.json");
    writeFileSync(world, JSON.stringify(smallWorld()));
    const env = { DATABASE_URL: databaseUrl, DEMO_WORLD: world, DEMO_PASSWORD: "demo1234" };
    await medusa(["db:migrate"], env);
    const seeded = await medusa(["exec", "./src/scripts/seed.ts"], env);
    const line = seeded.split("\n").find((it) => it.startsWith('{"publishableKey"'));
    server = new Server(await freePort(), env);
    await server.start();
    shop = doorAt(server.url, { "x-publishable-api-key": JSON.parse(line ?? "{}").publishableKey });
    pg = new Client({ connectionString: databaseUrl });
    await pg.connect();
  });

  afterAll(async () => {
    await server.kill();
    await pg.end();
  });

  async function staffDoor(): Promise<Door> {
    const { body } = await doorAt(server.url, {})("POST", "/auth/coop_staff/phonepass", {
      phone: "0501010001",
      password: "demo1234",
    });
    return doorAt(server.url, { authorization: `Bearer ${body.token}` });
  }

  async function until(question: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 120; tries += 1) {
      if (await question()) return;
      await new Promise((done) => setTimeout(done, 250));
    }
    throw new Error("It never came true");
  }

  const count = async (sql: string): Promise<number> =>
    Number((await pg.query(`select count(*) as n from ${sql}`)).rows[0].n);

  it("has each consignment and each journal once after it starts again", async () => {
    const { code } = await buy(shop, [
      { handle: "gui-may-dan-tay", quantity: 1 },
      { handle: "tui-tho-cam-buon", quantity: 1 },
    ]);
    await server.kill();
    await server.start();
    await until(async () => (await count("consignment")) >= 2);
    expect(await count("consignment")).toBe(2);

    const staff = await staffDoor();
    const { body } = await staff("GET", "/coop/consignments");
    const id: string = body.consignments[0].id;
    await staff("POST", `/coop/consignments/${id}/accept`, {});
    await staff("POST", `/coop/consignments/${id}/ship`, { carrier: "Bưu điện" });
    await staff("POST", `/coop/consignments/${id}/deliver`, {});
    // Killed while the cash is being recorded: the answer never comes, the fact may or may not be stored.
    const asked = staff("POST", `/coop/consignments/${id}/receive-cash`, {
      amountDong: body.consignments[0].totalDong,
    });
    await Promise.race([asked.catch(() => null), new Promise((done) => setTimeout(done, 40))]);
    await server.kill();
    await asked.catch(() => null);
    await server.start();
    const again = await (
      await staffDoor()
    )("POST", `/coop/consignments/${id}/receive-cash`, {
      amountDong: body.consignments[0].totalDong,
    });
    expect(again.status).toBe(200);
    await until(async () => (await count("consignment_line where settled_at is not null")) === 1);
    const { rows } = await pg.query("select kind from income_journal order by seq");
    expect(rows.map((it) => it.kind)).toEqual(["sale.settled", "member.accrued"]);
    const order = await shop("POST", "/store/order-lookup", { code, phone: SHOPPER.phone });
    expect(order.body.payment.state).toBe("part_received");
    expect(await runInvariants(pg)).toEqual([]);
  });
});
