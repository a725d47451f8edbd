import { readInvariants, runInvariants } from "../../invariants";
import { accrued, paying, settledSale, stating } from "./books";
import { codDamages } from "./cod-damages";
import { withLedger } from "./income-runner";
import { type Damage, paymentDamages, storeOf } from "./payment-damages";
import { moneyOutDamages } from "./money-out-damages";

vi.setConfig({ testTimeout: 60_000 });

const ORDER_CHANGE = `create table order_change (id text, order_id text, change_type text, status text, created_at timestamptz, deleted_at timestamptz);`;

/** One act of damage and the invariant that must name it. Acts are taken back after each. */
const damages: readonly Damage[] = [
  ...paymentDamages,
  ...codDamages,
  [
    "L1 every",
    "delete from income_posting where line_no = 1 and journal_id = (select min(id::text)::uuid from income_journal)",
  ],
  ["L1 every", "delete from income_journal where kind = 'payout.sent'"],
  ["L2 the hash", "update income_journal set actor_id = 'someone else' where kind = 'payout.sent'"],
  ["L2 the guards", "alter table income_posting disable trigger income_posting_never_changes"],
  ["L2 the guards", "drop trigger receipt_evidence_may_be_written on receipt_evidence"],
  ["L2 the guards", "alter table remittance_transfer disable trigger remittance_transfer_is_due"],
  [
    "L3 each",
    `insert into income_journal overriding system value select (jsonb_populate_record(j, jsonb_build_object('id', gen_random_uuid(), 'seq', 999,
       'idem_key', 'again', 'book_seq', 99))).* from income_journal j where kind = 'sale.settled'`,
  ],
  [
    "L3 a journal",
    `drop index income_journal_reversed_once; update income_journal set reverses_id = (select id from income_journal
       where kind = 'sale.settled') where kind <> 'sale.settled'`,
  ],
  [
    "L5 a distribution",
    `insert into sharing_rule values ('r', 'coop_hmong', 1, '2026-01-01', 'pool', 1500, 500, 8000, 0, 'm', 't', 'i');
     insert into distribution_run values ('run', 'coop_hmong', '2026-11-01', 'r', 'wage', 1, 'm');
     insert into distribution_journal select id, 'run' from income_journal where kind = 'member.accrued'`,
  ],
  [
    "L5 each",
    `insert into sharing_rule values ('r', 'coop_hmong', 1, '2026-01-01', 'pool', 1500, 500, 8000, 0, 'm', 't', 'i');
     insert into distribution_run values ('run', 'coop_hmong', '2026-11-01', 'r', 'wage', 180000, 'm');
     insert into distribution_journal select id, 'run' from income_journal where kind = 'member.accrued';
     insert into distribution_contribution values ('run', 'mem_mai', 1, 1), ('run', 'mem_sua', 1, 1)`,
  ],
  [
    "L5 an accrual",
    `update income_posting p set amount = -1 from income_account a where a.id = p.account_id and a.member_id = 'mem_sua'`,
  ],
  [
    "L6 no account",
    `alter table income_account drop constraint income_account_not_below_zero;
     update income_account set balance = -1 where kind = 'coop_due'`,
  ],
  [
    "L6 no more is given",
    `update income_journal set kind = 'sale.refunded', idem_key = 'sale.refunded:line:return' where kind = 'sale.settled';
     update income_posting set amount = 5 where account_id = (select id from income_account where kind = 'clearing_cod')`,
  ],
  ["L6 a payout's", "update payout set amount = amount + 1"],
  [
    "L13 confirmed",
    "update income_posting p set amount = 1 from income_account a where a.id = p.account_id and a.kind = 'member_due' and amount > 0",
  ],
  ["L14 the rollup", "update income_monthly set confirmed = confirmed - 1"],
  ["L14 the rollup", "delete from income_monthly where member_id = 'mem_sua'"],
  ["L14 balances", "update income_account set balance = balance + 1 where kind = 'coop_due'"],
  [
    "L6 refunds",
    `${"" /* the store's own tables, as far as the statement reads them */}create table payment (id text);
     create table capture (payment_id text, amount numeric, deleted_at timestamptz);
     create table refund (like capture); insert into refund values ('pay', 5)`,
  ],
  [
    "L7 reserved",
    `create table inventory_level (inventory_item_id text, location_id text, stocked_quantity numeric,
       reserved_quantity numeric, deleted_at timestamptz);
     create table reservation_item (inventory_item_id text, location_id text, quantity numeric,
       allow_backorder boolean, deleted_at timestamptz);
     insert into inventory_level values ('i', 'l', 3, 2); insert into reservation_item values ('i', 'l', 1, false)`,
  ],
  [
    "L8 captured",
    `create table payment (id text, payment_collection_id text);
     create table capture (payment_id text, amount numeric, created_at timestamptz, deleted_at timestamptz);
     create table refund (like capture);
     create table order_payment_collection (payment_collection_id text, order_id text, deleted_at timestamptz);
     create table "order" (id text, status text);
     insert into payment values ('pay', 'col'); insert into capture values ('pay', 5, now() - interval '16 minutes')`,
  ],
  [
    "L9 every",
    `create table "order" (id text, version int, status text, is_draft_order boolean, created_at timestamptz,
       deleted_at timestamptz);
     create table order_item (order_id text, item_id text, version int, quantity numeric, deleted_at timestamptz);
     create table consignment_line (order_line_id text, deleted_at timestamptz);
     insert into "order" values ('o', 1, 'pending', false, now() - interval '16 minutes');
     insert into order_item values ('o', 'line', 1, 1)`,
  ],
  [
    "L9 a cart",
    `create table "order" (id text, status text, deleted_at timestamptz);
     create table order_cart (order_id text, cart_id text, deleted_at timestamptz);
     insert into "order" values ('a', 'pending'), ('b', 'pending'); insert into order_cart values ('a', 'c'), ('b', 'c')`,
  ],
  [
    "L9 a live order",
    `create table "order" (id text, status text, is_draft_order boolean, created_at timestamptz, deleted_at timestamptz);
     create table order_cart (order_id text, cart_id text, deleted_at timestamptz);
     create table order_payment_collection (order_id text, payment_collection_id text, deleted_at timestamptz);
     ${ORDER_CHANGE} create table order_summary (order_id text, totals jsonb, deleted_at timestamptz);
     insert into "order" values ('o', 'pending', false, now() - interval '16 minutes')`,
  ],
  [
    "L9 a live order",
    `create table "order" (id text, status text, is_draft_order boolean, created_at timestamptz, deleted_at timestamptz);
     create table order_cart (order_id text, cart_id text, deleted_at timestamptz);
     create table order_payment_collection (order_id text, payment_collection_id text, deleted_at timestamptz);
     ${ORDER_CHANGE} create table order_summary (order_id text, totals jsonb, deleted_at timestamptz);
     insert into "order" values ('o', 'pending', false, now() - interval '16 minutes'); insert into order_cart values ('o', 'c');
     insert into order_summary values ('o', '{"original_order_total": 5}')`,
  ],
  [
    "L9 every counted",
    `create table "order" (id text, version int, status text, is_draft_order boolean, created_at timestamptz,
       deleted_at timestamptz);
     create table order_item (order_id text, item_id text, version int, quantity numeric, deleted_at timestamptz);
     create table order_line_item (id text, variant_id text);
     create table product_variant (id text, manage_inventory boolean, deleted_at timestamptz);
     create table reservation_item (line_item_id text);
     insert into "order" values ('o', 1, 'pending', false, now() - interval '16 minutes');
     insert into order_item values ('o', 'line', 1, 1); insert into order_line_item values ('line', 'v');
     insert into product_variant values ('v', true)`,
  ],
  [
    "L10 no credit",
    `${ORDER_CHANGE} insert into order_change values ('x', 'o', 'credit_line', 'pending', now() - interval '16 minutes')`,
  ],
  [
    "L10 what a refused",
    `${storeOf(200_001)} insert into consignment (id, order_id, step, refused_at, released_at)
       values ('c', 'o', 'refused', now() - interval '16 minutes', null)`,
  ],
  [
    "L10 no lock",
    `create table held_lock (key text, held_since timestamptz, expires_at timestamptz);
     insert into held_lock values ('cart', now() - interval '20 minutes', now() - interval '16 minutes')`,
  ],
  [
    "L10 no workflow",
    `create table workflow_execution (workflow_id text, transaction_id text, state text, updated_at timestamp,
       deleted_at timestamp);
     insert into workflow_execution values ('w', 't', 'invoking', now()::timestamp - interval '16 minutes')`,
  ],
  [
    "L10 no fact",
    `create table consignment (id text, step text, delivered_at timestamptz, cash_received_at timestamptz,
       deleted_at timestamptz, paid_through text, paid_at timestamptz, refused_at timestamptz, returned_at timestamptz,
       released_at timestamptz);
     create table consignment_line (id text, consignment_id text, deleted_at timestamptz);
     insert into consignment values ('c', 'delivered', now() - interval '1 hour', now() - interval '16 minutes');
     insert into consignment_line values ('l', 'c')`,
  ],
  [
    "L4 per order",
    `${storeOf(200_001)} insert into consignment values ('c', 'o', 'delivered');
     insert into consignment_line select source_id, 'c', now() - interval '1 hour' from income_journal
       where kind = 'sale.settled'`,
  ],
  [
    "L4 per order",
    `${storeOf(200_001)} insert into consignment values ('c', 'o', 'delivered'), ('d', 'o', 'refused');
     insert into consignment_line select source_id, 'c', now() - interval '1 hour' from income_journal
       where kind = 'sale.settled';
     insert into consignment_line values ('never packed', 'd')`,
  ],
  [
    "L4 per order",
    `${storeOf(200_000)} insert into consignment (id, order_id, step, refused_at, paid_through)
       values ('c', 'o', 'refused', now() - interval '1 hour', 'bank');
     insert into consignment_line values ('never packed', 'c')`,
  ],
  [
    "L12 who looked",
    "create table member_access (id bigint, member_id text, cooperative_id text, actor_type text, actor_id text)",
  ],
  [
    "L12 each look",
    `create table member_access (id bigint, member_id text, cooperative_id text, actor_type text, actor_id text);
    create table membership (member_id text, cooperative_id text); create table coop_staff (id text);
    insert into member_access values (1, 'm', 'c', 'coop_staff', 'x')`,
  ],
  [
    "L12 an officer",
    `create table member_access (id bigint, member_id text, cooperative_id text, actor_type text, actor_id text,
      look_id text);
    create table officer_look (id text primary key, officer_id text, people_count int);
    insert into officer_look values ('look', 'officer', 1)`,
  ],
  [
    "L11 what a search finds",
    `create table product (id text, status text, deleted_at timestamptz);
    create table cooperative (id text, status text, deleted_at timestamptz);
    create table product_product_cooperative_cooperative (product_id text, cooperative_id text, deleted_at timestamptz);
    create table product_variant (id text, product_id text, deleted_at timestamptz);
    create table product_variant_price_set (variant_id text, price_set_id text, deleted_at timestamptz);
    create table price (price_set_id text, currency_code text, price_list_id text, rules_count int, deleted_at timestamptz);
    create table product_category_product (product_id text, product_category_id text);
    create table product_category (id text, parent_category_id text, deleted_at timestamptz);
    create table search_index (id text, name text, active_version int, deleted_at timestamptz);
    create table search_index_version (id text, search_index_id text, version int, deleted_at timestamptz);
    create table search_change (kind text, id text); create table search_postgres_vietnam_index (name text);
    create table search_dirty (kind text, id text, want_seq bigint, noted_at timestamptz);
    create table search_applied (version_id text, kind text, id text, seq bigint);
    create function search_held() returns table (version_id text, kind text, id text) language sql
      as 'select null::text, null::text, null::text where false';
    insert into search_index values ('i', 'cooperative', 1); insert into search_index_version values ('v', 'i', 1);
    insert into cooperative values ('c', 'approved')`,
  ],
  [
    "L12 no fact",
    `create table member_fact (id text, member_id text, cooperative_id text, kind text, value text, consent_id text,
      valid_to date);
    create table member_consent (id text, member_id text, cooperative_id text, purpose text, withdrawn_at timestamptz);
    insert into member_fact values ('f', 'm', 'c', 'ethnicity', '01', null, null)`,
  ],
  [
    "L12 of an erased",
    `drop table if exists member_pin, member_bank_account cascade; create table member (id text, full_name text, phone text);
    create table member_erasure (member_id text); create table member_request (id text, member_id text);
    create table member_request_words (request_id text, wish text, answer text); create table member_fact (id text, member_id text,
      cooperative_id text, kind text, value text, consent_id text, valid_to date);
    create table member_bank_account (member_id text); create table member_pin (member_id text);
    create table member_consent (id text, member_id text, cooperative_id text, purpose text, withdrawn_at timestamptz);
    insert into member values ('m', 'Thành viên đã xóa tên 1', null); insert into member_erasure values ('m');
    insert into member_bank_account values ('m')`,
  ],
  [
    "L12 what members asked",
    `create table member_request (id text); create table member_erasure (member_id text);
    create table member_likeness (member_id text);
    create function member_same(known timestamptz) returns table (member_id text, same_as text) language sql
      as $$ select null::text, null::text where false $$`,
  ],
  [
    "L12 a record that counts",
    `create table member_likeness (member_id text);
    create function member_same(known timestamptz) returns table (member_id text, same_as text) language sql
      as $$ values ('a', 'b'), ('b', 'c') $$`,
  ],
  [
    "L6 money asked back",
    `create table refund (id text, deleted_at timestamptz);
     create table card_refund (id text, state text, reason text, refund_id text, asked_at timestamptz);
     insert into card_refund values ('crfd_1', 'done', null, 'ref_gone', now() - interval '16 minutes')`,
  ],
  [
    "L10 nothing an outside",
    `create table webhook_event (provider text, event_id text, state text, tries integer, retry_at timestamptz);
     insert into webhook_event values ('card', 'evt_1', 'new', 0, now() - interval '16 minutes')`,
  ],
  ...moneyOutDamages,
  [
    "L10 no sale in the books",
    `insert into recorded_sale (id, cooperative_id, channel, product_id, variant_id, quantity, amount, sold_at,
      recorded_by) values ('s', 'coop_hmong', 'fair', 'p', 'v', 1, 1, now(), 'x');
    update income_journal set kind = 'sale.recorded', source_id = 's', recorded_at = now() - interval '1 hour'
      where kind = 'sale.settled'`,
  ],
];

withLedger(
  ({ service, connect }) => {
    beforeEach(async () => {
      await service.post([settledSale(), accrued()]);
      await service.createPayoutBatch(paying({ payoutId: "pay_1" }));
      await service.recordReceipt(stating({ payoutId: "pay_1", statedDong: 60_000n }));
    });

    it("each kind of damage is named by the invariant it breaks", async () => {
      const superuser = await connect();
      expect(await runInvariants(superuser)).toEqual([]);
      for (const [breaks, act] of damages) {
        await superuser.query("begin; set local session_replication_role = replica");
        await superuser.query(act);
        const named = (await runInvariants(superuser)).map(({ invariant }) => invariant);
        expect.soft(named, act).toContainEqual(expect.stringMatching(new RegExp(`^${breaks}`)));
        await superuser.query("rollback");
      }
    });

    it("every invariant is tried", () => {
      const tried = readInvariants().filter(({ name }) => damages.some(([breaks]) => name.startsWith(breaks)));
      expect(tried).toEqual(readInvariants());
    });
  },
  { damages: true },
);
