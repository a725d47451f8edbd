import { randomUUID } from "node:crypto";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ask, brokenInvariants } from "./market/books";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import {
  type CellValue,
  changed,
  CODE,
  download,
  HEADINGS,
  PRICE,
  STOCK,
  storeTwoThousand,
  upload,
} from "./market/goods-table";
import { sheetOf } from "./market/member-sheet";
import { buy } from "./market/shopper";
import { smallWorld } from "./market/small-world";

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    let shop: Door;
    let weavers: Door;
    let farmers: Door;
    const sql = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });

    beforeEach(async () => {
      weavers = await signIn(client, "coop_staff", "0501010001");
      farmers = await signIn(client, "coop_staff", "0501110001");
    });

    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    const accept = (door: Door, { id, seen }: { id: string; seen: string }, chosenRows: readonly number[] = []) =>
      door("POST", `/coop/goods-sheets/${id}/accept`, { seen, chosenRows });
    const undo = (door: Door, id: string) => door("POST", `/coop/goods-sheets/${id}/undo`, {});
    /** Price and stock of everything in the market, to say that nothing else moved. */
    const numbers = () =>
      sql(`select v.id, pr.amount::text as price, pr.raw_amount ->> 'value' as raw_price, il.stocked_quantity::int as stock,
                  il.raw_stocked_quantity ->> 'value' as raw_stock
             from product_variant v join product_variant_price_set ps on ps.variant_id = v.id
             left join price pr on pr.price_set_id = ps.price_set_id and pr.deleted_at is null
             join product_variant_inventory_item vi on vi.variant_id = v.id
             left join inventory_level il on il.inventory_item_id = vi.inventory_item_id and il.deleted_at is null
            order by 1`);
    const standingOf = async (code: CellValue | undefined) => {
      const [row] = await sql(
        `select v.id, v.product_id, p.handle, il.stocked_quantity::int as stock, il.reserved_quantity::int as promised
           from product_variant v join product p on p.id = v.product_id
           join product_variant_inventory_item vi on vi.variant_id = v.id
           join inventory_level il on il.inventory_item_id = vi.inventory_item_id where v.sku = $1`,
        [code],
      );
      return row;
    };

    it("comes back without a change as nothing to do", async () => {
      const rows = await download(weavers);
      const [own] = await sql(
        `select count(*)::int as n from product_variant v join product_product_cooperative_cooperative l on l.product_id = v.product_id
           join cooperative c on c.id = l.cooperative_id where c.handle = 'suoi-truc' and v.deleted_at is null`,
      );
      expect(rows.length).toBe(own.n);
      const { body } = await upload(weavers, rows);
      expect(body).toMatchObject({ rowsCount: own.n, unchangedCount: own.n, changes: [], faults: [], accepted: null });
      expect((await accept(weavers, body)).body.code).toBe("goods_sheet_nothing");
    });

    it("judges every row before anything is written, at its cell and in both languages", async () => {
      const rows = await download(weavers);
      const theirs = await download(farmers);
      const before = await numbers();
      const planted: [number, number, CellValue, string, string][] = [
        [0, CODE, theirs[0]?.[CODE] ?? null, "A", "code_unknown"],
        [1, CODE, "MT-KHONG-CO", "A", "code_unknown"],
        [2, PRICE, { value: "=1+75000", type: "Formula" }, "D", "formula"],
        [3, PRICE, "bảy lăm", "D", "price_not_number"],
        [4, STOCK, -2, "E", "stock_not_whole"],
        [5, STOCK, 1.5, "E", "stock_not_whole"],
        [6, PRICE, 0, "D", "price_not_positive"],
      ];
      let wrong = rows.slice(0, 9);
      for (const [row, place, value] of planted) wrong = changed(wrong, row, { [place]: value });
      wrong = changed(wrong, 7, { [PRICE]: "75" });
      wrong = [...changed(wrong, 8, { [PRICE]: "99.000 ₫" }), wrong[8] ?? []];
      const { body } = await upload(weavers, wrong);
      const found = body.faults.map((it: any) => [it.row - 2, it.cells[0].letter, it.cells[0].code]);
      expect(found).toEqual([...planted.map(([row, , , letter, code]) => [row, letter, code]), [9, "A", "code_twice"]]);
      const sentences = body.faults.flatMap((it: any) => it.cells.flatMap((cell: any) => [cell.vi, cell.en]));
      expect(sentences.every((it: string) => it.length > 10)).toBe(true);
      const ofCode = body.faults.slice(0, 2).map((it: any) => it.cells[0].vi);
      expect(ofCode[0]).toBe(ofCode[1]);
      expect(body.changes).toMatchObject([
        { row: 9, isChoice: true, price: { to: "75000" }, cells: [{ code: "price_thousands" }] },
        { row: 10, isChoice: false, price: { to: "99000" }, stock: null },
      ]);
      expect(await numbers()).toEqual(before);

      const accepted = await accept(weavers, body, [9]);
      expect(accepted.body.accepted).toMatchObject({ undoneAt: null });
      expect(accepted.body.changes.map((it: any) => it.price.to)).toEqual(["75000", "99000"]);
      const after = await numbers();
      expect(after.filter((it, at) => JSON.stringify(it) !== JSON.stringify(before[at]))).toHaveLength(2);
      expect(after.every((it) => it.price === it.raw_price && String(it.stock) === it.raw_stock)).toBe(true);
    });

    it("is written once, however often it is accepted, and shows in the shop; then all of it is taken back", async () => {
      const rows = await download(weavers);
      const before = await numbers();
      const size = await standingOf(rows[0]?.[CODE]);
      const edited = changed(changed(rows, 0, { [PRICE]: 123_000, [STOCK]: 41 }), 1, { [STOCK]: 42 });
      const { body } = await upload(weavers, edited);
      expect([body.changes.length, body.unchangedCount, body.faults]).toEqual([2, rows.length - 2, []]);
      const answers = await Promise.all([1, 2, 3].map(() => accept(weavers, body)));
      expect(answers.map((it) => [it.status, it.body.changes?.length])).toEqual(Array(3).fill([200, 2]));
      const shown = await shop("GET", `/store/goods/${size.handle}`);
      expect(shown.body.variants.find((it: any) => it.id === size.id)).toMatchObject({
        priceDong: "123000",
        available: 41 - size.promised,
      });
      expect((await standingOf(rows[1]?.[CODE])).stock).toBe(42);
      expect((await weavers("GET", "/coop/goods-sheets")).body.sheets[0]).toMatchObject({
        id: body.id,
        changesCount: 2,
        undoneAt: null,
      });

      const undone = await Promise.all([1, 2].map(() => undo(weavers, body.id)));
      expect(undone.map((it) => [it.status, it.body.accepted?.undoneAt !== null])).toEqual(Array(2).fill([200, true]));
      expect(await numbers()).toEqual(before);
      // A second look does not write it again.
      expect((await accept(weavers, body)).body.accepted.undoneAt).not.toBeNull();
      expect(await numbers()).toEqual(before);
    });

    it("keeps what was sold meanwhile sold, and asks her to look again", async () => {
      const rows = await download(weavers);
      const code = rows[0]?.[CODE];
      const size = await standingOf(code);
      const { body } = await upload(weavers, changed(rows, 0, { [STOCK]: size.stock + 5 }));
      expect(body.changes).toMatchObject([{ stock: { from: size.stock, to: size.stock + 5 }, cells: [] }]);
      const sale = await weavers("POST", "/coop/sales", {
        key: randomUUID(),
        channel: "fair",
        soldAt: new Date().toISOString(),
        lines: [{ productId: size.product_id, variantId: size.id, quantity: 2, amountDong: "100000" }],
      });
      expect(sale.status).toBe(200);
      expect((await standingOf(code)).stock).toBe(size.stock - 2);
      const late = await accept(weavers, body);
      expect([late.status, late.body.code]).toEqual([409, "goods_sheet_changed"]);
      expect((await standingOf(code)).stock).toBe(size.stock - 2);

      const { body: again } = await weavers("GET", `/coop/goods-sheets/${body.id}`);
      expect(again.changes).toMatchObject([
        { stock: { from: size.stock - 2, to: size.stock + 3 }, isChoice: false, cells: [{ code: "stock_moved" }] },
      ]);
      expect((await accept(weavers, again)).status).toBe(200);
      expect((await standingOf(code)).stock).toBe(size.stock + 3);
    });

    it("is not taken back once somebody sold or changed what it wrote", async () => {
      const rows = await download(weavers);
      const size = await standingOf(rows[0]?.[CODE]);
      const { body } = await upload(weavers, changed(changed(rows, 0, { [STOCK]: 50 }), 1, { [PRICE]: 222_000 }));
      expect((await undo(weavers, body.id)).body.code).toBe("goods_sheet_not_accepted");
      await accept(weavers, body);
      await weavers("POST", `/coop/goods/${size.product_id}/stock`, { variantId: size.id, stock: 49 });
      const before = await numbers();
      const refused = await undo(weavers, body.id);
      expect([refused.status, refused.body.code]).toEqual([409, "goods_sheet_moved_on"]);
      expect(refused.body.message).toContain(String(rows[0]?.[1]));
      expect(await numbers()).toEqual(before);
      await weavers("POST", `/coop/goods/${size.product_id}/stock`, { variantId: size.id, stock: 50 });
      expect((await undo(weavers, body.id)).status).toBe(200);
    });

    it("never goes below what shoppers were promised, neither written nor taken back", async () => {
      const rows = await download(weavers);
      const { handle } = await standingOf(rows[0]?.[CODE]);
      // A shopper of these tests buys the first size the shop shows.
      const [first] = (await shop("GET", `/store/goods/${handle}`)).body.variants;
      const [{ sku }] = await sql("select sku from product_variant where id = $1", [first.id]);
      const at = rows.findIndex((row) => row[CODE] === sku);
      const { stock } = await standingOf(sku);
      const { body: more } = await upload(weavers, changed(rows, at, { [STOCK]: stock + 10 }));
      await accept(weavers, more);
      await buy(shop, [{ handle, quantity: stock + 1 }]);
      expect((await undo(weavers, more.id)).body.code).toBe("goods_sheet_moved_on");
      const { body: less } = await upload(weavers, changed(await download(weavers), at, { [STOCK]: 1 }));
      expect(less.faults[0].cells[0].code).toBe("stock_below_promised");
    });

    it("prices a draft, counts it, and takes both away again", async () => {
      const draft = await weavers("POST", "/coop/goods", {
        key: randomUUID(),
        name: "=Áo nháp",
        variants: [{ title: "" }],
      });
      const rows = await download(weavers);
      const at = rows.findIndex((row) => row[1] === "'=Áo nháp");
      expect(rows[at]).toMatchObject([expect.stringMatching(/^H-/), "'=Áo nháp", null, null, null, null, null]);
      const { body } = await upload(weavers, changed(rows, at, { [PRICE]: "250.000", [STOCK]: 3 }));
      expect(body.changes).toMatchObject([{ price: { from: null, to: "250000" }, stock: { from: null, to: 3 } }]);
      await accept(weavers, body);
      const read = async () => (await weavers("GET", `/coop/goods/${draft.body.id}`)).body.variants[0];
      expect(await read()).toMatchObject({ priceDong: "250000", stock: 3 });
      await undo(weavers, body.id);
      expect(await read()).toMatchObject({ priceDong: null, stock: null });
    });

    it("belongs to manager and sales of one cooperative", async () => {
      const { body } = await upload(weavers, changed(await download(weavers), 0, { [STOCK]: 77 }));
      const nobody = await farmers("GET", "/coop/goods-sheets/gsheet_none");
      for (const answer of [
        await farmers("GET", `/coop/goods-sheets/${body.id}`),
        await accept(farmers, body),
        await undo(farmers, body.id),
      ]) {
        expect([answer.status, answer.body]).toEqual([404, nobody.body]);
      }
      const role = (name: string) =>
        sql(
          "update coop_staff_role set role = $1 where staff_id in (select id from coop_staff where phone = '+84501010001')",
          [name],
        );
      await role("accountant");
      for (const answer of [
        await weavers("GET", "/coop/goods-sheet"),
        await weavers("GET", "/coop/goods-sheets"),
        await weavers("GET", `/coop/goods-sheets/${body.id}`),
        await upload(weavers, [["a"]]),
        await accept(weavers, body),
        await undo(weavers, body.id),
      ]) {
        expect([answer.status, answer.body.code]).toEqual([403, "role_not_allowed"]);
      }
      await role("sales");
      expect((await accept(weavers, body)).status).toBe(200);
    });

    it("says what to do with a file that is no table of prices", async () => {
      const send = (file: Buffer) =>
        weavers("POST", "/coop/goods-sheets", { fileName: "x.xlsx", fileBase64: file.toString("base64") });
      const bad: [Buffer, string][] = [
        [Buffer.from("Mã hàng;Giá"), "sheet_unreadable"],
        [
          await sheetOf([
            ["Mã hàng", "Giá bán (đồng)"],
            ["MT", 1],
          ]),
          "sheet_without_headings",
        ],
        [await sheetOf([HEADINGS]), "sheet_empty"],
        [Buffer.alloc(2 * 1024 * 1024 + 3), "sheet_too_big"],
        [
          await sheetOf([HEADINGS, ...Array.from({ length: 5001 }, () => ["MT", "", "", 1000, 1, 1000, 1])]),
          "sheet_too_many_rows",
        ],
      ];
      for (const [file, code] of bad) {
        const answer = await send(file);
        expect([answer.body.code, answer.body.message.length > 10]).toEqual([code, true]);
      }
    });

    it("writes two thousand sizes in one go", async () => {
      await storeTwoThousand(sql, "suoi-truc");
      const rows = await download(weavers);
      const many = rows.map((row) =>
        String(row[CODE]).startsWith("N-")
          ? row.map((cell, at) => (at === PRICE ? 60_000 : at === STOCK ? 6 : cell))
          : row,
      );
      const { body } = await upload(weavers, many);
      expect(body.changes.length).toBe(2000);
      const accepted = await accept(weavers, body);
      expect([accepted.status, accepted.body.changes.length]).toEqual([200, 2000]);
      const written = `select count(*)::int as n from price p join inventory_level l on l.inventory_item_id = replace(p.price_set_id, 'pset', 'iitem')
        where p.price_set_id like 'pset_n%' and p.amount = 60000 and l.stocked_quantity = 6`;
      expect((await sql(written))[0].n).toBe(2000);
      expect((await undo(weavers, body.id)).status).toBe(200);
      expect((await sql(written))[0].n).toBe(0);
    });
  },
});
