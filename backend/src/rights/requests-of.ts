import type { MemberRequest } from "@cho-phien/contract";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";

const rows = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(["export", "correct", "withdraw", "erase"]),
    way: z.enum(["own", "officer", "staff"]),
    asked_at: z.date(),
    due_on: z.string(),
    outcome: z.enum(["done", "refused"]).nullable(),
    answered_at: z.date().nullable(),
    answered_by: z.string().nullable(),
    wish: z.string().nullable(),
    answer: z.string().nullable(),
  }),
);

/** Everything she asked for, newest first, with what became of it. */
export async function readRequestsOf(knex: Knex, memberId: string): Promise<readonly MemberRequest[]> {
  const answer = await knex.raw(
    `select r.id, r.kind, r.way, r.asked_at, r.due_on::text as due_on, a.outcome, a.at as answered_at,
            case a.by_type when 'union_officer' then o.full_name when 'coop_staff' then s.full_name end as answered_by,
            w.wish, w.answer
       from member_request r left join member_request_answer a on a.request_id = r.id
       left join member_request_words w on w.request_id = r.id
       left join union_officer o on a.by_type = 'union_officer' and o.id = a.by_id
       left join coop_staff s on a.by_type = 'coop_staff' and s.id = a.by_id
      where r.member_id = ? order by r.asked_at desc, r.id`,
    [memberId],
  );
  return rows.parse(answer.rows).map((it) => ({
    id: it.id,
    kind: it.kind,
    way: it.way,
    askedAt: it.asked_at.toISOString(),
    dueOn: it.due_on,
    state: it.outcome ?? "open",
    answeredAt: it.answered_at?.toISOString() ?? null,
    answeredBy: it.answered_by,
    wish: it.wish ?? "",
    answer: it.answer ?? "",
  }));
}
