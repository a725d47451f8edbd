import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ask, brokenInvariants } from "./market/books";
import { sell } from "./market/deliver";
import { type Answer, type Api, type Door, doorOf, signIn } from "./market/door-client";
import { signInOperator } from "./market/operator";
import { smallWorld } from "./market/small-world";

const BASKET = "gui-may-dan-tay";

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    const sql = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);
    let shop: Door;
    let weavers: Door;
    let operator: Door;
    let line: { readonly consignmentId: string; readonly lineId: string };

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });

    beforeEach(async () => {
      await sql(
        `update cooperative set bank_bin = '970405', bank_account = '350020512345', bank_holder = 'HTX SUOI TRUC'`,
      );
      weavers = await signIn(client, "coop_staff", "0501010001");
      operator = await signInOperator(client, dbConfig.clientUrl);
      // 840.000 less 5 % fee: 798.000 is due for goods, and 58.000 the shopper paid for shipping them.
      const { consignmentId, lineIds } = await sell(shop, weavers, [{ handle: BASKET, quantity: 3 }]);
      line = { consignmentId, lineId: lineIds[0] ?? "" };
    });

    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    const runJob = async (name: string) => require(`../../src/jobs/${name}`).default(getContainer());
    const balances = async (...kinds: string[]) => {
      const rows = await sql("select kind, balance::text from income_account where member_id = ''");
      return kinds.map((kind) => rows.find((it) => it.kind === kind)?.balance ?? "0");
    };
    const propose = async () => (await operator("POST", "/admin/remittance-batches", {})).body;
    const act = (batch: { id: string }, what: string, body: object = {}) =>
      operator("POST", `/admin/remittance-batches/${batch.id}/${what}`, body);
    const send = async (batch: any, bankReference: string): Promise<readonly string[]> => {
      await act(batch, "approve");
      const { body } = await act(batch, "file");
      await act(batch, `transfers/${batch.transfers[0].id}/reference`, { bankReference });
      return body.text.split("\r\n");
    };
    const shippingPaid = async () => (await sql("select sum(shipping_dong)::text as sum from consignment"))[0].sum;
    const giveBack = (quantity: number, key: string) =>
      weavers("POST", `/coop/consignments/${line.consignmentId}/return`, {
        key,
        lineId: line.lineId,
        quantity,
        reason: "changed_mind",
      });
    const statuses = (answers: readonly Answer[]) => answers.map((it) => it.status).sort();

    it("proposes what is due, is lowered, approved, handed to the bank, and ends with its reference, once", async () => {
      const desk = await operator("GET", "/admin/remittances");
      expect(desk.body.due).toMatchObject([
        { amountDong: "856000", shippingDong: "58000", underWayDong: "0", because: null },
      ]);
      const batch = await propose();
      expect((await propose()).id).toBe(batch.id);
      const [transfer] = batch.transfers;
      const change = (body: object) => act(batch, `transfers/${transfer.id}`, body);
      expect((await change({ amountDong: "856001" })).body.code).toBe("transfer_above_due");
      expect((await change({ amountDong: "700000" })).body.totalDong).toBe("700000");
      expect((await act(batch, "file")).body.code).toBe("batch_not_approved");
      expect((await act(batch, "approve")).body.state).toBe("approved");
      expect((await change({ amountDong: "1000" })).body.code).toBe("batch_not_proposed");
      expect((await act(batch, `transfers/${transfer.id}/reference`, { bankReference: "FT01" })).body.code).toBe(
        "transfer_not_sent",
      );
      const [file, again] = [await act(batch, "file"), await act(batch, "file")];
      expect(again.body).toEqual(file.body);
      const place = `CHI ${batch.code.replace("-", "")} 01`;
      expect(file.body.text.split("\r\n")[1]).toMatch(
        new RegExp(`^\\d+,[A-Z ]+,970\\d{3},700000,${place} [A-Z ]+,58000$`),
      );
      expect((await act(batch, "undo")).body.code).toBe("batch_sent");
      const text = `reference,bank_reference,amount_dong,result\n${place} X,FT01,700000,ok\n${place} X,FT02,1,ok\nCHI RM00000000 01,FT03,1,`;
      const pasted = await Promise.all([act(batch, "references", { text }), act(batch, "references", { text })]);
      for (const { body } of pasted) {
        expect(body).toMatchObject({ arrived: 1, failed: 0 });
        expect(body.problems).toEqual([
          { row: 4, because: "unreadable" },
          { row: 3, because: "amount_differs" },
        ]);
      }
      // Lowered, it still carries all of the shipping.
      expect(await balances("coop_due", "shipping", "bank_out")).toEqual(["156000", "0", "700000"]);
      expect(await sql("select id from remittance")).toHaveLength(1);
      const messages = await sql("select body from local_message where body like '%FT01%'");
      expect(messages).toHaveLength(1);
      const income = await weavers("GET", "/coop/income");
      expect(income.body.remittances).toMatchObject([
        { amountDong: "700000", shippingDong: "58000", state: "remitted", bankReference: "FT01" },
      ]);
      expect((await operator("GET", "/admin/remittances?state=done")).body.batches[0].state).toBe("done");
    });

    it("never sends more than is due: two approvals, a single transfer and a refund at once", async () => {
      const batch = await propose();
      const { cooperativeId } = batch.transfers[0];
      const single = { key: "chuyen-01", cooperativeId, amountDong: "400000", bankReference: "FT11" };
      const [one, other, alone, back] = await Promise.all([
        act(batch, "approve"),
        act(batch, "approve"),
        operator("POST", "/admin/remittances", single),
        giveBack(1, "tra-0001"),
      ]);
      expect(back.status).toBe(200);
      // 856.000 is due, or 590.000 once the refund is in: 856.000 and 400.000 never both fit.
      expect(statuses([one, alone])).not.toEqual([200, 200]);
      expect(one.status).toBe(other.status);
      await Promise.all([runJob("settle-remittances"), runJob("settle-refunds")]);
      const [promised] = await sql("select remittance_under_way($1)::text as sum", [cooperativeId]);
      const [due, out] = await balances("coop_due", "bank_out");
      const [advance] = await balances("coop_advance");
      // What went out and what is promised is what three sold less what one gave back after the approval.
      expect(Number(promised.sum) + Number(out)).toBeLessThanOrEqual(856_000);
      expect(Number(due) + Number(advance) + Number(out)).toBe(532_000);
    });

    it("a refund between approval and reference becomes an advance, which the next batch repays", async () => {
      const batch = await propose();
      await act(batch, "approve");
      await act(batch, "file");
      await giveBack(1, "tra-0002");
      expect(await balances("coop_due", "coop_advance")).toEqual(["532000", "0"]);
      await act(batch, `transfers/${batch.transfers[0].id}/reference`, { bankReference: "FT21" });
      expect(await balances("coop_due", "coop_advance", "bank_out")).toEqual(["0", "-266000", "856000"]);
      await sell(shop, weavers, [{ handle: BASKET, quantity: 2 }]);
      const shipping = Number(await shippingPaid()) - 58_000;
      const next = await propose();
      expect([next.totalDong, next.shippingDong]).toEqual([String(266_000 + shipping), String(shipping)]);
      await act(next, "approve");
      await act(next, "file");
      await act(next, `transfers/${next.transfers[0].id}/reference`, { bankReference: "FT22" });
      expect(await balances("coop_due", "coop_advance", "bank_out")).toEqual(["0", "0", String(1_122_000 + shipping)]);
    });

    it("returns what the bank did not send to due: undone, failed before and after its reference", async () => {
      const first = await propose();
      await act(first, "approve");
      expect((await operator("GET", "/admin/remittances")).body.due[0]).toMatchObject({
        amountDong: "0",
        because: "nothing_due",
        underWayDong: "856000",
      });
      expect((await act(first, "undo")).body.state).toBe("undone");
      const second = await propose();
      await act(second, "approve");
      await act(second, "file");
      const fail = (batch: any) =>
        act(batch, `transfers/${batch.transfers[0].id}/fail`, { reason: "Tài khoản đã đóng" });
      expect((await fail(second)).body).toMatchObject({ state: "done", transfers: [{ state: "failed" }] });
      const third = await propose();
      await act(third, "approve");
      await act(third, "file");
      await act(third, `transfers/${third.transfers[0].id}/reference`, { bankReference: "FT31" });
      expect(await balances("coop_due")).toEqual(["0"]);
      await Promise.all([fail(third), fail(third)]);
      await runJob("settle-remittances");
      expect(await balances("coop_due", "bank_out")).toEqual(["798000", "0"]);
      const used = await propose();
      await act(used, "approve");
      await act(used, "file");
      const reference = await act(used, `transfers/${used.transfers[0].id}/reference`, { bankReference: "FT31" });
      expect(reference.body.code).toBe("bank_reference_used");
    });

    it("passes on the shipping of its parcels, told apart: lowered, sent, failed, sent again, returned, kept", async () => {
      const parcel = await sell(shop, weavers, [{ handle: BASKET, quantity: 1 }]);
      const shipping = await shippingPaid();
      expect(Number(shipping)).toBeGreaterThan(58_000);
      const total = String(798_000 + 266_000 + Number(shipping));
      const told = { amountDong: total, shippingDong: shipping };
      expect((await operator("GET", "/admin/remittances")).body.due).toMatchObject([told]);
      const first = await propose();
      const [transfer] = first.transfers;
      const change = async (amountDong: string) =>
        (await act(first, `transfers/${transfer.id}`, { amountDong })).body.transfers[0].shippingDong;
      expect([await change("1000"), await change("700000"), await change(total)]).toEqual(["1000", shipping, shipping]);
      for (const part of ["1000", `${Number(shipping) + 1}`]) {
        const approve = "update remittance_transfer set shipping = $2, approved_due = due where id = $1";
        await expect(sql(approve, [transfer.id, part])).rejects.toThrow(/above what is due/);
      }
      const [heading, row] = await send(first, "FT51");
      expect([heading, row.split(",").at(3), row.split(",").at(-1)]).toEqual([
        expect.stringMatching(/,reference,of_which_shipping_dong$/),
        total,
        shipping,
      ]);
      expect(await balances("coop_due", "shipping", "bank_out")).toEqual(["0", "0", total]);
      expect((await weavers("GET", "/coop/income")).body.remittances).toMatchObject([{ ...told, state: "remitted" }]);
      expect(await sql("select from local_message where body like '%trong do tien van chuyen%FT51%'")).toHaveLength(1);
      await act(first, `transfers/${transfer.id}/fail`, { reason: "Tài khoản đã đóng" });
      expect(await balances("coop_due", "shipping", "bank_out")).toEqual(["1064000", shipping, "0"]);
      await send(await propose(), "FT52");
      const back = { key: "tra-vc-01", lineId: parcel.lineIds[0], quantity: 1, reason: "damaged" };
      await weavers("POST", `/coop/consignments/${parcel.consignmentId}/return`, back);
      const owed = ["-266000", "0", String(58_000 - Number(shipping))];
      expect(await balances("coop_advance", "shipping", "shipping_borne")).toEqual(owed);
      // Of cash she keeps nothing is due, its shipping neither.
      await sell(shop, weavers, [{ handle: BASKET, quantity: 1 }], "cooperative");
      await runJob("book-cod");
      expect(await balances("coop_due", "coop_advance", "shipping")).toEqual(["0", "-280000", "0"]);
      expect((await operator("POST", "/admin/remittance-batches", {})).body.code).toBe("nothing_to_remit");
    });

    it("withholds a household's tax by the rates of the day, and a declared month stays as it was declared", async () => {
      await sql("update cooperative set kind = 'household' where handle = 'suoi-truc'");
      // Its cash she keeps: the shipping of what comes back damaged is then the market's to bear, and no revenue of hers.
      const { consignmentId, lineIds } = await sell(shop, weavers, [{ handle: BASKET, quantity: 1 }], "cooperative");
      await runJob("book-cod");
      await send(await propose(), "FT61");
      const month = new Intl.DateTimeFormat("sv", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date()).slice(0, 7);
      const report = async (of = month) => (await operator("GET", `/admin/withheld-tax?month=${of}`)).body;
      // 1 % and 0.5 % of 280.000; the cooperative's sale before it was a household's has none.
      const withheld = {
        revenueDong: "280000",
        vatDong: "2800",
        pitDong: "1400",
        offsetVatDong: "0",
        totalDong: "4200",
      };
      const before = await report();
      expect(before).toMatchObject({
        declaredAt: null,
        rows: [{ ...withheld, taxCode: null, acts: ["NĐ 252/2026/NĐ-CP"] }],
      });
      const declare = () => operator("POST", `/admin/withheld-tax/${month}/declare`, {});
      expect((await declare()).body.code).toBe("tax_month_not_over");
      const { clock } = require("../../src/boundary/clock");
      const later = vi.spyOn(clock, "now").mockReturnValue(new Date(Date.now() + 32 * 86_400_000));
      expect((await declare()).body.code).toBe("tax_code_missing");
      const code = (taxCode: string) =>
        operator("POST", `/admin/withheld-tax/sellers/${before.rows[0].cooperativeId}`, { taxCode });
      expect((await code("12345")).body.code).toBe("tax_code_invalid");
      await code("0123 4567 8901".replaceAll(" ", ""));
      expect((await declare()).body.rows).toMatchObject([{ ...withheld, taxCode: "012345678901" }]);
      later.mockRestore();
      const back = { key: "tra-thue-01", lineId: lineIds[0], quantity: 1, reason: "damaged" };
      expect((await weavers("POST", `/coop/consignments/${consignmentId}/return`, back)).status).toBe(200);
      expect(Number((await balances("shipping_borne"))[0])).toBeLessThan(0);
      expect((await report()).rows).toMatchObject([withheld]);
      const [year = 0, number = 0] = month.split("-").map(Number);
      const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
      expect((await report(next)).rows).toMatchObject([
        { revenueDong: "0", offsetRevenueDong: "-280000", offsetVatDong: "-2800", totalDong: "-4200" },
      ]);
      expect((await operator("GET", `/admin/withheld-tax/${month}/file`)).status).toBe(200);
    });

    it("keeps back what may not be sent, and says why; the database refuses what the desk would not", async () => {
      const { cooperativeId } = (await operator("GET", "/admin/remittances")).body.due[0];
      const because = async () => (await operator("GET", "/admin/remittances")).body.due[0].because;
      await operator("POST", `/admin/remittance-holds/${cooperativeId}`, { reason: "Đang đối chiếu phí" });
      expect(await because()).toBe("on_hold");
      expect((await operator("POST", "/admin/remittance-batches", {})).body.code).toBe("nothing_to_remit");
      await operator("POST", `/admin/remittance-holds/${cooperativeId}/lift`, {});
      await sql("update cooperative set bank_account = null where id = $1", [cooperativeId]);
      expect(await because()).toBe("no_account");
      await sql("update cooperative set bank_account = '0123456789' where id = $1", [cooperativeId]);
      const batch = await propose();
      await sql("update cooperative set status = 'suspended' where id = $1", [cooperativeId]);
      expect((await act(batch, "approve")).body.code).toBe("transfer_kept_back");
      await sql("update cooperative set status = 'approved' where id = $1", [cooperativeId]);
      const approve =
        "update remittance_transfer set amount = 798000, due = 900000, approved_due = 900000 where id = $1";
      const { id } = batch.transfers[0];
      await operator("POST", "/admin/remittances", {
        key: "chuyen-09",
        cooperativeId,
        amountDong: "100000",
        bankReference: "FT41",
      });
      await expect(sql(approve, [id])).rejects.toThrow(/above what is due/);
      expect((await act(batch, "approve")).body.code).toBe("transfer_no_longer_due");
      await act(batch, `transfers/${id}`, { amountDong: "698000" });
      expect((await act(batch, "approve")).status).toBe(200);
      await expect(sql("update remittance_transfer set amount = 1 where id = $1", [id])).rejects.toThrow(
        /never changed/,
      );
      const early = "insert into remittance values ('rem_x', $1, 698000, 'FT42', 'u', now(), $2)";
      await expect(sql(early, [cooperativeId, id])).rejects.toThrow(/not what was sent/);
    });
  },
});
