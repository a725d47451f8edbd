import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * An officer's own PIN for her desk, salted and hashed as passwords are; wrong tries of it, and of the password that
 * changes it, are counted. It is no fact of the books: it may change.
 */
export class Migration20261129205600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table officer_pin (
        officer_id text primary key,
        pin_hash text,
        tries smallint not null default 0 check (tries between 0 and 5),
        password_tries smallint not null default 0 check (password_tries >= 0),
        password_tried_at timestamptz,
        set_at timestamptz
      )`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists officer_pin cascade`);
  }
}
