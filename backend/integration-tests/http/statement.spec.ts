import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ask, brokenInvariants } from "./market/books";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { codeIn, payTwo } from "./market/paid-run";
import { smallWorld } from "./market/small-world";

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    let shop: Door;
    const sql = (text: string) => ask(dbConfig.clientUrl, text);

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });

    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    it("the statement agrees with the balances, and each line with its journals", async () => {
      const weavers = await signIn(client, "coop_staff", "0501010001");
      const neighbours = await signIn(client, "coop_staff", "0501110001");
      const { bank, run } = await payTwo({ shop, weavers, url: dbConfig.clientUrl });
      const url = `/store/receipts/${bank.receiptPath.replace("/nhan/", "")}`;
      await shop("POST", url, { amountDong: bank.amountDong, code: await codeIn(dbConfig.clientUrl, "+84501019991") });
      const { body: statement } = await weavers("GET", "/coop/statement");
      const closing = Object.fromEntries(statement.sections.map((it: any) => [it.key, it.closingDong]));
      const balances = await sql(
        "select a.kind, sum(a.balance)::text as balance from income_account a join cooperative c on c.id = a.cooperative_id where c.handle = 'suoi-truc' group by a.kind",
      );
      const held = (...kinds: string[]) =>
        String(balances.filter((it) => kinds.includes(it.kind)).reduce((sum, it) => sum + BigInt(it.balance), 0n));
      expect(closing).toEqual({
        market: held("coop_due", "coop_advance"),
        shipping: held("shipping"),
        income: held("coop_income", "coop_income_advance"),
        retained: held("coop_retained"),
        fund: held("coop_fund"),
        due: held("member_due", "member_advance"),
        transit: held("member_in_transit"),
        cash: String(-BigInt(held("cash_at_coop", "member_in_transit", "member_received"))),
      });
      // 560.000 less 5 % fee leaves 532.000 due from the market; 436.240 of it is the makers', and all of that was paid.
      expect(closing).toMatchObject({ market: "532000", due: "0", transit: run.payouts[1].amountDong });
      for (const section of statement.sections) {
        for (const line of section.lines) {
          const { body } = await weavers("GET", `/coop/statement/journals?section=${section.key}&line=${line.key}`);
          const total = body.journals.reduce((sum: bigint, it: any) => sum + BigInt(it.amountDong), 0n);
          expect([section.key, line.key, body.totalDong, String(total)]).toEqual([
            section.key,
            line.key,
            line.amountDong,
            line.amountDong,
          ]);
        }
      }
      const before = await weavers("GET", "/coop/statement?month=2025-01");
      expect(before.body.sections.every((it: any) => it.closingDong === "0")).toBe(true);
      expect((await weavers("GET", "/coop/statement?month=nope")).body.code).toBe("month_invalid");
      const other = await neighbours("GET", "/coop/statement");
      expect(other.body.sections.every((it: any) => it.closingDong === "0")).toBe(true);
      expect((await weavers("GET", "/coop/statement/journals?section=due&line=none")).status).toBe(404);
    });
  },
});
