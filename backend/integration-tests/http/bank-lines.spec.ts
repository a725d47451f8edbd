import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { BANK, buyByTransfer, notice, orderPage, post, signatureOf } from "./market/bank";
import { ask, brokenInvariants } from "./market/books";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { signInOperator } from "./market/operator";
import { buy } from "./market/shopper";
import { smallWorld } from "./market/small-world";

const BASKET = "gui-may-dan-tay";
const BAG = "tui-tho-cam-buon";

// The runner reads medusa-config, and with it which providers there are, before it applies its own `env`.
Object.assign(process.env, BANK);

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    let shop: Door;
    let weavers: Door;
    let operator: Door;

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });

    beforeEach(async () => {
      weavers = await signIn(client, "coop_staff", "0501010001");
      operator = await signInOperator(client, dbConfig.clientUrl);
    });

    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    const db = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);
    const runJob = async (name: string) => require(`../../src/jobs/${name}`).default(getContainer());
    const tell = async (body: string) => {
      const answer = await post(client, body);
      await runJob("work-inbox");
      return answer.status;
    };
    const held = async () => (await operator("GET", "/admin/bank-lines")).body;
    const act = (id: string, name: string, body: object = {}) =>
      operator("POST", `/admin/bank-lines/${id}/${name}`, body);
    const balance = async (kind: string) =>
      (await db("select coalesce(sum(balance), 0)::text as sum from income_account where kind = $1", [kind]))[0].sum;
    const captured = async () =>
      (await db("select coalesce(sum(amount), 0)::text as sum, count(*)::int as n from capture"))[0];

    /** Runs as if it were so many hours later; jobs of the server see the same clock. */
    const later = async (hours: number, run: () => Promise<unknown>) => {
      const { clock } = require("../../src/boundary/clock");
      const before = clock.now;
      clock.now = () => new Date(before().getTime() + hours * 3_600_000);
      try {
        await run();
      } finally {
        clock.now = before;
      }
    };

    it("waits for the transfer, is paid once by ten notices of it, and ends in the books like any sale", async () => {
      expect((await shop("GET", "/store/payment-ways")).body).toEqual({ ways: ["cod", "bank"] });
      const { code, order, content, orderId } = await buyByTransfer(shop, [{ handle: BASKET, quantity: 2 }]);
      expect(order.payment).toEqual({ method: "bank", state: "awaiting_payment" });
      expect(order.transfer.ask).toMatchObject({ amountDong: order.totalDong, content, accountNumber: "0000000000" });
      const { consignments, awaitingPaymentCount } = (await weavers("GET", "/coop/consignments")).body;
      expect([awaitingPaymentCount, consignments[0].payment]).toEqual([1, "awaiting_payment"]);
      const { id } = consignments[0];
      for (const name of ["accept", "refuse"]) {
        const refused = await weavers("POST", `/coop/consignments/${id}/${name}`, { reason: "closed" });
        expect([refused.status, refused.body.code]).toEqual([409, "not_paid_yet"]);
      }

      const body = notice({ amount: order.totalDong, content: `IBFT ${content} FT26334` });
      const answers = await Promise.all(Array.from({ length: 10 }, () => post(client, body)));
      expect(answers.map((it) => it.status)).toEqual(Array(10).fill(200));
      await Promise.all([runJob("work-inbox"), runJob("work-inbox"), runJob("take-bank-lines")]);
      await runJob("take-bank-lines");
      expect(await captured()).toEqual({ sum: order.totalDong, n: 1 });
      expect(await orderPage(shop, code)).toMatchObject({
        payment: { state: "received" },
        transfer: { state: "paid", ask: null, heldDong: "0" },
      });

      for (const [name, more] of [["accept"], ["ship", { carrier: "Bưu điện" }], ["deliver"]] as const) {
        expect((await weavers("POST", `/coop/consignments/${id}/${name}`, more ?? {})).status).toBe(200);
      }
      const cash = await weavers("POST", `/coop/consignments/${id}/receive-cash`, { amountDong: order.totalDong });
      expect(cash.body.code).toBe("act_not_allowed");
      await runJob("settle-sales");
      await Promise.all([runJob("match-payments"), runJob("match-payments")]);
      expect([await balance("clearing_bank"), await balance("clearing_cod")]).toEqual([`-${order.totalDong}`, "0"]);
      expect(await db("select * from refund")).toEqual([]);
      const [parcel] = (await operator("GET", `/admin/orders/${orderId}/consignments`)).body.parcels;
      expect(parcel).toMatchObject({ paidThrough: "bank", isPaid: true, isInTheBooks: true });
    });

    it("keeps nothing of a notice that was forged, or altered by one byte", async () => {
      const body = notice({ amount: "590000", content: "CP1ABCD", reference: "FT0001" });
      const signature = signatureOf(body);
      const forged = [
        await post(client, body, ""),
        await post(client, body, signatureOf(body, "another secret")),
        await post(client, body.replace("590000", "590001"), signature),
        await post(client, `${body} `, signature),
      ];
      expect(forged.map((it) => [it.status, it.body.code])).toEqual(forged.map(() => [401, "hook_forged"]));
      expect((await post(client, "{}", signatureOf("{}"))).status).toBe(400);
      expect(await db("select id from webhook_event")).toEqual([]);
      expect(await db("select id from bank_line")).toEqual([]);
    });

    it("holds too little until the rest comes, and gives back too much, each đồng in the books", async () => {
      const { code, order, content } = await buyByTransfer(shop, [{ handle: BASKET, quantity: 1 }]);
      const missing = (BigInt(order.totalDong) - 100_000n).toString();
      expect(await tell(notice({ amount: "100000", content }))).toBe(200);
      const [line] = (await held()).lines;
      expect(line).toMatchObject({ outcome: "under", heldDong: "100000", acts: ["ask", "assign", "return"] });
      expect((await orderPage(shop, code)).transfer).toMatchObject({
        heldDong: "100000",
        ask: { amountDong: missing },
      });
      expect([await balance("payer_held"), (await captured()).n]).toEqual(["100000", 0]);
      expect((await act(line.id, "assign", { code })).body.code).toBe("bank_line_there_already");
      expect((await act(line.id, "ask")).body.askedAt).not.toBeNull();
      expect((await act(line.id, "ask")).body.code).toBe("bank_asked_today");

      // 7.000 too much with the rest, and the whole a second time.
      await tell(notice({ amount: (BigInt(missing) + 7_000n).toString(), content }));
      await tell(notice({ amount: order.totalDong, content }));
      expect(await captured()).toEqual({ sum: order.totalDong, n: 1 });
      const { lines, heldDong } = await held();
      expect(lines.map((it: any) => [it.outcome, it.heldDong]).sort()).toEqual([
        ["double", order.totalDong],
        ["over", "7000"],
      ]);
      expect(heldDong).toBe((BigInt(order.totalDong) + 7_000n).toString());
      expect(await balance("payer_held")).toBe(heldDong);
      expect((await act(lines[0].id, "assign", { code })).body.code).toBe("bank_order_paid");
      for (const { id } of lines) {
        const twice = await Promise.all([0, 1].map(() => act(id, "return", { reference: `HT-${id.slice(-6)}` })));
        expect(twice.map((it) => [it.status, it.body.heldDong])).toEqual([
          [200, "0"],
          [200, "0"],
        ]);
        expect((await act(id, "return", { reference: "HT-other" })).body.code).toBe("bank_line_done");
      }
      expect([await balance("payer_held"), (await held()).count]).toEqual(["0", 0]);
      expect((await orderPage(shop, code)).transfer).toMatchObject({ heldDong: "0", returnedDong: heldDong });
    });

    it("takes money that was there before the order's parcels were", async () => {
      const { code } = await buy(shop, [{ handle: BAG, quantity: 1 }], "pp_vietqr_vietqr");
      const { totalDong } = await orderPage(shop, code);
      await tell(notice({ amount: totalDong, content: `${code} cam on` }));
      await runJob("consign-orders");
      await runJob("mark-paid");
      expect(await captured()).toEqual({ sum: totalDong, n: 1 });
      expect((await orderPage(shop, code)).payment.state).toBe("received");
    });

    it("only proposes an order for a transfer without a code, and takes it when a person says so", async () => {
      const { code, order } = await buyByTransfer(shop, [{ handle: BASKET, quantity: 1 }]);
      await tell(notice({ amount: order.totalDong, content: "TRAN THI BINH CHUYEN TIEN" }));
      const [line] = (await held()).lines;
      expect(line).toMatchObject({
        outcome: "unknown",
        order: null,
        proposals: [{ code }],
        acts: ["assign", "return"],
      });
      expect((await act(line.id, "assign", { code: "CP9-ZZZZ" })).body.code).toBe("bank_order_unknown");
      expect((await act(line.id, "assign", { code })).body).toMatchObject({ outcome: "exact", heldDong: "0" });
      expect(await captured()).toEqual({ sum: order.totalDong, n: 1 });
      expect((await orderPage(shop, code)).payment.state).toBe("received");
      expect(await balance("payer_held")).toBe("0");
      // What is too much for one order may pay another, and each keeps what it took.
      const [first, second] = [
        await buyByTransfer(shop, [{ handle: BAG, quantity: 1 }]),
        await buyByTransfer(shop, [{ handle: BAG, quantity: 1 }]),
      ];
      const both = BigInt(first.order.totalDong) + BigInt(second.order.totalDong);
      await tell(notice({ amount: both.toString(), content: first.content }));
      const [rest] = (await held()).lines;
      expect((await act(rest.id, "assign", { code: second.code })).body).toMatchObject({
        outcome: "exact",
        takenDong: both.toString(),
      });
      for (const it of [first, second]) expect((await orderPage(shop, it.code)).payment.state).toBe("received");
      expect((await act("bnk_made_up", "return", { reference: "x-1" })).status).toBe(404);
    });

    it("reads both layouts of a statement, adds nothing the second time, and keeps nothing of a file with a bad cell", async () => {
      const { code, order, content } = await buyByTransfer(shop, [{ handle: BASKET, quantity: 1 }]);
      const send = (text: string) =>
        operator("POST", "/admin/bank-files", {
          fileName: "sao-ke.csv",
          fileBase64: Buffer.from(text).toString("base64"),
        });
      const sum = Number(order.totalDong).toLocaleString("en-US");
      const heading = "Thời gian giao dịch;Mã giao dịch;Số tiền;Nội dung;Tài khoản đối ứng;Tên tài khoản đối ứng";
      const good = `30/11/2026 08:00:00;FT1000;"+${sum}.00";"chuyen tien; ${content}";0987654321;TRAN THI BINH`;
      const bad = await send(`\uFEFF${heading}\r\n${good}\r\n30/11/2026;FT1001;12,5;x;;\r\n`);
      expect([bad.status, bad.body.code, bad.body.message]).toEqual([
        400,
        "bank_cell_amount",
        "Dòng 3, cột “Số tiền”: “12,5” không phải số tiền nguyên đồng. Chưa ghi dòng nào.",
      ]);
      expect(await db("select id from bank_line")).toEqual([]);
      const file = `\uFEFF${heading}\r\n${good}\r\n30/11/2026 09:00:00;FT1002;-20,000;Phi SMS;;\r\n`;
      expect((await send(file)).body).toEqual({ added: 1, known: 0, outgoing: 1 });
      expect((await send(file)).body).toEqual({ added: 0, known: 1, outgoing: 1 });
      // The same transfer told by the statement service is the same line.
      await tell(notice({ amount: order.totalDong, content, reference: "FT1000" }));
      expect(await captured()).toEqual({ sum: order.totalDong, n: 1 });
      expect((await orderPage(shop, code)).payment.state).toBe("received");
      const other = "Ngày giao dịch,Số tham chiếu,Số tiền ghi nợ,Số tiền ghi có,Mô tả";
      expect((await send(`${other}\n30/11/2026,VC77,,50.000,Tien ung ho\n`)).body.added).toBe(1);
      const wrong = await send(`${other}\n30/11/2026,VC77,,60.000,Tien ung ho\n`);
      expect([wrong.status, wrong.body.code]).toEqual([409, "bank_reference_other_sum"]);
      const found = await operator("GET", "/admin/bank-lines?state=all&q=FT1000");
      expect(found.body.lines.map((it: any) => [it.outcome, it.cameBy])).toEqual([["exact", "file"]]);
    });

    it("gives the goods back after a day without money; what comes later is held and sent back", async () => {
      const stock = async () => (await db("select sum(reserved_quantity)::text as sum from inventory_level"))[0].sum;
      const free = await stock();
      const { code, order, content } = await buyByTransfer(shop, [{ handle: BASKET, quantity: 2 }]);
      await later(23, () => runJob("expire-transfers"));
      expect((await orderPage(shop, code)).payment.state).toBe("awaiting_payment");
      await later(24.1, () => Promise.all([runJob("expire-transfers"), runJob("expire-transfers")]));
      await runJob("release-consignments");
      expect(await orderPage(shop, code)).toMatchObject({ payment: { state: "cancelled" }, transfer: { ask: null } });
      expect(await stock()).toBe(free);
      await tell(notice({ amount: order.totalDong, content }));
      const [line] = (await held()).lines;
      expect(line).toMatchObject({ outcome: "late", order: { code } });
      expect((await act(line.id, "assign", { code })).body.code).toBe("bank_order_closed");
      expect((await act(line.id, "return", { reference: "HT-0001" })).body.returnedDong).toBe(order.totalDong);
      expect((await captured()).n).toBe(0);
    });

    it("a transfer that comes as the order runs out wins whole or loses whole", async () => {
      for (let round = 0; round < 3; round += 1) {
        const { code, order, content } = await buyByTransfer(shop, [{ handle: BAG, quantity: 1 }]);
        await post(client, notice({ amount: order.totalDong, content }));
        await later(24.1, () => Promise.all([runJob("expire-transfers"), runJob("work-inbox")]));
        await runJob("release-consignments");
        await runJob("take-bank-lines");
        const { payment, transfer } = await orderPage(shop, code);
        const won = { state: "received", held: "0", captures: 1 };
        const lost = { state: "cancelled", held: order.totalDong, captures: 0 };
        const captures = await db(
          `select c.id from capture c join payment p on p.id = c.payment_id where trunc(p.amount)::text = $1
              and p.payment_collection_id in (select payment_collection_id from order_payment_collection op
                join "order" o on o.id = op.order_id where 'CP' || o.display_id = split_part($2, '-', 1))`,
          [order.totalDong, code],
        );
        expect([won, lost]).toContainEqual({
          state: payment.state,
          held: transfer.heldDong,
          captures: captures.length,
        });
      }
    });

    it("pays back the part of an order that its cooperative can't send, in Medusa as in the books", async () => {
      const wanted = [
        { handle: BASKET, quantity: 1 },
        { handle: BAG, quantity: 1 },
      ];
      const { order, content } = await buyByTransfer(shop, wanted);
      await tell(notice({ amount: order.totalDong, content }));
      const [row] = (await weavers("GET", "/coop/consignments")).body.consignments;
      expect((await weavers("POST", `/coop/consignments/${row.id}/refuse`, { reason: "damaged" })).status).toBe(200);
      await runJob("release-consignments");
      await Promise.all([runJob("match-payments"), runJob("match-payments")]);
      await runJob("match-payments");
      expect(await db("select trunc(amount)::text as amount from refund")).toEqual([{ amount: row.totalDong }]);
      expect(await db("select released_at is not null as done from consignment where id = $1", [row.id])).toEqual([
        { done: true },
      ]);
    });
  },
});
