import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Payouts, what came to show they arrived, and disputes. A payout has no state column: where it stands follows from
 * its journals. income_evidence_way repeats packages/income's ladder (a test proves they agree).
 * income_writer_role says who has a role in which cooperative, kept by the cooperative workflows: the database must
 * know it to refuse evidence on its own. It can only take away: a type of writer the ladder does not name for a
 * level never writes it, whatever this table says or lacks.
 */
export class Migration20261122100700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table income_writer_role (
        actor_type text not null,
        actor_id text not null,
        cooperative_id text not null,
        role text not null,
        valid_from timestamptz not null,
        valid_until timestamptz check (valid_until >= valid_from),
        primary key (actor_type, actor_id, cooperative_id, role, valid_from)
      )`);
    this.addSql(`
      create table payout (
        id text primary key,
        batch_id text not null,
        cooperative_id text not null,
        member_id text not null,
        amount bigint not null check (amount > 0),
        method text not null check (method in ('cash', 'bank', 'goods')),
        deduction_reason text check ((method = 'goods') = (deduction_reason is not null)),
        account_snapshot jsonb,
        sent_by_type text not null,
        sent_by_id text not null,
        sent_at timestamptz not null,
        recorded_at timestamptz not null default clock_timestamp()
      )`);
    this.addSql(`create index payout_of_cooperative on payout (cooperative_id, sent_at)`);
    this.addSql(`create index payout_of_member on payout (member_id, sent_at)`);
    this.addSql(`create index payout_of_batch on payout (batch_id)`);
    // Every journal of a payout: sent, confirmed, short, failed. Its amounts are the journals' own.
    this.addSql(`
      create table payout_item (
        journal_id uuid primary key references income_journal,
        payout_id text not null references payout
      )`);
    this.addSql(`create index payout_item_of_payout on payout_item (payout_id)`);
    this.addSql(`
      create table income_evidence_way (way text primary key, level smallint not null, writers text[] not null)`);
    this.addSql(`
      insert into income_evidence_way (way, level, writers) values
        ('word', 0, '{coop_staff}'), ('signed_sheet', 1, '{coop_staff,union_officer}'),
        ('bank_file', 2, '{coop_staff,operator,system}'), ('link_code', 3, '{member}'), ('sms_reply', 3, '{member}'),
        ('voice_call', 3, '{member}'), ('desk_pin', 3, '{union_officer}'), ('spot_check', 4, '{union_officer}')`);
    this.addSql(`
      create table receipt_evidence (
        id text primary key,
        payout_id text not null references payout,
        way text not null references income_evidence_way,
        level smallint not null,
        stated bigint not null check (stated >= 0),
        writer_type text not null,
        writer_id text not null,
        account_holder_is_member boolean not null,
        phone_owner text check (phone_owner in ('self', 'spouse', 'other')),
        witness text,
        file_sha256 bytea check (length(file_sha256) = 32),
        device text,
        stated_at timestamptz not null,
        recorded_at timestamptz not null default clock_timestamp()
      )`);
    this.addSql(`create index receipt_evidence_of_payout on receipt_evidence (payout_id)`);
    this.addSql(`
      create table dispute (
        id text primary key,
        payout_id text not null references payout,
        stated bigint not null check (stated >= 0),
        expected bigint not null check (expected > stated),
        opened_by_type text not null,
        opened_by_id text not null,
        opened_at timestamptz not null,
        arrived bigint check (arrived >= 0),
        member_evidence_id text references receipt_evidence,
        officer_id text,
        resolved_at timestamptz,
        constraint dispute_needs_both check (num_nulls(arrived, member_evidence_id, officer_id, resolved_at) in (0, 4))
      )`);
    this.addSql(`create unique index dispute_open_once on dispute (payout_id) where resolved_at is null`);
    this.addSql(EVIDENCE_MAY_BE_WRITTEN);
    this.addSql(`
      create trigger receipt_evidence_may_be_written before insert on receipt_evidence
      for each row execute function income_evidence_may_be_written()`);
    this.addSql(RECEIPT_HAS_EVIDENCE);
    this.addSql(`
      create constraint trigger income_receipt_has_evidence after insert on income_journal
      deferrable initially deferred for each row when (new.kind like 'receipt.%')
      execute function income_receipt_has_evidence()`);
    this.addSql(DISPUTE_CLOSES_ONCE);
    this.addSql(`
      create trigger dispute_closes_once before insert or update on dispute
      for each row execute function income_dispute_closes_once()`);
    for (const table of ["payout", "payout_item", "receipt_evidence"])
      this.addSql(`
        create trigger ${table}_never_changes before update or delete or truncate on ${table}
        for each statement execute function income_refuse_change()`);
    this.addSql(`
      create trigger dispute_stays before delete or truncate on dispute
      for each statement execute function income_refuse_change()`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists dispute, receipt_evidence, income_evidence_way, payout_item, payout,
      income_writer_role cascade`);
    this.addSql(`drop function if exists income_has_role, income_evidence_may_be_written, income_receipt_has_evidence,
      income_dispute_closes_once cascade`);
  }
}

