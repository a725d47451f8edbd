import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * A post refuses and keeps the same with fewer passes over its postings: accounts are judged, balances moved and months
 * grown from one table of what moved. About a twentieth of a post's processor time, measured turn by turn with the
 * functions before.
 */
export class Migration20261129173000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(POSTINGS_ARRIVE);
    this.addSql(DRAFTS_OF);
  }

  /** The functions before say and refuse the same; there is nothing to go back to. */
  override async down(): Promise<void> {}
}

/**
 * Journals of one book, month, kind and channel are told apart once, not per posting. An account that would fall below zero
 * is named before its own constraint would speak, and isn't moved. Balances move in the order of the accounts' ids, so
 * two posts can wait for each other but never in a circle.
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
      select coalesce(j.cooperative_id, '') as book, j.kind like 'receipt.%' as is_receipt, j.income_kind, j.channel,
             date_trunc('month', j.effective_at at time zone 'Asia/Ho_Chi_Minh')::date as month, array_agg(j.id) as ids
        from income_journal j where j.id in (select journal_id from fresh) group by 1, 2, 3, 4, 5
    ), moved as materialized (
      select f.account_id, f.commune_code, t.book, t.month, t.income_kind, t.channel, sum(f.amount)::bigint as amount,
             bool_or(f.amount > 0 and not t.is_receipt) as gains
        from fresh f join told t on f.journal_id = any (t.ids) group by 1, 2, 3, 4, 5, 6
    ), weighed as materialized (
      select m.*, a.kind, a.cooperative_id, a.member_id, a.balance, k.in_accrued, k.in_paid, k.in_confirmed,
             a.id is null or a.cooperative_id <> m.book or (a.member_id = '') <> (m.commune_code is null) as is_foreign,
             k.in_confirmed and m.gains as confirms,
             not a.may_go_below and a.balance + sum(m.amount) over account < 0 as falls,
             sum(m.amount) over account as total
        from moved m
        left join income_account a on a.id = m.account_id
        left join income_account_kind k on k.kind = a.kind
      window account as (partition by m.account_id)
    ), balanced as (
      update income_account a set balance = a.balance + w.amount
        from (select account_id, sum(amount)::bigint as amount from weighed where not falls
               group by 1 having sum(amount) <> 0 order by 1) w
       where a.id = w.account_id
    ), kept as (
      insert into income_monthly as kept
        (member_id, cooperative_id, commune_code, month, income_kind, channel, accrued, paid, confirmed)
      select w.member_id, w.cooperative_id, w.commune_code, w.month, w.income_kind, w.channel,
             coalesce(sum(w.amount) filter (where w.in_accrued), 0),
             coalesce(sum(w.amount) filter (where w.in_paid), 0),
             coalesce(sum(w.amount) filter (where w.in_confirmed), 0)
        from weighed w
       where not w.is_foreign and w.member_id <> '' and (w.in_accrued or w.in_paid or w.in_confirmed)
       group by 1, 2, 3, 4, 5, 6 order by 2, 4, 1, 3, 5, 6
      on conflict (cooperative_id, month, member_id, commune_code, income_kind, channel) do update
        set accrued = kept.accrued + excluded.accrued, paid = kept.paid + excluded.paid,
            confirmed = kept.confirmed + excluded.confirmed
    )
    select w.*, (select f.journal_id from fresh f where f.account_id = w.account_id limit 1) as journal_id into bad
      from weighed w where w.is_foreign or w.confirms or w.falls
     order by w.is_foreign desc, w.confirms desc nulls last, w.account_id limit 1;
    if not found then
      return null;
    elsif bad.is_foreign then
      raise exception 'journal %: account % is missing, in another book, or has a commune where none belongs',
        bad.journal_id, bad.account_id using errcode = 'IN008',
        detail = jsonb_build_object('journalId', bad.journal_id, 'accountId', bad.account_id::text)::text;
    elsif bad.confirms then
      raise exception 'journal % confirms income, which only a receipt may', bad.journal_id using errcode = 'IN007',
        detail = jsonb_build_object('journalId', bad.journal_id)::text;
    end if;
    raise exception 'account % of cooperative "%" member "%" would go below zero',
      bad.kind, bad.cooperative_id, bad.member_id using errcode = 'IN002',
      detail = jsonb_build_object('kind', bad.kind, 'cooperativeId', nullif(bad.cooperative_id, ''),
        'memberId', nullif(bad.member_id, ''), 'balance', bad.balance::text, 'needed', (-bad.total)::text)::text;
  end $body$`;

/** As Migration20261123100000 made it, with a posting's words found where the planner can fold them into the sum. */
const DRAFTS_OF = `create or replace function income_drafts_of(batch jsonb) returns income_draft[] language plpgsql immutable
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
          select coalesce(string_agg(line, '|' order by line), '') as postings
            from (select income_line_said(p.kind, p.cooperative_id, p.member_id, p.amount, p.commune_code)
                           collate "C" as line
                    from jsonb_to_recordset(drafted.postings)
                         as p(kind text, cooperative_id text, member_id text, amount bigint, commune_code text)) lines
        ) said);
  end $body$`;
