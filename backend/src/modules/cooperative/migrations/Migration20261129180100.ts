import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** An officer's access row names the look it belongs to (officer_look), which says why. Staff need none. */
export class Migration20261129180100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table member_access add column look_id text null`);
    this.addSql(`
      alter table member_access add constraint member_access_officer_says_why
      check (actor_type <> 'union_officer' or look_id is not null)`);
    this.addSql(`create index member_access_of_look on member_access (look_id) where look_id is not null`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists member_access_of_look`);
    this.addSql(`alter table member_access drop constraint if exists member_access_officer_says_why`);
    this.addSql(`alter table member_access drop column if exists look_id`);
  }
}
