import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * income_post(batch jsonb): several journals in one statement, all or nothing.
 * Order of locks, the same for everyone: heads of books (sorted) → journal keys → accounts (sorted) → rollup rows.
 */
export class Migration20261122100400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create type income_draft as (
        ord bigint, id uuid, kind text, idem_key text, cooperative_id text, channel text, income_kind text,
        effective_at timestamptz, actor_type text, actor_id text, reason text, source_type text, source_id text,
        reverses_id uuid, book_seq bigint, recorded_at timestamptz, body_hash bytea, prev_hash bytea, hash bytea)`);
    this.addSql(BODY_HASH);
    this.addSql(CHAIN_HASH);
    this.addSql(LINE_SAID);
    this.addSql(DRAFTS_OF);
    this.addSql(REFUSE_DOUBLES);
    this.addSql(CHAIN);
    this.addSql(OPEN_ACCOUNTS);
    this.addSql(LINES_OF);
    this.addSql(POST);
  }

  override async down(): Promise<void> {
    this
      .addSql(`drop function if exists income_post, income_lines_of, income_open_accounts, income_chain, income_refuse_doubles,
      income_drafts_of, income_chain_hash, income_body_hash, income_line_said cascade`);
    this.addSql(`drop type if exists income_draft cascade`);
  }
}

/** What was said, without its id: the same fact told twice has the same hash. Postings are sorted, so order says nothing. */
const BODY_HASH = `
  create function income_body_hash(j income_draft, postings text) returns bytea language sql immutable as $body$
    select sha256(convert_to(jsonb_build_array('body-1', j.kind, j.idem_key, j.cooperative_id, j.channel, j.income_kind,
      income_instant(j.effective_at), j.actor_type, j.actor_id, j.reason,
      j.source_type, j.source_id, j.reverses_id)::text || postings, 'UTF8'))
  $body$`;

/** Each link covers the link before, the journal's id and place, the instant we knew, and the body. */
const CHAIN_HASH = `
  create function income_chain_hash(j income_draft) returns bytea language sql immutable as $body$
    select sha256(j.prev_hash || convert_to(jsonb_build_array('link-1', j.id, j.cooperative_id, j.book_seq,
      income_instant(j.recorded_at))::text, 'UTF8') || j.body_hash)
  $body$`;

/** One posting in words: each text after its length, so that no two postings read alike. */
const LINE_SAID = `
  create function income_line_said(kind text, cooperative_id text, member_id text, amount bigint, commune_code text)
  returns text language sql immutable as $body$
    select kind || '/' || coalesce(length(cooperative_id)::text || ':' || cooperative_id, '-')
      || '/' || coalesce(length(member_id)::text || ':' || member_id, '-') || '/' || amount::text
      || '/' || coalesce(length(commune_code)::text || ':' || commune_code, '-')
  $body$`;

const DRAFTS_OF = `
  create function income_drafts_of(batch jsonb) returns income_draft[] language sql immutable
  set search_path from current as $body$
    with told as (
      select t.* from rows from (jsonb_to_recordset(batch) as (id uuid, kind text, idem_key text, cooperative_id text,
        channel text, income_kind text, effective_at timestamptz, actor_type text, actor_id text, reason text,
        source_type text, source_id text, reverses_id uuid, postings jsonb)) with ordinality
        as t(id, kind, idem_key, cooperative_id, channel, income_kind, effective_at, actor_type, actor_id, reason,
          source_type, source_id, reverses_id, postings, ord)
    ), drafted as (
      select postings, row(ord, id, kind, idem_key, cooperative_id, channel, income_kind, effective_at, actor_type,
        actor_id, reason, source_type, source_id, reverses_id, null, null, null, null, null)::income_draft as j from told
    )
    select array_agg(row((j).ord, (j).id, (j).kind, (j).idem_key, (j).cooperative_id, (j).channel, (j).income_kind,
        (j).effective_at, (j).actor_type, (j).actor_id, (j).reason, (j).source_type, (j).source_id, (j).reverses_id,
        null, null, income_body_hash(j, said.postings), null, null)::income_draft order by (j).ord)
      from drafted, lateral (
        select coalesce(string_agg(line, '|' order by line collate "C"), '') as postings
          from jsonb_to_recordset(drafted.postings)
               as p(kind text, cooperative_id text, member_id text, amount bigint, commune_code text),
               lateral income_line_said(p.kind, p.cooperative_id, p.member_id, p.amount, p.commune_code) as line
      ) said
  $body$`;

/** Same key and same body: a replay. Same key, another body: an error. A journal is reversed at most once. */
const REFUSE_DOUBLES = `
  create function income_refuse_doubles(drafts income_draft[]) returns void language plpgsql
  set search_path from current as $body$
  declare
    bad record;
  begin
    select d.idem_key, coalesce(j.id, twin.id) as standing into bad
      from unnest(drafts) d
      left join income_journal j on j.idem_key = d.idem_key
      left join unnest(drafts) twin on twin.idem_key = d.idem_key and twin.ord < d.ord
     where coalesce(j.body_hash, twin.body_hash) <> d.body_hash limit 1;
    if found then
      raise exception 'key % already names another body', bad.idem_key using errcode = 'IN001',
        detail = jsonb_build_object('idemKey', bad.idem_key, 'journalId', bad.standing)::text;
    end if;
    select d.reverses_id, coalesce(j.id, twin.id) as reversal into bad
      from unnest(drafts) d
      left join income_journal j on j.reverses_id = d.reverses_id
      left join unnest(drafts) twin on twin.reverses_id = d.reverses_id and twin.ord < d.ord
     where d.reverses_id is not null and coalesce(j.idem_key, twin.idem_key) <> d.idem_key limit 1;
    if found then
      raise exception 'journal % is reversed already', bad.reverses_id using errcode = 'IN004',
        detail = jsonb_build_object('journalId', bad.reverses_id, 'reversedBy', bad.reversal)::text;
    end if;
  end $body$`;

/**
 * Gives the new drafts their place, instant and hash in their book, and moves the heads (locked by the caller).
 * recorded_at never runs backwards within a book, whatever the machine's clock does.
 */
const CHAIN = `
  create function income_chain(drafts income_draft[]) returns income_draft[] language plpgsql
  set search_path from current as $body$
  declare
    head income_chain_head;
    d income_draft;
    done income_draft[] := '{}';
  begin
    for d in select * from unnest(drafts) order by coalesce(cooperative_id, '') collate "C", ord loop
      if head.book is distinct from coalesce(d.cooperative_id, '') then
        if head.book is not null then
          update income_chain_head set book_seq = head.book_seq, hash = head.hash, recorded_at = head.recorded_at
            where book = head.book;
        end if;
        select * into head from income_chain_head where book = coalesce(d.cooperative_id, '');
      end if;
      d.book_seq := head.book_seq + 1;
      d.recorded_at := greatest(clock_timestamp(), head.recorded_at);
      d.prev_hash := head.hash;
      d.hash := income_chain_hash(d);
      head.book_seq := d.book_seq;
      head.hash := d.hash;
      head.recorded_at := d.recorded_at;
      done := done || d;
    end loop;
    update income_chain_head set book_seq = head.book_seq, hash = head.hash, recorded_at = head.recorded_at
      where book = head.book;
    return done;
  end $body$`;

const OPEN_ACCOUNTS = `
  create function income_open_accounts(batch jsonb) returns void language plpgsql
  set search_path from current set plan_cache_mode = force_generic_plan
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $body$
  declare
    bad record;
  begin
    for bad in
      select distinct p.kind, coalesce(p.cooperative_id, '') as coop, coalesce(p.member_id, '') as member,
             k.holder, k.may_go_below
        from jsonb_array_elements(batch) j,
             jsonb_to_recordset(j -> 'postings') as p(kind text, cooperative_id text, member_id text)
        left join income_account_kind k on k.kind = p.kind
       where not exists (select from income_account a where a.kind = p.kind
         and a.cooperative_id = coalesce(p.cooperative_id, '') and a.member_id = coalesce(p.member_id, ''))
       order by 1, 2, 3
    loop
      if bad.holder is null or (bad.holder = 'member') <> (bad.member <> '')
         or (bad.coop = '' and bad.holder <> 'platform') then
        raise exception 'no account % for cooperative "%" member "%"', bad.kind, bad.coop, bad.member
          using errcode = 'IN008', detail = jsonb_build_object('kind', bad.kind, 'cooperativeId', nullif(bad.coop, ''),
            'memberId', nullif(bad.member, ''))::text;
      end if;
      insert into income_account (kind, cooperative_id, member_id, may_go_below)
      values (bad.kind, bad.coop, bad.member, bad.may_go_below) on conflict do nothing;
    end loop;
  end $body$`;

/** The postings of the new journals with their accounts found; account_id is null where the account has yet to be opened. */
const LINES_OF = `
  create function income_lines_of(batch jsonb, fresh income_draft[]) returns income_posting[] language plpgsql stable
  set search_path from current as $body$
  begin
    return (
      select array_agg(row(d.id, p.line_no, a.id, p.amount, p.commune_code)::income_posting)
        from unnest(fresh) d,
             rows from (jsonb_to_recordset(batch -> (d.ord - 1)::int -> 'postings') as (kind text, cooperative_id text,
               member_id text, amount bigint, commune_code text)) with ordinality
               as p(kind, cooperative_id, member_id, amount, commune_code, line_no)
             left join income_account a on a.kind = p.kind and a.cooperative_id = coalesce(p.cooperative_id, '')
              and a.member_id = coalesce(p.member_id, ''));
  end $body$`;

const POST = `
  create function income_post(batch jsonb) returns table (journal_id uuid, replayed boolean)
  language plpgsql security definer
  set search_path from current set plan_cache_mode = force_generic_plan
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $body$
  declare
    drafts income_draft[] := income_drafts_of(batch);
    fresh income_draft[];
    lines income_posting[];
  begin
    insert into income_chain_head (book)
      select distinct coalesce(d.cooperative_id, '') from unnest(drafts) d
       where not exists (select from income_chain_head h where h.book = coalesce(d.cooperative_id, ''))
       order by 1 on conflict do nothing;
    perform from income_chain_head where book in (select coalesce(d.cooperative_id, '') from unnest(drafts) d)
      order by book collate "C" for update;
    perform income_refuse_doubles(drafts);

    select array_agg(d order by d.ord) into fresh from unnest(drafts) d
     where not exists (select from income_journal j where j.idem_key = d.idem_key)
       and not exists (select from unnest(drafts) twin where twin.idem_key = d.idem_key and twin.ord < d.ord);
    if fresh is not null then
      lines := income_lines_of(batch, fresh);
      if exists (select from unnest(lines) l where l.account_id is null) then
        perform income_open_accounts(batch);
        lines := income_lines_of(batch, fresh);
      end if;
      fresh := income_chain(fresh);
      insert into income_journal (id, kind, idem_key, body_hash, cooperative_id, book_seq, channel, income_kind,
        effective_at, recorded_at, actor_type, actor_id, reason, source_type, source_id, reverses_id, prev_hash, hash)
      select d.id, d.kind, d.idem_key, d.body_hash, d.cooperative_id, d.book_seq, d.channel, d.income_kind,
        d.effective_at, d.recorded_at, d.actor_type, d.actor_id, d.reason, d.source_type, d.source_id, d.reverses_id,
        d.prev_hash, d.hash from unnest(fresh) d order by d.ord;
      insert into income_posting (journal_id, line_no, account_id, amount, commune_code)
      select l.journal_id, l.line_no, l.account_id, l.amount, l.commune_code from unnest(lines) l;
    end if;
    return query
      select j.id, not exists (select from unnest(fresh) f where f.ord = d.ord)
        from unnest(drafts) d join income_journal j on j.idem_key = d.idem_key order by d.ord;
  end $body$`;
