import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What members asked of their data (Law 91/2025/QH15), who answered, and who was erased: only added to. Words that may name
 * somebody stand apart in member_request_words, which an erasure empties. member_likeness says which records officers found
 * to be one woman; the newest row of a record counts, so that a merging is undone by another row and the ledger stays as it is.
 */
export class Migration20261129205510 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table member_request (
        id text primary key,
        member_id text not null references member (id) on update cascade,
        kind text not null check (kind in ('export', 'correct', 'withdraw', 'erase')),
        way text not null check (way in ('own', 'officer', 'staff')),
        asked_by text not null,
        asked_at timestamptz not null,
        acknowledge_by date not null,
        due_on date not null
      )`);
    this.addSql(`create index member_request_of on member_request (member_id, asked_at desc)`);
    this.addSql(`
      create table member_request_answer (
        request_id text primary key references member_request (id),
        outcome text not null check (outcome in ('done', 'refused')),
        by_type text not null check (by_type in ('member', 'union_officer', 'coop_staff')),
        by_id text not null,
        at timestamptz not null
      )`);
    this.addSql(`
      create table member_request_words (
        request_id text primary key references member_request (id),
        wish text not null default '',
        answer text not null default ''
      )`);
    this.addSql(`
      create table member_erasure (
        member_id text primary key references member (id) on update cascade,
        request_id text not null references member_request (id),
        at timestamptz not null default clock_timestamp()
      )`);
    this.addSql(`
      create table member_likeness (
        id bigint generated always as identity primary key,
        member_id text not null references member (id) on update cascade,
        other_id text not null references member (id) on update cascade,
        act text not null check (act in ('merge', 'undo', 'apart')),
        officer_id text not null,
        at timestamptz not null default clock_timestamp(),
        check (member_id <> other_id)
      )`);
    this.addSql(`create index member_likeness_of on member_likeness (member_id, id desc)`);
    this.addSql(`create index member_likeness_with on member_likeness (other_id, id desc)`);
    // Read by reports: a locked figure is read again as it was known, so a merging counts only from when it was made.
    this.addSql(`
      create function member_same(known timestamptz) returns table (member_id text, same_as text) language sql stable as $body$
        select l.member_id, l.other_id from (
          select distinct on (member_id) member_id, other_id, act from member_likeness
           where act <> 'apart' and at <= known order by member_id, id desc) l
         where l.act = 'merge'
      $body$`);
    this.addSql(`
      create function member_rights_refuse_change() returns trigger language plpgsql as $body$
      begin
        raise exception '% on % is refused: it is only added to', tg_op, tg_table_name using errcode = 'IN005';
      end $body$`);
    for (const table of ["member_request", "member_request_answer", "member_erasure", "member_likeness"])
      this.addSql(`
        create trigger ${table}_never_changes before update or delete or truncate on ${table}
        for each statement execute function member_rights_refuse_change()`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists member_same`);
    this.addSql(`drop table if exists member_likeness, member_erasure, member_request_words, member_request_answer,
      member_request cascade`);
    this.addSql(`drop function if exists member_rights_refuse_change`);
  }
}
