import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What the database refuses by itself. Errors: IN001 same key, other body · IN002 below zero · IN003 unbalanced ·
 * IN004 reversed already · IN005 never changed · IN006 postings outside their journal's transaction · IN007 evidence ·
 * IN008 no such account in this book.
 * DETAIL is a JSON object with the numbers.
 */
export class Migration20261122100300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create function income_refuse_change() returns trigger language plpgsql as $body$
      begin
        raise exception '% on % is refused: entries are never changed, only reversed', tg_op, tg_table_name
          using errcode = 'IN005', detail = jsonb_build_object('table', tg_table_name)::text;
      end $body$`);
    for (const table of ["income_journal", "income_posting"])
      this.addSql(`
        create trigger ${table}_never_changes before update or delete or truncate on ${table}
        for each statement execute function income_refuse_change()`);
    this.addSql(`
      create trigger income_account_stays before delete or truncate on income_account
      for each statement execute function income_refuse_change()`);
    this.addSql(`
      create trigger income_account_keeps_its_owner before update of id, kind, cooperative_id, member_id, may_go_below
      on income_account for each statement execute function income_refuse_change()`);
    this.addSql(BALANCED_AT_COMMIT);
    this.addSql(`
      create constraint trigger income_journal_balanced after insert on income_journal
      deferrable initially deferred for each row execute function income_assert_balanced()`);
    this.addSql(POSTINGS_ARRIVE);
    this.addSql(`
      create trigger income_posting_arrives after insert on income_posting referencing new table as fresh
      for each statement execute function income_postings_arrive()`);
    this.addSql(DERIVED_ONLY);
    for (const table of ["income_account", "income_monthly"])
      this.addSql(`
        create trigger ${table}_follows_postings before update on ${table}
        for each statement execute function income_derived_only()`);
    this.addSql(`
      create trigger income_monthly_stays before delete or truncate on income_monthly
      for each statement execute function income_derived_only()`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists income_postings_arrive, income_assert_balanced, income_refuse_change,
      income_derived_only cascade`);
  }
}

/** The second assertion: at commit every new journal has postings and they sum to zero. */
const BALANCED_AT_COMMIT = `
  create function income_assert_balanced() returns trigger language plpgsql security definer
  set search_path from current as $body$
  declare
    lines bigint;
    total numeric;
  begin
    select count(*), coalesce(sum(amount), 0) into lines, total from income_posting where journal_id = new.id;
    if lines < 2 or total <> 0 then
      raise exception 'journal % does not balance', new.id using errcode = 'IN003',
        detail = jsonb_build_object('journalId', new.id, 'sum', total::text, 'postings', lines)::text;
    end if;
    return null;
  end $body$`;

/**
 * The first assertion, once per statement: postings come with their journal's own transaction, each journal's
 * postings sum to zero within the statement, and balances and the rollup move with them.
 * Accounts are locked in the order of their ids, so two posts can wait for each other but never in a circle.
 * Index loops only: plans made while the tables were empty must not scan them when they hold millions.
 */
const POSTINGS_ARRIVE = `
  create function income_postings_arrive() returns trigger language plpgsql security definer
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

    perform from income_account where id in (select account_id from fresh) order by id for update;

    select f.journal_id, f.account_id, a.id is not null and a.cooperative_id = coalesce(j.cooperative_id, '')
           and (a.member_id = '') = (f.commune_code is null) as is_its_own into bad
      from fresh f
      join income_journal j on j.id = f.journal_id
      left join income_account a on a.id = f.account_id
      left join income_account_kind k on k.kind = a.kind
     where a.id is null or a.cooperative_id <> coalesce(j.cooperative_id, '')
        or (a.member_id = '') <> (f.commune_code is null)
        or (k.in_confirmed and f.amount > 0 and j.kind not like 'receipt.%') limit 1;
    if found and bad.is_its_own then
      raise exception 'journal % confirms income, which only a receipt may', bad.journal_id using errcode = 'IN007',
        detail = jsonb_build_object('journalId', bad.journal_id)::text;
    elsif found then
      raise exception 'journal %: account % is missing, in another book, or has a commune where none belongs',
        bad.journal_id, bad.account_id using errcode = 'IN008',
        detail = jsonb_build_object('journalId', bad.journal_id, 'accountId', bad.account_id::text)::text;
    end if;

    select a.kind, a.cooperative_id, a.member_id, a.balance, m.moved into bad
      from (select account_id, sum(amount) as moved from fresh group by account_id) m
      join income_account a on a.id = m.account_id
     where a.balance + m.moved < 0 and not a.may_go_below order by a.id limit 1;
    if found then
      raise exception 'account % of cooperative "%" member "%" would go below zero',
        bad.kind, bad.cooperative_id, bad.member_id using errcode = 'IN002',
        detail = jsonb_build_object('kind', bad.kind, 'cooperativeId', nullif(bad.cooperative_id, ''),
          'memberId', nullif(bad.member_id, ''), 'balance', bad.balance::text, 'needed', (-bad.moved)::text)::text;
    end if;

    update income_account a set balance = a.balance + m.moved
      from (select account_id, sum(amount)::bigint as moved from fresh group by account_id having sum(amount) <> 0) m
     where a.id = m.account_id;

    insert into income_monthly as kept
      (member_id, cooperative_id, commune_code, month, income_kind, channel, accrued, paid, confirmed)
    select a.member_id, a.cooperative_id, f.commune_code,
           date_trunc('month', j.effective_at at time zone 'Asia/Ho_Chi_Minh')::date as month, j.income_kind, j.channel,
           coalesce(sum(f.amount) filter (where k.in_accrued), 0),
           coalesce(sum(f.amount) filter (where k.in_paid), 0),
           coalesce(sum(f.amount) filter (where k.in_confirmed), 0)
      from fresh f
      join income_account a on a.id = f.account_id and a.member_id <> ''
      join income_account_kind k on k.kind = a.kind
      join income_journal j on j.id = f.journal_id
     where k.in_accrued or k.in_paid or k.in_confirmed
     group by 1, 2, 3, 4, 5, 6 order by 2, 4, 1, 3, 5, 6
    on conflict (cooperative_id, month, member_id, commune_code, income_kind, channel) do update
      set accrued = kept.accrued + excluded.accrued, paid = kept.paid + excluded.paid,
          confirmed = kept.confirmed + excluded.confirmed;
    return null;
  end $body$`;

/** Balances and the rollup follow postings: they change inside the trigger above, or while being rebuilt. */
const DERIVED_ONLY = `
  create function income_derived_only() returns trigger language plpgsql as $body$
  begin
    if pg_trigger_depth() < 2 and coalesce(current_setting('income.rebuilding', true), '') <> 'on' then
      raise exception '% on % is refused: its rows follow the postings', tg_op, tg_table_name using errcode = 'IN005', detail = jsonb_build_object('table', tg_table_name)::text;
    end if;
    return null;
  end $body$`;
