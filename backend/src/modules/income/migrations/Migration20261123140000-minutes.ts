import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Photographs of the signed minutes behind a rule or a distribution: added to, never changed. */
export class Migration20261123140000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table minutes_photo (
        id text primary key,
        cooperative_id text not null,
        subject_type text not null check (subject_type in ('sharing_rule', 'distribution')),
        subject_id text not null,
        sha256 bytea not null check (length(sha256) = 32),
        added_by text not null,
        at timestamptz not null
      )`);
    this.addSql(`create index minutes_photo_of on minutes_photo (cooperative_id, subject_type, subject_id, at)`);
    this.addSql(`
      create trigger minutes_photo_never_changes before update or delete or truncate on minutes_photo
      for each statement execute function income_refuse_change()`);
    this.addSql(`alter function income_grant_app(name) rename to income_grant_app_before_minutes`);
    this.addSql(`
      create function income_grant_app(role name) returns void language plpgsql set search_path from current as $body$
      begin
        perform income_grant_app_before_minutes(role);
        execute format('revoke all on minutes_photo from %I', role);
        execute format('grant select, insert on minutes_photo to %I', role);
      end $body$`);
    this.addSql(`revoke execute on function income_grant_app(name) from public`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function income_grant_app(name)`);
    this.addSql(`alter function income_grant_app_before_minutes(name) rename to income_grant_app`);
    this.addSql(`drop table if exists minutes_photo`);
  }
}
