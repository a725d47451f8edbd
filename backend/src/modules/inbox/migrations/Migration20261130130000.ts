import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Dead letters are few among all that was ever told, and are counted at each look of a watching program. */
export class Migration20261130130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists webhook_event_dead on webhook_event (id) where state = 'dead' and put_away_at is null`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists webhook_event_dead`);
  }
}
