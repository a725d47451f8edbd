import type { CooperativesUnderReview, CooperativeStatus, CooperativeUnderReview } from "@cho-phien/contract";
import { findCommune } from "@cho-phien/vietnam/org-units";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { refuse } from "../boundary/refusal";
import { placeOf } from "../catalogue/place";
import { readFile } from "./read-file";
import { reviewActsAt } from "./review-table";

const PAGE_SIZE = 20;
const status = z.enum(["pending", "submitted", "returned", "approved", "suspended"]);

const rows = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(["htx", "tht", "lhhtx", "household"]),
    status,
    commune_code: z.string(),
    submitted_at: z.date().nullable(),
    review_comment: z.string().nullable(),
  }),
);
const counted = z.array(z.object({ status, count: z.number() }));

/** One page of cooperatives for the operator's desk; an unknown status or page is refused. */
export async function readUnderReview(
  container: MedusaContainer,
  query: Readonly<Record<string, unknown>>,
): Promise<CooperativesUnderReview> {
  const asked = query.status === undefined || query.status === "" ? null : readStatus(query.status);
  const page = readPage(query.page);
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [listed, counts] = await Promise.all([
    knex.raw(
      `select id, name, kind, status, commune_code, submitted_at, review_comment from cooperative
        where deleted_at is null and (?::text is null or status = ?)
        order by submitted_at nulls last, created_at, id limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`,
      [asked, asked],
    ),
    knex.raw(`select status, count(*)::int as count from cooperative where deleted_at is null group by status`),
  ]);
  const byStatus: Record<CooperativeStatus, number> = {
    pending: 0,
    submitted: 0,
    returned: 0,
    approved: 0,
    suspended: 0,
  };
  for (const it of counted.parse(counts.rows)) byStatus[it.status] = it.count;
  const count = asked ? byStatus[asked] : Object.values(byStatus).reduce((all, some) => all + some, 0);
  const cooperatives = rows.parse(listed.rows).map(({ commune_code, submitted_at, review_comment, ...it }) => {
    const place = findCommune(commune_code) ? placeOf(commune_code) : null;
    return {
      ...it,
      communeName: place?.communeName ?? null,
      provinceName: place?.provinceName ?? null,
      submittedAt: submitted_at?.toISOString() ?? null,
      comment: review_comment,
    };
  });
  return { cooperatives, count, counts: byStatus };
}

const events = z.array(
  z.object({
    act: z.string(),
    actor_type: z.enum(["coop_staff", "union_officer", "operator"]),
    actor_id: z.string(),
    actor_name: z.string().nullable(),
    comment: z.string().nullable(),
    at: z.date(),
  }),
);

/** One cooperative's file with its last hundred events. Throws `not_found` for no such id. */
export async function readOneUnderReview(container: MedusaContainer, id: string): Promise<CooperativeUnderReview> {
  const { profile, checklist } = await readFile(container, id);
  const found = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select e.act, e.actor_type, e.actor_id, e.comment, e.at, coalesce(s.full_name, o.full_name, u.email) as actor_name
       from cooperative_event e
       left join coop_staff s on e.actor_type = 'coop_staff' and s.id = e.actor_id
       left join union_officer o on e.actor_type = 'union_officer' and o.id = e.actor_id
       left join "user" u on e.actor_type = 'operator' and u.id = e.actor_id
      where e.cooperative_id = ? order by e.id desc limit 100`,
    [id],
  );
  return {
    ...profile,
    id,
    submittedAt: checklist.submittedAt,
    comment: checklist.comment,
    rows: checklist.rows,
    acts: reviewActsAt(profile.status),
    events: events.parse(found.rows).map(({ actor_type, actor_id, actor_name, at, ...it }) => ({
      ...it,
      actorType: actor_type,
      actorId: actor_id,
      actorName: actor_name,
      at: at.toISOString(),
    })),
  };
}

function readStatus(value: unknown): CooperativeStatus {
  const read = status.safeParse(value);
  if (!read.success) throw refuse("filter_invalid", { name: "status" }, "status");
  return read.data;
}

function readPage(value: unknown): number {
  if (value === undefined || value === "") return 1;
  const page = typeof value === "string" && /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (page < 1) throw refuse("filter_invalid", { name: "page" }, "page");
  return page;
}
