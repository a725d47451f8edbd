import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Where api/doors/limit-logins.ts counts tries; the shape is rate-limiter-flexible's. Rows hold digests only. */
export class Migration20261122160100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists login_attempt (key varchar(255) primary key, points integer not null default 0, expire bigint);`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists login_attempt;`);
  }
}
