import type { RequestList } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam";
import { findCommune } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";

const PAGE_SIZE = 30;

const rows = z.array(
  z.object({
    id: z.string(),
    member_id: z.string(),
    kind: z.enum(["export", "correct", "withdraw", "erase"]),
    way: z.enum(["own", "officer", "staff"]),
    asked_at: z.date(),
    acknowledge_by: z.string(),
    due_on: z.string(),
    outcome: z.enum(["done", "refused"]).nullable(),
    answered_at: z.date().nullable(),
    answered_by: z.string().nullable(),
    commune_code: z.string(),
    cooperatives: z.array(z.string()).nullable(),
    count: z.number(),
  }),
);

const counted = z.tuple([z.object({ open: z.number(), late: z.number() })]);

type Asked = {
  /** The members of these communes; null asks by cooperative. */
  readonly communes: readonly string[] | null;
  readonly cooperativeId: string | null;
  readonly isOpen: boolean;
  readonly page: number;
  readonly now: Date;
};

/** Requests of a desk's members: what waits first to fall due on top, what was answered newest first. Nobody is named. */
export async function readRequests(
  knex: Knex,
  { communes, cooperativeId, isOpen, page, now }: Asked,
): Promise<RequestList> {
  const today = dateOf(now);
  const named = { communes, cooperative: cooperativeId, today, isOpen, skipped: (page - 1) * PAGE_SIZE };
  const found = rows.parse((await knex.raw(LIST, named)).rows);
  const [{ open, late }] = counted.parse((await knex.raw(COUNTS, named)).rows);
  return {
    today,
    page,
    pagesCount: Math.max(1, Math.ceil((found[0]?.count ?? 0) / PAGE_SIZE)),
    openCount: open,
    lateCount: late,
    requests: found.map((it) => ({
      id: it.id,
      memberId: it.member_id,
      kind: it.kind,
      way: it.way,
      askedAt: it.asked_at.toISOString(),
      acknowledgeBy: it.acknowledge_by,
      dueOn: it.due_on,
      isLate: it.outcome === null && it.due_on < today,
      state: it.outcome ?? "open",
      answeredAt: it.answered_at?.toISOString() ?? null,
      answeredBy: it.answered_by,
      communeName: findCommune(it.commune_code)?.fullName ?? it.commune_code,
      cooperatives: it.cooperatives ?? [],
    })),
  };
}

const HERE = `
  member_request r join member m on m.id = r.member_id left join member_request_answer a on a.request_id = r.id
  where (cast(:communes as text[]) is null or m.commune_code = any(cast(:communes as text[])))
    and (cast(:cooperative as text) is null or exists (select from membership s
          where s.member_id = r.member_id and s.cooperative_id = :cooperative and s.deleted_at is null))`;

const LIST = `
  select r.id, r.member_id, r.kind, r.way, r.asked_at, r.acknowledge_by::text as acknowledge_by, r.due_on::text as due_on,
         a.outcome, a.at as answered_at, m.commune_code, count(*) over ()::int as count,
         case a.by_type when 'union_officer' then (select full_name from union_officer where id = a.by_id)
           when 'coop_staff' then (select full_name from coop_staff where id = a.by_id) end as answered_by,
         (select array_agg(distinct c.name) from membership s join cooperative c on c.id = s.cooperative_id
           where s.member_id = r.member_id and s.deleted_at is null) as cooperatives
    from ${HERE} and (a.request_id is null) = :isOpen
   order by case when a.request_id is null then r.due_on end, a.at desc, r.id limit ${PAGE_SIZE} offset :skipped`;

const COUNTS = `
  select count(*)::int as open, count(*) filter (where r.due_on < cast(:today as date))::int as late
    from ${HERE} and a.request_id is null`;
