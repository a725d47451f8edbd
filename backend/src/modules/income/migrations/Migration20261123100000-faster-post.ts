import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * A post does the same with less: income_postings_arrive locks accounts by moving them instead of before, and what reads
 * and hashes a draft keeps its plan. A ninth of a post's processor time, measured turn by turn with the functions before.
 */
export class Migration20261123100000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(POSTINGS_ARRIVE);
    this.addSql(DRAFTS_OF);
    this.addSql(INSTANT);
    this.addSql(BODY_HASH);
    this.addSql(CHAIN_HASH);
  }

  /** The functions before say and refuse the same; there is nothing to go back to. */
  override async down(): Promise<void> {}
}

/**
 * As Migration20261123090000 made it, but for the balances. They move in the order of the accounts' ids, so two posts can
 * wait for each other but never in a circle; an account that would go below zero is refused by its own constraint, and
 * only then looked for by name.
 * Index loops only: plans made while the tables were empty must not scan them when they hold millions.
 */
const POSTINGS_ARRIVE = `
  create or replace function income_postings_arrive() returns trigger language plpgsql security definer
  set search_path from current set plan_cache_mode = force_generic_plan
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $body$
  declare
    bad record;
  begin
    select f.journal_id, f.total, j.txid into bad
      from (select journal_id, sum(amount) as total from fresh group by journal_id) f
      left join income_journal j on j.id = f.journal_id
     where f.total <> 0 or j.txid is distinct from pg_current_xact_id() limit 1;
    if found then
      if bad.txid is distinct from pg_current_xact_id() then
        raise exception 'postings of journal % come after its transaction', bad.journal_id using errcode = 'IN006',
          detail = jsonb_build_object('journalId', bad.journal_id)::text;
      end if;
      raise exception 'journal % does not balance', bad.journal_id using errcode = 'IN003',
        detail = jsonb_build_object('journalId', bad.journal_id, 'sum', bad.total::text)::text;
    end if;

    with told as materialized (
      select j.id, coalesce(j.cooperative_id, '') as cooperative_id, j.kind like 'receipt.%' as is_receipt
        from income_journal j where j.id in (select journal_id from fresh)
    ), touched as materialized (
      select f.account_id, t.cooperative_id, bool_or(f.commune_code is null) as has_none,
             bool_or(f.commune_code is not null) as has_commune, bool_or(f.amount > 0 and not t.is_receipt) as gains,
             (array_agg(f.journal_id))[1] as journal_id
        from fresh f join told t on t.id = f.journal_id group by 1, 2
    )
    select f.journal_id, f.account_id, a.id is not null and a.cooperative_id = f.cooperative_id
           and not (case when a.member_id = '' then f.has_commune else f.has_none end) as is_its_own into bad
      from touched f
      left join income_account a on a.id = f.account_id
      left join income_account_kind k on k.kind = a.kind
     where a.id is null or a.cooperative_id <> f.cooperative_id
        or (case when a.member_id = '' then f.has_commune else f.has_none end)
        or (k.in_confirmed and f.gains) limit 1;
    if found and bad.is_its_own then
      raise exception 'journal % confirms income, which only a receipt may', bad.journal_id using errcode = 'IN007',
        detail = jsonb_build_object('journalId', bad.journal_id)::text;
    elsif found then
      raise exception 'journal %: account % is missing, in another book, or has a commune where none belongs',
        bad.journal_id, bad.account_id using errcode = 'IN008',
        detail = jsonb_build_object('journalId', bad.journal_id, 'accountId', bad.account_id::text)::text;
    end if;

    begin
      update income_account a set balance = a.balance + m.moved
        from (select account_id, sum(amount)::bigint as moved from fresh group by 1 having sum(amount) <> 0 order by 1) m
       where a.id = m.account_id;
    exception when check_violation then
      select a.kind, a.cooperative_id, a.member_id, a.balance, m.moved into bad
        from (select account_id, sum(amount) as moved from fresh group by 1) m
        join income_account a on a.id = m.account_id
       where a.balance + m.moved < 0 and not a.may_go_below order by a.id limit 1;
      if not found then raise; end if;
      raise exception 'account % of cooperative "%" member "%" would go below zero',
        bad.kind, bad.cooperative_id, bad.member_id using errcode = 'IN002',
        detail = jsonb_build_object('kind', bad.kind, 'cooperativeId', nullif(bad.cooperative_id, ''),
          'memberId', nullif(bad.member_id, ''), 'balance', bad.balance::text, 'needed', (-bad.moved)::text)::text;
    end;

    with told as materialized (
      select j.id, date_trunc('month', j.effective_at at time zone 'Asia/Ho_Chi_Minh')::date as month, j.income_kind,
             j.channel
        from income_journal j where j.id in (select journal_id from fresh)
    ), moved as materialized (
      select f.account_id, f.commune_code, t.month, t.income_kind, t.channel, sum(f.amount)::bigint as amount
        from fresh f join told t on t.id = f.journal_id where f.commune_code is not null group by 1, 2, 3, 4, 5
    )
    insert into income_monthly as kept
      (member_id, cooperative_id, commune_code, month, income_kind, channel, accrued, paid, confirmed)
    select a.member_id, a.cooperative_id, m.commune_code, m.month, m.income_kind, m.channel,
           coalesce(sum(m.amount) filter (where k.in_accrued), 0),
           coalesce(sum(m.amount) filter (where k.in_paid), 0),
           coalesce(sum(m.amount) filter (where k.in_confirmed), 0)
      from moved m
      join income_account a on a.id = m.account_id and a.member_id <> ''
      join income_account_kind k on k.kind = a.kind
     where k.in_accrued or k.in_paid or k.in_confirmed
     group by 1, 2, 3, 4, 5, 6 order by 2, 4, 1, 3, 5, 6
    on conflict (cooperative_id, month, member_id, commune_code, income_kind, channel) do update
      set accrued = kept.accrued + excluded.accrued, paid = kept.paid + excluded.paid,
          confirmed = kept.confirmed + excluded.confirmed;
    return null;
  end $body$`;

/** As Migration20261122100400 made it, in plpgsql, which keeps one plan for the connection. */
const DRAFTS_OF = `
  create or replace function income_drafts_of(batch jsonb) returns income_draft[] language plpgsql immutable
  set search_path from current set plan_cache_mode = force_generic_plan as $body$
  begin
    return (
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
        ) said);
  end $body$`;

/** The same words and the same hashes as before, in plpgsql: called as it stands, not prepared as a query each time. */
const INSTANT = `
  create or replace function income_instant(at timestamptz) returns text language plpgsql immutable parallel safe as $body$
  begin
    return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  end $body$`;

const BODY_HASH = `
  create or replace function income_body_hash(j income_draft, postings text) returns bytea language plpgsql immutable as $body$
  begin
    return sha256(convert_to(jsonb_build_array('body-1', j.kind, j.idem_key, j.cooperative_id, j.channel, j.income_kind,
      income_instant(j.effective_at), j.actor_type, j.actor_id, j.reason,
      j.source_type, j.source_id, j.reverses_id)::text || postings, 'UTF8'));
  end $body$`;

const CHAIN_HASH = `
  create or replace function income_chain_hash(j income_draft) returns bytea language plpgsql immutable as $body$
  begin
    return sha256(j.prev_hash || convert_to(jsonb_build_array('link-1', j.id, j.cooperative_id, j.book_seq,
      income_instant(j.recorded_at))::text, 'UTF8') || j.body_hash);
  end $body$`;
