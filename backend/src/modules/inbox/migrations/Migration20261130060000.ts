import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What outside companies told us, as they told it, kept before they hear that we have it: a sender does not say again what
 * was answered 200 (research/reliability §0.1). Unique by its sender's own id, because every sender says some things twice.
 * A dead one was tried often enough and waits for a person, who tries it again or puts it away with a reason.
 */
export class Migration20261130060000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table webhook_event (
        id text primary key,
        provider text not null,
        event_id text not null,
        body text not null,
        received_at timestamptz not null,
        state text not null default 'new' check (state in ('new', 'done', 'dead')),
        tries integer not null default 0 check (tries >= 0),
        retry_at timestamptz not null,
        last_error text,
        done_at timestamptz check ((done_at is not null) = (state = 'done')),
        put_away_at timestamptz check (put_away_at is null or state = 'dead'),
        put_away_by text,
        put_away_reason text,
        unique (provider, event_id),
        check ((put_away_at is null) = (put_away_by is null) and (put_away_at is null) = (put_away_reason is null))
      )`);
    this.addSql(`create index webhook_event_due on webhook_event (retry_at, id) where state = 'new'`);
    this.addSql(`create index webhook_event_latest on webhook_event (received_at desc, id)`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists webhook_event`);
  }
}
