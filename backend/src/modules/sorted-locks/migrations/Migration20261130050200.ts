import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * `holder` names the process that holds a lock, so that whoever finds it killed need not wait for the lock's end
 * (modules/sorted-locks/holder.ts). A server of the build before names none, by the older function, and is waited for.
 */
export class Migration20261130050200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table held_lock add column holder jsonb not null default '{}'`);
    this.addSql(`
      create function hold_locks(keys text[], by_owner text, seconds double precision, by_holder jsonb) returns boolean
      language plpgsql as $$
      declare
        wanted integer := (select count(distinct k) from unnest(keys) as k);
        got integer;
      begin
        if exists (select from held_lock where key = any(keys) and owner <> by_owner and expires_at > clock_timestamp()) then
          return false;
        end if;
        begin
          insert into held_lock as held (key, owner, holder, held_since, expires_at)
            select sorted.key, by_owner, by_holder, clock_timestamp(), clock_timestamp() + make_interval(secs => seconds)
              from (select distinct k as key from unnest(keys) as k order by 1) as sorted
          on conflict (key) do update
            set owner = excluded.owner, holder = excluded.holder, expires_at = excluded.expires_at,
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
    this.addSql(`drop function hold_locks(text[], text, double precision, jsonb)`);
    this.addSql(`alter table held_lock drop column holder`);
  }
}
