import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What the bank says came in, and what became of it. A line's facts never change; its money is taken by orders, held, or
 * sent back, and the three always sum to it. What each order took is a row of bank_line_share; each step into and out of
 * "held" is a row of bank_line_move, which is one journal.
 */
export class Migration20261130020300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists bank_line (
        id text primary key,
        account text not null,
        reference text not null,
        came_by text not null check (came_by in ('file', 'hook')),
        booked_at timestamptz not null,
        amount bigint not null check (amount > 0),
        content text not null,
        payer_account text null,
        payer_name text null,
        raw text not null,
        imported_at timestamptz not null,
        outcome text null check (outcome in ('exact', 'under', 'over', 'late', 'double', 'unknown')),
        order_id text null,
        taken bigint not null default 0 check (taken >= 0),
        held bigint not null default 0 check (held >= 0),
        returned bigint not null default 0 check (returned >= 0),
        matched_at timestamptz null,
        asked_at timestamptz null,
        unique (account, reference),
        constraint bank_line_sums check (taken + held + returned = case when outcome is null then 0 else amount end)
      )`);
    this.addSql(`create index if not exists bank_line_new on bank_line (imported_at, id) where outcome is null`);
    this.addSql(`create index if not exists bank_line_held on bank_line (booked_at desc, id) where held > 0`);
    this.addSql(`create index if not exists bank_line_newest on bank_line (booked_at desc, id)`);
    this.addSql(`create index if not exists bank_line_of_order on bank_line (order_id) where order_id is not null`);
    this.addSql(`
      create table if not exists bank_line_share (
        line_id text not null references bank_line (id),
        order_id text not null,
        amount bigint not null check (amount > 0),
        at timestamptz not null,
        primary key (line_id, order_id)
      )`);
    this.addSql(`create index if not exists bank_line_share_of_order on bank_line_share (order_id) include (amount)`);
    this.addSql(`
      create table if not exists bank_line_move (
        id text primary key,
        line_id text not null references bank_line (id),
        kind text not null check (kind in ('held', 'taken', 'returned')),
        amount bigint not null check (amount > 0),
        order_id text null check ((kind = 'taken') = (order_id is not null)),
        reference text null check ((kind = 'returned') = (reference is not null)),
        actor_type text not null,
        actor_id text not null,
        at timestamptz not null,
        posted_at timestamptz null
      )`);
    this.addSql(`create index if not exists bank_line_move_of on bank_line_move (line_id)`);
    this.addSql(
      `create index if not exists bank_line_move_unposted on bank_line_move (at, id) where posted_at is null`,
    );
    this.addSql(`
      create table if not exists order_expiry (order_id text primary key, hours integer not null, at timestamptz not null)`);
    this.addSql(`drop index if exists consignment_pace`);
    this.addSql(`
      create index if not exists consignment_pace on consignment (cooperative_id, placed_at)
        include (id, step, shipped_at, paid_through, paid_at) where deleted_at is null`);
    this.addSql(`
      create or replace function bank_line_facts_stay() returns trigger language plpgsql as $body$
      begin
        if tg_op = 'DELETE' then raise exception 'a bank line is never deleted'; end if;
        if (new.id, new.account, new.reference, new.booked_at, new.amount, new.content, new.raw)
           is distinct from (old.id, old.account, old.reference, old.booked_at, old.amount, old.content, old.raw) then
          raise exception 'what the bank said never changes';
        end if;
        return new;
      end $body$`);
    this.addSql(`drop trigger if exists bank_line_facts_stay on bank_line`);
    this.addSql(`
      create trigger bank_line_facts_stay before update or delete on bank_line
        for each row execute function bank_line_facts_stay()`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists bank_line_move, bank_line_share, bank_line, order_expiry`);
    this.addSql(`drop function if exists bank_line_facts_stay`);
  }
}
