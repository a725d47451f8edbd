import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Names the operator has added for one thing, and what people looked for: a folded text, a day and two counts, of nobody.
 * `search_held` reads what the embedded engine really holds of the versions that are read (L11); of another engine it says
 * what was noted when it took the document. Stable, so that it sees what the statement that asks it sees.
 */
export class Migration20261129180050 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table search_synonym (
        id bigint generated always as identity primary key,
        names jsonb not null check (jsonb_typeof(names) = 'array' and jsonb_array_length(names) between 2 and 12),
        added_by text not null,
        at timestamptz not null default clock_timestamp()
      )`);
    this.addSql(`
      create table search_asked (
        day date not null,
        text text not null check (char_length(text) between 2 and 80),
        asked integer not null check (asked > 0),
        found_nothing integer not null default 0 check (found_nothing between 0 and asked),
        primary key (day, text)
      )`);
    this.addSql(`
      create function search_held() returns table (version_id text, kind text, id text, hash text)
        language plpgsql stable as $$
      declare
        read record;
        held_in text;
      begin
        for read in
          select v.id as version, i.name, v.physical_name, v.provider from search_index i
            join search_index_version v on v.search_index_id = i.id and v.version = i.active_version and v.deleted_at is null
           where i.deleted_at is null and i.name in ('product', 'product_spare', 'cooperative', 'cooperative_spare')
        loop
          if read.provider = 'search-postgres-vietnam' then
            execute 'select plan ->> ''table'' from search_postgres_vietnam_index where name = $1'
              into held_in using read.physical_name;
            return query execute format('select %L::text, %L::text, t.id, t.document ->> ''_h'' from %I t',
              read.version, replace(read.name, '_spare', ''), held_in);
          else
            return query select a.version_id, a.kind, a.id, a.hash from search_applied a
              where a.version_id = read.version and a.op = 'upsert';
          end if;
        end loop;
      end $$`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists search_held()`);
    this.addSql(`drop table if exists search_asked, search_synonym`);
  }
}
