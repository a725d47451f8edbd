import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * How a consignment is paid, and when money paid in advance was in: cash comes at the door (cash_received_at), a transfer
 * or a card charge before anything is packed (paid_at). What was sold until now was sold for cash.
 */
export class Migration20261130020100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table consignment
        add column if not exists paid_through text not null default 'cod' check (paid_through in ('cod', 'bank', 'card')),
        add column if not exists paid_at timestamptz null`);
    this.addSql(`alter table consignment drop constraint if exists consignment_paid_one_way`);
    this.addSql(`
      alter table consignment add constraint consignment_paid_one_way check (
        case when paid_through = 'cod' then paid_at is null else cash_received_at is null end)`);
    this.addSql(`
      create index if not exists consignment_prepaid on consignment (order_id)
        where paid_through <> 'cod' and deleted_at is null`);
    this.addSql(`
      create index if not exists consignment_awaits_payment on consignment (order_id)
        where paid_through <> 'cod' and paid_at is null and deleted_at is null`);
    this.addSql(`drop index if exists consignment_counts`);
    this.addSql(`
      create index if not exists consignment_counts on consignment (cooperative_id, step, placed_at)
        include (paid_through, paid_at, cash_received_at) where deleted_at is null`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists consignment_counts, consignment_prepaid, consignment_awaits_payment`);
    this.addSql(`alter table consignment drop constraint if exists consignment_paid_one_way`);
    this.addSql(`alter table consignment drop column if exists paid_through, drop column if exists paid_at`);
    this.addSql(`
      create index if not exists consignment_counts on consignment (cooperative_id, step, placed_at)
        include (cash_received_at) where deleted_at is null`);
  }
}
