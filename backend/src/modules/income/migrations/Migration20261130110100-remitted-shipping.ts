import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * A transfer to a cooperative carries the shipping it earned beside what its goods brought: `shipping` is a part of `amount`.
 * Neither part may be above what is due of it, and both together not above what is due after what the cooperative owes.
 */
export class Migration20261130110100 extends Migration {
  override async up(): Promise<void> {
    for (const table of ["remittance_transfer", "remittance"]) {
      this.addSql(`
        alter table ${table} add column shipping bigint not null default 0
          constraint ${table}_shipping_within check (shipping >= 0 and shipping <= amount)`);
    }
    this.addShippingDue();
    this.addAvailable("+ remittance_shipping_due(wanted)");
    this.addTransferGuard("new.shipping,", "old.shipping,", ABOVE_ITS_PART);
    this.addRemittanceGuard("t.shipping", "sent.shipping <> new.shipping or");
  }

  /** The shipping in the books, and what of it is promised already. */
  private addShippingDue(): void {
    this.addSql(`
      create function remittance_shipping_due(wanted text) returns bigint language sql stable set search_path from current as $body$
        select coalesce((select balance from income_account
          where kind = 'shipping' and cooperative_id = wanted and member_id = ''), 0)::bigint
      $body$`);
    this.addSql(`
      create function remittance_shipping_under_way(wanted text) returns bigint language sql stable set search_path from current as $body$
        select (coalesce((
            select sum(t.shipping) from remittance_transfer t join remittance_batch b on b.id = t.batch_id
             where t.cooperative_id = wanted and t.approved_due is not null and t.failed_at is null
               and b.undone_at is null and not exists (select from remittance r where r.transfer_id = t.id)), 0)
          + coalesce((
            select sum(r.shipping) from remittance r
             where r.cooperative_id = wanted
               and not exists (select from income_journal j where j.idem_key = 'coop.remitted:' || r.id)), 0))::bigint
      $body$`);
    this.addSql(`
      create function remittance_shipping_left(wanted text) returns bigint language sql stable set search_path from current as $body$
        select remittance_shipping_due(wanted) - remittance_shipping_under_way(wanted)
      $body$`);
  }

  private addAvailable(more: string): void {
    this.addSql(`
      create or replace function remittance_available(wanted text) returns bigint language sql stable set search_path from current as $body$
        select (coalesce((select balance from income_account
            where kind = 'coop_due' and cooperative_id = wanted and member_id = ''), 0)
          + least(0, coalesce((select balance from income_account
            where kind = 'coop_advance' and cooperative_id = wanted and member_id = ''), 0))
          ${more} - remittance_under_way(wanted))::bigint
      $body$`);
  }

  private addTransferGuard(newShipping: string, oldShipping: string, orAboveItsPart: string): void {
    this.addSql(`
      create or replace function remittance_transfer_guard() returns trigger language plpgsql set search_path from current as $body$
      begin
        if old.approved_due is not null then
          if (new.id, new.batch_id, new.place, new.cooperative_id, new.due, new.amount, ${newShipping} new.is_left_out,
              new.bank_bin, new.account_number, new.holder_name, new.approved_due)
             is distinct from (old.id, old.batch_id, old.place, old.cooperative_id, old.due, old.amount, ${oldShipping}
              old.is_left_out, old.bank_bin, old.account_number, old.holder_name, old.approved_due)
             or old.failed_at is not null then
            raise exception 'An approved transfer is never changed' using errcode = 'check_violation';
          end if;
        elsif new.approved_due is not null then
          perform income_hold_book(new.cooperative_id);
          if new.is_left_out or new.amount > remittance_available(new.cooperative_id) ${orAboveItsPart} then
            raise exception 'Transfer % is above what is due', new.id using errcode = 'check_violation';
          end if;
        end if;
        return new;
      end $body$`);
  }

  private addRemittanceGuard(shipping: string, differs: string): void {
    this.addSql(`
      create or replace function remittance_guard() returns trigger language plpgsql set search_path from current as $body$
      declare
        sent record;
      begin
        if new.transfer_id is null then return new; end if;
        select t.amount, ${shipping} as shipping, t.cooperative_id, t.failed_at, b.sent_at, b.undone_at into sent
          from remittance_transfer t join remittance_batch b on b.id = t.batch_id where t.id = new.transfer_id;
        if sent.sent_at is null or sent.undone_at is not null or sent.failed_at is not null or ${differs}
           sent.amount <> new.amount or sent.cooperative_id <> new.cooperative_id then
          raise exception 'Remittance % is not what was sent', new.id using errcode = 'check_violation';
        end if;
        return new;
      end $body$`);
  }

  override async down(): Promise<void> {
    this.addRemittanceGuard("0", "");
    this.addTransferGuard("", "", "");
    this.addAvailable("");
    this.addSql(
      `drop function if exists remittance_shipping_left, remittance_shipping_under_way, remittance_shipping_due`,
    );
    this.addSql(`alter table remittance drop column if exists shipping`);
    this.addSql(`alter table remittance_transfer drop column if exists shipping`);
  }
}

const ABOVE_ITS_PART = `
             or new.shipping > greatest(0, remittance_shipping_left(new.cooperative_id))
             or new.amount - new.shipping > greatest(0, remittance_available(new.cooperative_id)
               - remittance_shipping_left(new.cooperative_id))`;
