import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Facts about people (income.md): each needs a consent of its own, which says the text she heard. Who opened her record is
 * written down and never changed. An uploaded table of members waits here until it is accepted.
 */
export class Migration20261123020000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table member_consent (
        id text primary key,
        member_id text not null references member (id) on update cascade,
        cooperative_id text not null references cooperative (id) on update cascade,
        purpose text not null check (purpose in ('ethnicity', 'birth_date', 'poverty', 'disability')),
        text_version text not null,
        how text not null check (how in ('signed', 'spoken')),
        given_at timestamptz not null default clock_timestamp(),
        taken_by text not null,
        withdrawn_at timestamptz,
        withdrawal_taken_by text,
        check ((withdrawn_at is null) = (withdrawal_taken_by is null))
      )`);
    this.addSql(
      `create unique index member_consent_stands_once on member_consent (member_id, cooperative_id, purpose) where withdrawn_at is null`,
    );
    this.addSql(`
      create table member_fact (
        id text primary key,
        member_id text not null references member (id) on update cascade,
        cooperative_id text not null references cooperative (id) on update cascade,
        kind text not null check (kind in ('ethnicity', 'birth_date', 'poverty', 'disability')),
        value text,
        code_system text,
        valid_from date not null,
        valid_to date,
        source text not null,
        consent_id text references member_consent,
        recorded_at timestamptz not null default clock_timestamp(),
        recorded_by text not null,
        check ((value is null) = (consent_id is null))
      )`);
    this.addSql(
      `create unique index member_fact_stands_once on member_fact (member_id, cooperative_id, kind) where valid_to is null`,
    );
    this.addSql(`
      create table member_access (
        id bigint generated always as identity primary key,
        member_id text not null references member (id) on update cascade,
        cooperative_id text not null references cooperative (id) on update cascade,
        actor_type text not null,
        actor_id text not null,
        purpose text not null check (purpose in ('view', 'explain', 'edit', 'export')),
        at timestamptz not null default clock_timestamp()
      )`);
    this.addSql(`create index member_access_of_member on member_access (member_id, cooperative_id, id desc)`);
    this.addSql(`
      create function member_access_refuse_change() returns trigger language plpgsql as $body$
      begin
        raise exception '% on % is refused: who looked is never changed', tg_op, tg_table_name using errcode = 'IN005';
      end $body$`);
    this.addSql(`
      create trigger member_access_never_changes before update or delete or truncate on member_access
      for each statement execute function member_access_refuse_change()`);
    this.addSql(`
      create table member_import (
        id text primary key,
        cooperative_id text not null references cooperative (id) on update cascade,
        uploaded_by text not null,
        file_name text not null,
        rows jsonb,
        at timestamptz not null default clock_timestamp(),
        accepted_at timestamptz,
        accepted_by text,
        added integer,
        check ((accepted_at is null) = (added is null))
      )`);
    this.addSql(`create index member_import_of_cooperative on member_import (cooperative_id, at)`);
    this.addSql(
      `create index membership_of_cooperative_by_member on membership (cooperative_id, member_id, valid_from) where deleted_at is null`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists membership_of_cooperative_by_member`);
    this.addSql(`drop table if exists member_import, member_access, member_fact, member_consent cascade`);
    this.addSql(`drop function if exists member_access_refuse_change`);
  }
}
