import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Batches of transfers to cooperatives. A transfer's id exists before anything is sent and is the key of its remittance.
 * What may be sent is decided here too: approving holds the cooperative's book still and refuses more than is due, and
 * what was approved is never changed.
 */
export class Migration20261130040100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table remittance_batch (
        id text primary key,
        minimum bigint not null check (minimum >= 0),
        proposed_by text not null,
        proposed_at timestamptz not null,
        approved_by text,
        approved_at timestamptz,
        sent_by text,
        sent_at timestamptz,
        file_sha256 bytea check (length(file_sha256) = 32),
        undone_by text,
        undone_at timestamptz,
        check ((approved_at is null) = (approved_by is null)),
        check ((sent_at is null) = (file_sha256 is null)),
        check (sent_at is null or (approved_at is not null and undone_at is null))
      )`);
    this.addSql(`
      create unique index remittance_batch_one_proposed on remittance_batch ((true))
        where approved_at is null and undone_at is null`);
    this.addSql(`create index remittance_batch_newest on remittance_batch (proposed_at desc, id)`);
    this.addSql(`
      create table remittance_transfer (
        id text primary key,
        batch_id text not null references remittance_batch,
        place smallint not null check (place > 0),
        cooperative_id text not null,
        due bigint not null check (due > 0),
        amount bigint not null check (amount > 0 and amount <= due),
        is_left_out boolean not null default false,
        bank_bin text not null,
        account_number text not null,
        holder_name text not null,
        approved_due bigint check (approved_due >= amount),
        failed_at timestamptz,
        failed_by text,
        failure text,
        unique (batch_id, place),
        unique (batch_id, cooperative_id),
        check ((failed_at is null) = (failed_by is null) and (failed_at is null) = (failure is null))
      )`);
    this.addSql(`create index remittance_transfer_of_cooperative on remittance_transfer (cooperative_id)`);
    this.addSql(`
      alter table remittance add column transfer_id text constraint remittance_of_transfer unique references remittance_transfer`);
    this.addSql(`create index remittance_of_cooperative on remittance (cooperative_id, at desc)`);
    this.addSql(`
      create table remittance_hold (
        id bigint generated always as identity primary key,
        cooperative_id text not null,
        reason text not null check (length(reason) between 3 and 300),
        held_by text not null,
        held_at timestamptz not null,
        lifted_by text,
        lifted_at timestamptz
      )`);
    this.addSql(`create unique index remittance_hold_once on remittance_hold (cooperative_id) where lifted_at is null`);
    this.addUnderWay();
    this.addGuards();
  }

  /** Approved or entered, and not in the books: what is due is promised already up to here. */
  private addUnderWay(): void {
    this.addSql(`
      create function remittance_under_way(wanted text) returns bigint language sql stable set search_path from current as $body$
        select (coalesce((
            select sum(t.amount) from remittance_transfer t join remittance_batch b on b.id = t.batch_id
             where t.cooperative_id = wanted and t.approved_due is not null and t.failed_at is null
               and b.undone_at is null and not exists (select from remittance r where r.transfer_id = t.id)), 0)
          + coalesce((
            select sum(r.amount) from remittance r
             where r.cooperative_id = wanted
               and not exists (select from income_journal j where j.idem_key = 'coop.remitted:' || r.id)), 0))::bigint
      $body$`);
    this.addSql(`
      create function remittance_available(wanted text) returns bigint language sql stable set search_path from current as $body$
        select (coalesce((select balance from income_account
            where kind = 'coop_due' and cooperative_id = wanted and member_id = ''), 0)
          + least(0, coalesce((select balance from income_account
            where kind = 'coop_advance' and cooperative_id = wanted and member_id = ''), 0))
          - remittance_under_way(wanted))::bigint
      $body$`);
  }

  private addGuards(): void {
    this.addSql(`
      create function remittance_transfer_guard() returns trigger language plpgsql set search_path from current as $body$
      begin
        if old.approved_due is not null then
          if (new.id, new.batch_id, new.place, new.cooperative_id, new.due, new.amount, new.is_left_out, new.bank_bin,
              new.account_number, new.holder_name, new.approved_due)
             is distinct from (old.id, old.batch_id, old.place, old.cooperative_id, old.due, old.amount, old.is_left_out,
              old.bank_bin, old.account_number, old.holder_name, old.approved_due)
             or old.failed_at is not null then
            raise exception 'An approved transfer is never changed' using errcode = 'check_violation';
          end if;
        elsif new.approved_due is not null then
          perform income_hold_book(new.cooperative_id);
          if new.is_left_out or new.amount > remittance_available(new.cooperative_id) then
            raise exception 'Transfer % is above what is due', new.id using errcode = 'check_violation';
          end if;
        end if;
        return new;
      end $body$`);
    this.addSql(`
      create trigger remittance_transfer_is_due before update on remittance_transfer
        for each row execute function remittance_transfer_guard()`);
    this.addSql(`
      create function remittance_guard() returns trigger language plpgsql set search_path from current as $body$
      declare
        sent record;
      begin
        if new.transfer_id is null then return new; end if;
        select t.amount, t.cooperative_id, t.failed_at, b.sent_at, b.undone_at into sent
          from remittance_transfer t join remittance_batch b on b.id = t.batch_id where t.id = new.transfer_id;
        if sent.sent_at is null or sent.undone_at is not null or sent.failed_at is not null
           or sent.amount <> new.amount or sent.cooperative_id <> new.cooperative_id then
          raise exception 'Remittance % is not what was sent', new.id using errcode = 'check_violation';
        end if;
        return new;
      end $body$`);
    this.addSql(`
      create trigger remittance_was_sent before insert on remittance for each row execute function remittance_guard()`);
    this.addSql(`alter function income_grant_app(name) rename to income_grant_app_before_remittances`);
    this.addSql(`
      create function income_grant_app(role name) returns void language plpgsql set search_path from current as $body$
      begin
        perform income_grant_app_before_remittances(role);
        execute format('revoke all on remittance_batch, remittance_transfer, remittance_hold from %I', role);
        execute format('grant select, insert, update on remittance_batch, remittance_transfer, remittance_hold to %I', role);
      end $body$`);
    this.addSql(`revoke execute on function income_grant_app(name) from public`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function income_grant_app(name)`);
    this.addSql(`alter function income_grant_app_before_remittances(name) rename to income_grant_app`);
    this.addSql(`drop trigger if exists remittance_was_sent on remittance`);
    this.addSql(`alter table remittance drop column if exists transfer_id`);
    this.addSql(`drop table if exists remittance_hold, remittance_transfer, remittance_batch cascade`);
    this.addSql(
      `drop function if exists remittance_guard, remittance_transfer_guard, remittance_available, remittance_under_way`,
    );
  }
}
