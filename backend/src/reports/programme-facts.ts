import { type IndicatorFacts, lastDayOf, monthsOf, type Period, periodCode } from "@cho-phien/reporting";
import { ZERO_DONG } from "@cho-phien/money";
import type { OrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { communesUnder } from "../officers/scope";
import { keepWork } from "./table/keep-work";

const kind = z.enum(["htx", "tht", "lhhtx"]);
const work = z.array(z.object({ woman: z.string(), women: z.number(), kind, months: z.array(z.string()) }));
const workByCooperative = z.array(
  z.object({ woman: z.string(), cooperative_id: z.string(), kind, months: z.array(z.string()) }),
);
const support = z.array(z.object({ cooperative_id: z.string(), kind, days: z.array(z.string()) }));
const managers = z.array(z.object({ id: z.string(), cooperative_id: z.string(), trained_on: z.string().nullable() }));

type Asked = { readonly unit: OrgUnit; readonly period: Period };

/**
 * What the programme indicators ask of a unit: agreements in force with the months that carry them, support on file, managers.
 * Agreements are kept of women only. Managers of a cooperative count as trained up to the number its support records say.
 */
export async function readProgrammeFacts(knex: Knex, asked: Asked): Promise<IndicatorFacts> {
  const ask = await askOf(knex, asked);
  return factsOf({ work: work.parse(await ask(WORK)), ...(await readOthers(ask)) }, asked.period);
}

/** The same, of each cooperative alone. */
export async function readProgrammeFactsByCooperative(
  knex: Knex,
  asked: Asked,
): Promise<ReadonlyMap<string, IndicatorFacts>> {
  const ask = await askOf(knex, asked);
  const rows = { work: workByCooperative.parse(await ask(WORK_BY_COOPERATIVE)), ...(await readOthers(ask)) };
  const all = [...rows.work, ...rows.support, ...rows.managers].map((it) => it.cooperative_id);
  const of = <T extends { readonly cooperative_id: string }>(list: readonly T[]) =>
    Map.groupBy(list, (it) => it.cooperative_id);
  const [worked, supported, managing] = [of(rows.work), of(rows.support), of(rows.managers)];
  return new Map(
    [...new Set(all)].map((id) => {
      const own = { work: worked.get(id) ?? [], support: supported.get(id) ?? [], managers: managing.get(id) ?? [] };
      return [id, factsOf(own, asked.period)];
    }),
  );
}

type Rows = {
  readonly work: readonly (Omit<z.infer<typeof work>[number], "women"> & { readonly women?: number })[];
  readonly support: z.infer<typeof support>;
  readonly managers: z.infer<typeof managers>;
};

type Ask = (text: string) => Promise<unknown>;

/** How to ask about a unit, once the women with stable work are kept for the period. */
async function askOf(knex: Knex, { unit, period }: Asked): Promise<Ask> {
  await keepWork(knex, period);
  const bindings = { communes: [...communesUnder([unit])], end: lastDayOf(period), period: periodCode(period) };
  return async (text) => (await knex.raw(text, bindings)).rows;
}

async function readOthers(ask: Ask): Promise<Omit<Rows, "work">> {
  return { support: support.parse(await ask(SUPPORT)), managers: managers.parse(await ask(MANAGERS)) };
}

function factsOf(rows: Rows, period: Period): IndicatorFacts {
  return {
    months: monthsOf(period),
    figures: { accruedDong: ZERO_DONG, paidDong: ZERO_DONG, confirmedDong: ZERO_DONG },
    memberConfirmedDong: [],
    underDong: ZERO_DONG,
    baseline: null,
    outstandingDong: ZERO_DONG,
    work: rows.work.map((it) => ({
      memberId: it.woman,
      cooperativeKind: it.kind,
      isWoman: true,
      hasAgreementOnFile: true,
      confirmedMonths: it.months,
      women: it.women ?? 1,
    })),
    support: rows.support.map((it) => ({ cooperativeId: it.cooperative_id, kind: it.kind, supportedOn: it.days })),
    managers: rows.managers.map((it) => ({ personId: it.id, trainedOn: it.trained_on })),
  };
}

const HERE = `cooperative c on c.deleted_at is null and c.kind <> 'household' and c.commune_code = any(:communes)`;

/** See keep-work: who has not three such months counts in no indicator. */
const WORK_BY_COOPERATIVE = `
  select member_id as woman, cooperative_id, kind, months from report_work
   where period = :period and commune_code = any(:communes)`;

/** Women who work in the same kinds of forms and confirmed the same months, counted: a nation has few such groups. */
const WORK = `
  select concat_ws(' ', g.kinds, g.months) as woman, g.women, kind, g.months from (
    select kinds, months, count(*)::int as women from (
      select member_id, array_agg(distinct kind order by kind) as kinds, min(months) as months from report_work
       where period = :period and commune_code = any(:communes) group by 1) each_woman
     group by 1, 2) g cross join lateral unnest(g.kinds) kind`;

const SUPPORT = `
  select s.cooperative_id, c.kind, array_agg(s.on_date::text order by s.on_date) as days
    from programme_support s join ${HERE} and c.id = s.cooperative_id
   where s.on_date <= cast(:end as date) group by 1, 2`;

const MANAGERS = `
  select m.id, m.cooperative_id, t.on_date::text as trained_on from (
    select r.id, r.cooperative_id, row_number() over (partition by r.cooperative_id order by r.created_at, r.id) as place
      from coop_staff_role r join ${HERE} and c.id = r.cooperative_id where r.role = 'manager' and r.deleted_at is null) m
  left join lateral (
    select s.on_date from (select on_date, sum(managers_trained) over (order by on_date, id) as trained
      from programme_support where cooperative_id = m.cooperative_id) s where s.trained >= m.place order by s.on_date limit 1) t on true`;
