/**
 * Who earns in the reports' bench, set by set: numbers only, `:members`, `:cooperatives` and `:communes` of them. Seven in ten said what
 * people they belong to, how old they are and whether the household is on the commune's list.
 */
export const PEOPLE: readonly string[] = [
  `insert into cooperative (id, kind, name, handle, status, phone, commune_code, province_code, peoples, crafts, sentence, story, platform_fee_bp)
     select 'coop_' || g, (array['htx', 'tht', 'htx'])[1 + g % 3], 'HTX ' || g, 'htx-' || g, 'approved', '', p.code, '', '[]', '[]', '', '', 500
       from generate_series(0, cast(:cooperatives as int) - 1) g join bench_commune p on p.n = g * 1657 % cast(:communes as int)`,
  `create table bench_member as
     select m, p.code from generate_series(0, cast(:members as int) - 1) m join bench_commune p
       on p.n = (m % cast(:cooperatives as int) * 1657 + case when m % 4 = 0 then 1 + m / 4 % 8 else 0 end) % cast(:communes as int)`,
  `create unique index bench_member_of on bench_member (m)`,
  `insert into member (id, full_name, commune_code) select 'mem_' || m, 'Chị ' || m, code from bench_member`,
  `insert into membership (id, member_id, cooperative_id, valid_from)
     select 'mship_' || m, 'mem_' || m, 'coop_' || m % cast(:cooperatives as int), timestamptz '2024-01-01 00:00Z' from bench_member`,
  `insert into member_consent (id, member_id, cooperative_id, purpose, text_version, how, taken_by)
     select 'con_' || purpose || m, 'mem_' || m, 'coop_' || m % cast(:cooperatives as int), purpose, '1', 'spoken', 'bench'
       from bench_member, unnest(array['ethnicity', 'poverty', 'birth_date']) purpose where m % 10 < 7`,
  `insert into member_fact (id, member_id, cooperative_id, kind, value, valid_from, source, consent_id, recorded_by)
     select 'fact_' || kind || m, 'mem_' || m, 'coop_' || m % cast(:cooperatives as int), kind,
            case kind when 'ethnicity' then case when h % 5 < 2 then '01' else lpad((2 + h % 53 * (h % 7) / 7)::text, 2, '0') end
              when 'poverty' then (array['poor', 'near_poor', 'neither', 'neither'])[1 + m % 4] else (1950 + m * 13 % 55)::text end,
            date '2024-01-01', 'bench', 'con_' || kind || m, 'bench'
       from bench_member, unnest(array['ethnicity', 'poverty', 'birth_date']) kind, abs(hashint4(m) / 2) h where m % 10 < 7`,
  `insert into income_account (id, kind, cooperative_id, member_id, may_go_below) overriding system value
     select 1000000 + m * 3 + place - 1, kind, 'coop_' || m % cast(:cooperatives as int), 'mem_' || m, false
       from bench_member, unnest(array['member_due', 'member_in_transit', 'member_received']) with ordinality as k(kind, place)`,
  `insert into income_account (id, kind, cooperative_id, member_id, may_go_below) overriding system value
     select 1 + g * 2 + place - 1, kind, 'coop_' || g, '', place = 2
       from generate_series(0, cast(:cooperatives as int) - 1) g, unnest(array['coop_income', 'cash_at_coop']) with ordinality as k(kind, place)`,
  `insert into certificate (id, product_id, stars, decision_number, issuer, issued_on, valid_until, verified_at, cooperative_id)
     select 'cert_' || g, 'prod_' || g, 3 + g % 3, 'QĐ ' || g, '', timestamptz '2024-01-10 00:00Z', timestamptz '2026-12-31 00:00Z' + make_interval(days => g % 400),
            timestamptz '2024-01-11 00:00Z', 'coop_' || g from generate_series(0, cast(:cooperatives as int) - 1) g`,
  `create table product (id text primary key, title text not null)`,
  `insert into product select 'prod_' || g, 'Hàng ' || g from generate_series(0, cast(:cooperatives as int) - 1) g`,
  `insert into coop_staff_role (id, role, staff_id, cooperative_id)
     select 'role_' || g, 'manager', 'staff_' || g, 'coop_' || g from generate_series(0, cast(:cooperatives as int) - 1) g`,
  `insert into programme_support (id, cooperative_id, programme, on_date, topic, managers_trained, source, recorded_by)
     select 'sup_' || g || '_' || n, 'coop_' || g, 'de_an_01', date '2025-02-01' + 200 * n, 'Tập huấn', 1, 'bench', 'bench'
       from generate_series(0, cast(:cooperatives as int) - 1) g, generate_series(0, 2) n`,
  `insert into work_agreement (id, member_id, cooperative_id, valid_from, reference, recorded_by)
     select 'agr_' || m, 'mem_' || m, 'coop_' || m % cast(:cooperatives as int), date '2025-01-01', 'HĐ ' || m, 'bench' from bench_member where m % 5 = 0`,
  `insert into cooperative_baseline (cooperative_id, year, revenue, source, recorded_by)
     select 'coop_' || g, 2024, 200000000, 'bench', 'bench' from generate_series(0, cast(:cooperatives as int) - 1) g`,
  `insert into union_officer (id, phone, full_name) values ('off_1', '0500', 'Chị Một')`,
];
