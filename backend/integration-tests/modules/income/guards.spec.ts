import { IncomeModuleService } from "../../../src/modules/income/service";
import { accrued, journal, inBook, paying, settledSale, stating } from "./books";
import { withLedger } from "./income-runner";

vi.setConfig({ testTimeout: 60_000 });

const NEVER_CHANGED = [
  "income_journal",
  "income_posting",
  "receipt_evidence",
  "payout",
  "payout_item",
  "sharing_rule",
  "lot_contribution",
  "distribution_run",
  "distribution_journal",
  "distribution_contribution",
  "consignment_refund",
  "remittance",
  "income_month_lock",
  "month_contribution",
  "payout_bank_reference",
  "pay_sheet_photo",
  "minutes_photo",
  "income_same_person",
  "spot_check_draw",
  "spot_check_pick",
  "dispute_act",
  "return_request",
  "return_request_line",
  "return_decision",
  "return_photo",
  "refund_payout",
  "refund_payment",
  "refund_photo",
  "tax_declaration",
];

/** Three pieces given back, asked for, agreed to and paid with their photos, and a month whose tax was declared. */
const RETURNED_AND_DECLARED = `
  insert into return_request values ('rq', 'o', 'c', 'coop_hmong', 'damaged', '', sha256('x'), now());
  insert into return_request_line values ('rq', 'line', 3);
  insert into return_decision (request_id, state, by_type, by_id, at) values ('rq', 'accepted', 'coop_staff', 's', now());
  insert into return_photo values ('rph', 'rq', sha256('x'), now());
  insert into consignment_refund values ('ret', 'c', 'line', 3, 'damaged', 's', now(), 'rq');
  insert into refund_payout values ('rfp', 'ret', null, 'o', 'c', 'transfer', 90000, now());
  insert into refund_payment values ('rfp', 'FT1', 'u', now());
  insert into refund_photo values ('fph', 'rfp', sha256('x'), 'u', now());
  insert into tax_declaration values ('2026-10', 0, '[]', 'u', now());`;

