import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * income_grant_app(role): gives an application role what it needs and no more. Books are read and posted to through
 * income_post; nothing there can be updated, deleted or truncated, and no row inserted past that function.
 * A migration can't create the role (hosted databases reserve that), so whoever owns the tables calls this once.
 */
export class Migration20261122100800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create function income_grant_app(role name) returns void language plpgsql set search_path from current as $body$
      declare
        part record;
      begin
        for part in select * from (values
          ('income_account_kind, income_account, income_journal, income_posting, income_chain_head, income_monthly,
            income_monthly_from_postings, income_evidence_way', 'select'),
          ('sharing_rule, lot_contribution, distribution_run, distribution_journal, distribution_contribution, payout,
            payout_item, receipt_evidence', 'select, insert'),
          ('product_maker, income_lot, income_writer_role, dispute', 'select, insert, update')
        ) as t(tables, rights) loop
          execute format('revoke all on %s from %I', part.tables, role);
          execute format('grant %s on %s to %I', part.rights, part.tables, role);
        end loop;
        execute format('grant usage on schema %I to %I', current_schema(), role);
        execute format('grant execute on function income_post(jsonb), income_hold_book(text),
          income_rebuild_monthly() to %I', role);
      end $body$`);
    this.addSql(`
      create function income_hold_book(wanted text) returns void language plpgsql security definer
      set search_path from current as $body$
      begin
        insert into income_chain_head (book) values (wanted) on conflict do nothing;
        perform from income_chain_head where book = wanted for update;
      end $body$`);
    this.addSql(`
      revoke execute on function income_post(jsonb), income_hold_book(text), income_rebuild_monthly(),
        income_grant_app(name), income_chain(income_draft[]), income_open_accounts(jsonb) from public`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists income_grant_app, income_hold_book`);
  }
}
