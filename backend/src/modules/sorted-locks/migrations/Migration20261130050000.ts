import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Who holds which key, and until when. Unlogged: a lock speaks of processes that run, and none of their work outlives a
 * crash of the database; so taking one waits for no disk.
 *
 * `hold_locks` takes all keys or none, in the order of the keys, so that two takers never wait for each other in a ring.
 * A row whose time is over belongs to nobody. It answers false instead of throwing: being late is no fault, and a log
 * full of errors would hide one.
 */
export class Migration20261130050000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create unlogged table held_lock (
        key text primary key,
        owner text not null,
        held_since timestamptz not null,
        expires_at timestamptz not null
      )`);
    this.addSql(`
      create function hold_locks(keys text[], by_owner text, seconds double precision) returns boolean
      language plpgsql as $$
      declare
        wanted integer := (select count(distinct k) from unnest(keys) as k);
        got integer;
      begin
        if exists (select from held_lock where key = any(keys) and owner <> by_owner and expires_at > clock_timestamp()) then
          return false;
        end if;
        begin
          insert into held_lock as held (key, owner, held_since, expires_at)
            select sorted.key, by_owner, clock_timestamp(), clock_timestamp() + make_interval(secs => seconds)
              from (select distinct k as key from unnest(keys) as k order by 1) as sorted
          on conflict (key) do update
            set owner = excluded.owner, expires_at = excluded.expires_at,
                held_since = case when held.owner = excluded.owner then held.held_since else excluded.held_since end
            where held.owner = excluded.owner or held.expires_at <= clock_timestamp();
          get diagnostics got = row_count;
          if got < wanted then raise lock_not_available; end if;
        exception when lock_not_available then
          return false;
        end;
        return true;
      end $$`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function hold_locks(text[], text, double precision)`);
    this.addSql(`drop table held_lock`);
  }
}
