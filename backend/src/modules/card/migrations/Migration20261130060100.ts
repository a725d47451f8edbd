import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Money asked back from the card company, noted before it is asked (research/reliability §0.9). Medusa deletes its own refund
 * row when an answer is lost, and a retry would come with a new key and pay twice: the key is the id of this row, and this
 * row stays. `refund_id` is Medusa's row; null where money came in for no order at all.
 */
export class Migration20261130060100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table card_refund (
        id text primary key,
        intent_id text not null,
        amount_dong bigint not null check (amount_dong > 0),
        refund_id text unique,
        reason text,
        state text not null default 'asked' check (state in ('asked', 'done', 'failed')),
        provider_refund_id text,
        asked_at timestamptz not null,
        answered_at timestamptz,
        last_error text,
        check ((provider_refund_id is not null) = (state = 'done'))
      )`);
    this.addSql(`create index card_refund_of_intent on card_refund (intent_id, state)`);
    this.addSql(`create index card_refund_open on card_refund (asked_at) where state = 'asked'`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists card_refund`);
  }
}
