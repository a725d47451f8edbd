import type { OwnData } from "@cho-phien/contract";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { FACT_KINDS, FACT_ORDER } from "../members/fact-kinds";

const kind = z.enum(FACT_ORDER);

const factRows = z.array(
  z.object({
    cooperative_id: z.string(),
    cooperative: z.string(),
    kind,
    value: z.string().nullable(),
    valid_from: z.string(),
    valid_to: z.string().nullable(),
    source: z.string(),
  }),
);

const consentRows = z.array(
  z.object({
    id: z.string(),
    cooperative_id: z.string(),
    cooperative: z.string(),
    purpose: kind,
    text_version: z.string(),
    how: z.enum(["signed", "spoken"]),
    given_at: z.date(),
    withdrawn_at: z.date().nullable(),
    taken_by: z.string(),
  }),
);

/** What she told, what still is kept of what she told before, and what she preferred not to say. */
export async function readOwnFacts(knex: Knex, memberId: string): Promise<OwnData["facts"]> {
  const answer = await knex.raw(
    `select f.cooperative_id, c.name as cooperative, f.kind, f.value, f.valid_from::text as valid_from,
            f.valid_to::text as valid_to, f.source
       from member_fact f join cooperative c on c.id = f.cooperative_id
      where f.member_id = ? order by f.valid_to is not null, f.kind, f.recorded_at desc`,
    [memberId],
  );
  return factRows.parse(answer.rows).map((it) => ({
    cooperative: { id: it.cooperative_id, name: it.cooperative },
    kind: it.kind,
    shown: it.value === null ? null : FACT_KINDS[it.kind].show(it.value),
    from: it.valid_from,
    until: it.valid_to,
    source: it.source,
  }));
}

/** Every consent with the words she gave it to, newest first. */
export async function readOwnConsents(knex: Knex, memberId: string): Promise<OwnData["consents"]> {
  const answer = await knex.raw(
    `select k.id, k.cooperative_id, c.name as cooperative, k.purpose, k.text_version, k.how, k.given_at, k.withdrawn_at,
            coalesce(s.full_name, o.full_name, '—') as taken_by
       from member_consent k join cooperative c on c.id = k.cooperative_id
       left join coop_staff s on s.id = k.taken_by left join union_officer o on o.id = k.taken_by
      where k.member_id = ? order by k.given_at desc, k.id`,
    [memberId],
  );
  return consentRows.parse(answer.rows).map((it) => {
    const { version, vi, en } = FACT_KINDS[it.purpose].text;
    return {
      id: it.id,
      cooperative: { id: it.cooperative_id, name: it.cooperative },
      purpose: it.purpose,
      textVersion: it.text_version,
      text: version === it.text_version ? { vi, en } : null,
      how: it.how,
      givenAt: it.given_at.toISOString(),
      takenBy: it.taken_by,
      withdrawnAt: it.withdrawn_at?.toISOString() ?? null,
    };
  });
}
