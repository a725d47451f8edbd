import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * The officer's desk. What stands here is only added to: who an officer is elsewhere (she takes no receipt of her own),
 * which payouts a month's draw named for a spot check with the seed that repeats it, and each step of a dispute. The
 * database repeats what packages/income decides: no check by whoever took the member's word, no dispute closed by the
 * officer who wrote the member's side of it.
 */
export class Migration20261129205500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table income_same_person (
        member_id text not null,
        actor_type text not null,
        actor_id text not null,
        at timestamptz not null default clock_timestamp(),
        primary key (actor_type, actor_id, member_id)
      )`);
    this.addSql(`
      create table spot_check_draw (
        id text primary key,
        month date not null,
        commune_code text not null,
        seed text not null,
        payouts_count integer not null check (payouts_count > 0),
        share_bp integer not null,
        at timestamptz not null default clock_timestamp(),
        unique (month, commune_code)
      )`);
    this.addSql(`
      create table spot_check_pick (
        draw_id text not null references spot_check_draw,
        payout_id text not null unique references payout,
        primary key (draw_id, payout_id)
      )`);
    this.addSql(`
      create table dispute_act (
        seq bigint generated always as identity primary key,
        id text not null unique,
        dispute_id text not null references dispute,
        act text not null check (act in ('heard', 'proposed', 'declined', 'agreed')),
        actor_type text not null,
        actor_id text not null,
        said text check (said in ('paid_all', 'paid_rest', 'paid_less')),
        outcome text check (outcome in ('rest_paid', 'statement_corrected', 'cooperative_wrong')),
        stated bigint check (stated >= 0),
        arrived bigint check (arrived >= 0),
        witness text,
        words text,
        at timestamptz not null,
        check ((act = 'heard') = (said is not null)),
        check (num_nulls(outcome, stated, arrived) = case act when 'proposed' then 0 else 3 end)
      )`);
    this.addSql(`create index dispute_act_of on dispute_act (dispute_id, seq)`);
    for (const table of ["income_same_person", "spot_check_draw", "spot_check_pick", "dispute_act"])
      this.addSql(`
        create trigger ${table}_never_changes before update or delete or truncate on ${table}
        for each statement execute function income_refuse_change()`);
    this.addSql(INDEPENDENT);
    this.addSql(`
      create trigger receipt_evidence_is_independent before insert on receipt_evidence
      for each row execute function income_evidence_is_independent()`);
    this.addSql(TWO_PERSONS);
    this.addSql(`
      create trigger dispute_needs_two_persons before update on dispute
      for each row when (new.resolved_at is not null) execute function income_dispute_needs_two_persons()`);
    this.addSql(`alter function income_grant_app(name) rename to income_grant_app_before_desk`);
    this.addSql(`
      create function income_grant_app(role name) returns void language plpgsql set search_path from current as $body$
      begin
        perform income_grant_app_before_desk(role);
        execute format('revoke all on income_same_person, spot_check_draw, spot_check_pick, dispute_act from %I', role);
        execute format('grant select, insert on income_same_person, spot_check_draw, spot_check_pick, dispute_act to %I',
          role);
      end $body$`);
    this.addSql(`revoke execute on function income_grant_app(name) from public`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function income_grant_app(name)`);
    this.addSql(`alter function income_grant_app_before_desk(name) rename to income_grant_app`);
    this.addSql(`drop function if exists income_evidence_is_independent, income_dispute_needs_two_persons cascade`);
    this.addSql(`drop table if exists dispute_act, spot_check_pick, spot_check_draw, income_same_person cascade`);
  }
}

const INDEPENDENT = `
  create function income_evidence_is_independent() returns trigger language plpgsql security definer
  set search_path from current as $body$
  declare
    why text;
  begin
    if new.level < 3 then
      return new;
    end if;
    why := case
      when new.writer_type <> 'member' and exists (
        select from income_same_person s join payout on payout.id = new.payout_id and payout.member_id = s.member_id
         where s.actor_type = new.writer_type and s.actor_id = new.writer_id) then 'own_payout'
      when new.level >= 4 and exists (
        select from receipt_evidence e where e.payout_id = new.payout_id and e.level = 3
           and e.writer_type = new.writer_type and e.writer_id = new.writer_id) then 'took_her_word'
    end;
    if why is not null then
      raise exception 'evidence of level % may not be written by % %: %', new.level, new.writer_type, new.writer_id, why
        using errcode = 'IN007',
        detail = jsonb_build_object('level', new.level, 'writerType', new.writer_type, 'why', why)::text;
    end if;
    return new;
  end $body$`;

const TWO_PERSONS = `
  create function income_dispute_needs_two_persons() returns trigger language plpgsql security definer
  set search_path from current as $body$
  begin
    if exists (select from receipt_evidence e where e.id = new.member_evidence_id
         and e.writer_type = 'union_officer' and e.writer_id = new.officer_id)
       or exists (select from income_same_person s join payout on payout.id = new.payout_id
         and payout.member_id = s.member_id where s.actor_type = 'union_officer' and s.actor_id = new.officer_id) then
      raise exception 'dispute % is not closed by the member''s side of it', new.id
        using errcode = 'IN007', detail = jsonb_build_object('disputeId', new.id)::text;
    end if;
    return new;
  end $body$`;
