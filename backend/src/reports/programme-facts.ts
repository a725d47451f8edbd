import { type IndicatorFacts, lastDayOf, monthsOf, type Period, periodCode } from "@cho-phien/reporting";
import { ZERO_DONG } from "@cho-phien/money";
import type { OrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { communesUnder } from "../officers/scope";
import { keepWork } from "./table/keep-work";

const kind = z.enum(["htx", "tht", "lhhtx"]);
const work = z.array(
  z.object({ member_id: z.string(), cooperative_id: z.string(), kind, months: z.array(z.string()).nullable() }),
);
const support = z.array(z.object({ cooperative_id: z.string(), kind, days: z.array(z.string()) }));
const managers = z.array(z.object({ id: z.string(), cooperative_id: z.string(), trained_on: z.string().nullable() }));

type Asked = { readonly unit: OrgUnit; readonly period: Period };

/**
 * What the programme indicators ask of a unit: agreements in force with the months that carry them, support on file, managers.
 * Agreements are kept of women only. Managers of a cooperative count as trained up to the number its support records say.
 */
export async function readProgrammeFacts(knex: Knex, asked: Asked): Promise<IndicatorFacts> {
  return factsOf(await readProgrammeRows(knex, asked), asked.period);
}

/** The same, of each cooperative alone. */
export async function readProgrammeFactsByCooperative(
  knex: Knex,
  asked: Asked,
): Promise<ReadonlyMap<string, IndicatorFacts>> {
  const rows = await readProgrammeRows(knex, asked);
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
  readonly work: z.infer<typeof work>;
  readonly support: z.infer<typeof support>;
  readonly managers: z.infer<typeof managers>;
};

async function readProgrammeRows(knex: Knex, { unit, period }: Asked): Promise<Rows> {
  await keepWork(knex, period);
  const bindings = { communes: [...communesUnder([unit])], end: lastDayOf(period), period: periodCode(period) };
  const ask = async (text: string) => (await knex.raw(text, bindings)).rows;
  return {
    work: work.parse(await ask(WORK)),
    support: support.parse(await ask(SUPPORT)),
    managers: managers.parse(await ask(MANAGERS)),
  };
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
      memberId: it.member_id,
      cooperativeKind: it.kind,
      isWoman: true,
      hasAgreementOnFile: true,
      confirmedMonths: it.months ?? [],
    })),
    support: rows.support.map((it) => ({ cooperativeId: it.cooperative_id, kind: it.kind, supportedOn: it.days })),
    managers: rows.managers.map((it) => ({ personId: it.id, trainedOn: it.trained_on })),
  };
}

const HERE = `cooperative c on c.deleted_at is null and c.kind <> 'household' and c.commune_code = any(:communes)`;

/** See keep-work: who has not three such months counts in no indicator. */
const WORK = `
  select member_id, cooperative_id, kind, months from report_work
   where period = :period and commune_code = any(:communes)`;

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