withLedger(
  ({ service, connect }) => {
    beforeEach(async () => {
      await service.post([settledSale(), accrued()]);
      await service.createPayoutBatch(paying({ payoutId: "pay_1" }));
      await service.recordReceipt(stating({ payoutId: "pay_1" }));
      await (await connect()).query(RETURNED_AND_DECLARED);
    });

    it.each(NEVER_CHANGED)("%s can't be updated, deleted or truncated, not even by its owner", async (table) => {
      const owner = await connect();
      const { rows } = await owner.query(
        "select column_name from information_schema.columns where table_name = $1 and is_identity = 'NO'",
        [table],
      );
      const column = rows[0].column_name;
      for (const change of [
        `update ${table} set ${column} = ${column}`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        await expect(owner.query(change)).rejects.toMatchObject({ code: "IN005" });
      }
    });

    it("every table whose rows never change is tried here", async () => {
      const { rows } = await (
        await connect()
      ).query(
        `select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
          where t.tgname = c.relname || '_never_changes' order by 1`,
      );
      expect(rows.map(({ relname }: { relname: string }) => relname)).toEqual([...NEVER_CHANGED].sort());
    });

    it("the application's role may post and read, and nothing else", async () => {
      const owner = await connect();
      await owner.query("drop role if exists income_app_test");
      await owner.query("create role income_app_test login");
      await owner.query("select income_grant_app('income_app_test')");
      const app = await connect("income_app_test");
      const refused = { code: "42501" };
      for (const table of [
        "income_journal",
        "income_posting",
        "income_account",
        "income_monthly",
        "income_chain_head",
      ]) {
        await app.query(`select count(*) from ${table}`);
        for (const change of [`insert into ${table} default values`, `delete from ${table}`, `truncate ${table}`]) {
          await expect(app.query(change)).rejects.toMatchObject(refused);
        }
      }
      for (const table of NEVER_CHANGED) {
        await app.query(`select count(*) from ${table}`);
        await expect(app.query(`delete from ${table}`)).rejects.toMatchObject(refused);
        await expect(app.query(`truncate ${table}`)).rejects.toMatchObject(refused);
      }
      await expect(app.query("update income_journal set reason = 'x'")).rejects.toMatchObject(refused);
      await expect(app.query("update income_account set balance = 1")).rejects.toMatchObject(refused);
      // What stock says of a sale afterwards may be written; what was sold, for how much and when may not.
      await app.query(
        "update recorded_sale set stock_moved_at = now(), variant_id = 'v', sized_at = now(), sized_by = 'x'",
      );
      await app.query("update stock_movement set counted_at = now(), counted_by = 'x'");
      for (const change of [
        "recorded_sale set amount = 1",
        "recorded_sale set quantity = 1",
        "stock_movement set moved = 0",
      ])
        await expect(app.query(`update ${change}`)).rejects.toMatchObject(refused);
      await expect(app.query("alter table income_posting disable trigger all")).rejects.toMatchObject(refused);
      await expect(app.query("select income_grant_app('income_app_test')")).rejects.toMatchObject(refused);
      const posting = { kind: "clearing_cod", cooperative_id: "coop_hmong", member_id: null, commune_code: null };
      const told = {
        id: "4b0d6a3e-3f0c-4c54-9d53-1f9f5a0f9a11",
        ...{ kind: "sale.settled", idem_key: "k", cooperative_id: "coop_hmong", channel: "online", reason: null },
        ...{ income_kind: "sale_payout", effective_at: "2026-11-05T00:00:00Z", actor_type: "job", actor_id: "x" },
        ...{ source_type: "t", source_id: "s", reverses_id: null },
        postings: [
          { ...posting, amount: "-5" },
          { ...posting, kind: "coop_due", amount: "5" },
        ],
      };
      const { rows } = await app.query("select * from income_post($1::jsonb)", [JSON.stringify([told])]);
      expect(rows[0].replayed).toBe(false);
      await app.end();
      await owner.query("drop owned by income_app_test; drop role income_app_test");
    });

    it("postings can't be added to a journal after its transaction, nor balances moved past the postings", async () => {
      const owner = await connect();
      const add = `insert into income_posting (journal_id, line_no, account_id, amount)
      select j.id, 90 + n, a.id, case n when 1 then 5 else -5 end from generate_series(1, 2) n,
        (select id from income_journal limit 1) j, (select id from income_account where kind = 'clearing_cod') a`;
      await expect(owner.query(add)).rejects.toMatchObject({ code: "IN006" });
      await expect(owner.query("update income_account set balance = balance + 1")).rejects.toMatchObject({
        code: "IN005",
      });
      await expect(owner.query("update income_monthly set paid = 0")).rejects.toMatchObject({ code: "IN005" });
      await expect(owner.query("update income_account set may_go_below = true")).rejects.toMatchObject({
        code: "IN005",
      });
    });

    it("an unchanged book verifies; one byte changed past the guards names the journal", async () => {
      const sale = settledSale();
      await service.post([sale, settledSale({ cooperativeId: "coop_dao" })]);
      expect(await service.verifyChain()).toEqual([]);
      const superuser = await connect();
      await superuser.query("set session_replication_role = replica");
      const changes = [
        ["update income_journal set reason = 'x' where id = $1", "its words or postings were changed"],
        [
          "update income_posting set amount = amount + 1 where journal_id = $1 and line_no = 1",
          "its words or postings were changed",
        ],
        [
          "update income_posting set commune_code = '1' where journal_id = $1 and line_no = 1",
          "its words or postings were changed",
        ],
        ["delete from income_posting where journal_id = $1 and line_no = 7", "its words or postings were changed"],
        [
          "update income_journal set recorded_at = recorded_at - interval '1 microsecond' where id = $1",
          "its place, instant or hash was changed",
        ],
        [
          "update income_journal set hash = set_byte(hash, 31, get_byte(hash, 31) # 1) where id = $1",
          "its place, instant or hash was changed",
        ],
      ] as const;
      for (const [change, fault] of changes) {
        await superuser.query("begin");
        await superuser.query(change, [sale.id]);
        const { rows } = await superuser.query("select * from income_chain_faults()");
        expect(rows).toMatchObject([{ book: "coop_hmong", journal_id: sale.id, fault }]);
        await superuser.query("rollback");
      }
      await superuser.query("delete from income_journal where id = $1", [sale.id]);
      const [fault] = await service.verifyChain();
      expect(fault).toMatchObject({
        cooperativeId: "coop_hmong",
        journalId: null,
        fault: "the book ends before its head",
      });
    });

    it("a journal taken out of the middle is missed at the next one", async () => {
      const [first, second] = [settledSale(), settledSale()];
      await service.post([first, second]);
      const superuser = await connect();
      await superuser.query("set session_replication_role = replica");
      await superuser.query("delete from income_journal where id = $1", [first.id]);
      const [fault] = await service.verifyChain();
      expect(fault).toMatchObject({ journalId: second.id, fault: "a journal before this one is missing" });
    });

    it("recorded instants never run backwards within a book", async () => {
      for (let turn = 0; turn < 5; turn++) await service.post([settledSale()]);
      const known = (await service.journals({ cooperativeIds: ["coop_hmong"] })).map(({ recordedAt }) => recordedAt);
      expect(known).toEqual(known.toSorted());
    });

    it("the service offers no update and no delete", () => {
      const offered = Object.getOwnPropertyNames(IncomeModuleService.prototype);
      expect(offered).toContain("post");
      expect(offered.filter((name) => /^(update|delete|softDelete|restore|upsert|remove)/.test(name))).toEqual([]);
      expect(Object.getPrototypeOf(IncomeModuleService.prototype)).toBe(Object.prototype);
    });

    it("journals of the platform's own book chain apart from the cooperatives'", async () => {
      const platform = { cooperativeId: null } as const;
      const own = (kind: "clearing_bank" | "rounding", amount: bigint) => {
        const line = inBook(kind, amount);
        return { ...line, account: { ...line.account, ...platform } };
      };
      await service.post([journal({ ...platform, postings: [own("clearing_bank", -3n), own("rounding", 3n)] })]);
      expect(await service.verifyChain()).toEqual([]);
      const [balance] = await service.balances({ kinds: ["rounding"] });
      expect(balance).toMatchObject({ account: { cooperativeId: null }, balanceDong: 3n });
    });
  },
  { damages: true },
);
