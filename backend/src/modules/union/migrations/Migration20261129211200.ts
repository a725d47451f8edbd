import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Where an officer wants her week's letter, in which language; and which weeks (by their Monday) she had it: the key is what
 * keeps two processes from sending one twice.
 */
export class Migration20261129211200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table union_officer add column if not exists email text null,
        add column if not exists language text not null default 'vi' check (language in ('vi', 'en'))`);
    this.addSql(`
      create table officer_digest (
        officer_id text not null references union_officer (id) on update cascade on delete cascade,
        week date not null check (extract(isodow from week) = 1),
        at timestamptz not null default clock_timestamp(),
        primary key (officer_id, week)
      )`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists officer_digest`);
    this.addSql(`alter table union_officer drop column if exists email, drop column if exists language`);
  }
}