/**
 * income.md "Evidence ladder": only the writers named for a way may write it, a member only about her own payout, and
 * the payer or anyone with a role in that cooperative (today or when it was sent) never writes level 3 or above.
 */
const EVIDENCE_MAY_BE_WRITTEN = `
  create function income_evidence_may_be_written() returns trigger language plpgsql security definer
  set search_path from current as $body$
  declare
    sent payout;
    rung income_evidence_way;
    why text;
  begin
    select * into strict sent from payout where id = new.payout_id;
    select * into strict rung from income_evidence_way where way = new.way;
    why := case
      when new.level <> rung.level then 'level'
      when rung.level >= 3 and (new.writer_type, new.writer_id) = (sent.sent_by_type, sent.sent_by_id)
        then 'role_in_cooperative'
      when rung.level >= 3 and exists (
        select from income_writer_role r
         where r.actor_type = new.writer_type and r.actor_id = new.writer_id and r.cooperative_id = sent.cooperative_id
           and (r.valid_until is null or r.valid_until >= sent.sent_at)) then 'role_in_cooperative'
      when new.writer_type <> all (rung.writers) then 'writer'
      when new.writer_type = 'member' and new.writer_id <> sent.member_id then 'other_person'
    end;
    if why is not null then
      raise exception 'evidence of level % may not be written by % %: %', new.level, new.writer_type, new.writer_id, why
        using errcode = 'IN007',
        detail = jsonb_build_object('level', new.level, 'writerType', new.writer_type, 'why', why)::text;
    end if;
    return new;
  end $body$`;

/** Nothing is confirmed without evidence that confirms: level 3 or 4, or a bank line to an account of her own. */
const RECEIPT_HAS_EVIDENCE = `
  create function income_receipt_has_evidence() returns trigger language plpgsql security definer
  set search_path from current as $body$
  begin
    if not exists (
      select from receipt_evidence e
        join payout on payout.id = e.payout_id and payout.cooperative_id = new.cooperative_id
       where (e.level >= 3 or (e.level = 2 and e.account_holder_is_member))
         and e.id = case new.source_type when 'receipt' then new.source_id
               when 'dispute' then (select member_evidence_id from dispute where id = new.source_id) end
         and exists (select from income_posting p join income_account a on a.id = p.account_id
               where p.journal_id = new.id and a.kind = 'member_received' and a.member_id = payout.member_id)
    ) then
      raise exception 'journal % confirms a receipt without evidence that confirms', new.id using errcode = 'IN007',
        detail = jsonb_build_object('journalId', new.id)::text;
    end if;
    return null;
  end $body$`;

/** A dispute is opened open; it closes once, with her own evidence and an officer who has no role in the cooperative. */
const DISPUTE_CLOSES_ONCE = `
  create function income_dispute_closes_once() returns trigger language plpgsql security definer
  set search_path from current as $body$
  begin
    if tg_op = 'INSERT' then
      if new.resolved_at is not null then
        raise exception 'a dispute can not be born closed' using errcode = 'IN005', detail = '{"table":"dispute"}';
      end if;
      return new;
    end if;
    if old.resolved_at is not null or (old.id, old.payout_id, old.stated, old.expected, old.opened_by_type,
         old.opened_by_id, old.opened_at) is distinct from (new.id, new.payout_id, new.stated, new.expected,
         new.opened_by_type, new.opened_by_id, new.opened_at) then
      raise exception 'dispute % may only be closed, once', old.id using errcode = 'IN005',
        detail = '{"table":"dispute"}';
    end if;
    if not exists (select from receipt_evidence e where e.id = new.member_evidence_id and e.payout_id = new.payout_id
         and e.level >= 3)
       or exists (select from income_writer_role r join payout on payout.id = new.payout_id
         where r.actor_type = 'union_officer' and r.actor_id = new.officer_id
           and r.cooperative_id = payout.cooperative_id
           and (r.valid_until is null or r.valid_until >= payout.sent_at)) then
      raise exception 'dispute % needs her own evidence and an officer without a role there', old.id
        using errcode = 'IN007', detail = jsonb_build_object('disputeId', old.id)::text;
    end if;
    return new;
  end $body$`;
