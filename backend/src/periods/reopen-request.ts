import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import type { StoredGrant } from "../officers/scope";
import { purposes } from "../officers/read-officers";

const requests = z.array(
  z
    .object({
      officer_id: z.string(),
      who: z.string(),
      act: z.string(),
      comment: z.string(),
      expires_at: z.date().nullable(),
    })
    .transform((it) => ({ ...it, officerId: it.officer_id, reason: it.comment })),
);

export type ReopenRequest = {
  readonly officerId: string;
  readonly who: string;
  readonly reason: string;
  readonly expiresAt: Date;
};

type Asked = { readonly periodCode: string; readonly unitCode: string; readonly now: Date };

/** The last request to reopen that nobody has followed yet and whose end lies ahead. */
export async function standingRequest(knex: Knex, { periodCode, unitCode, now }: Asked): Promise<ReopenRequest | null> {
  const [last] = requests.parse(
    (
      await knex.raw(
        `select a.officer_id, o.full_name as who, a.act, a.comment, a.expires_at
           from report_act a join union_officer o on o.id = a.officer_id
          where a.period = ? and a.unit_code = ? and a.act in ('ask_reopen', 'reopen') order by a.id desc limit 1`,
        [periodCode, unitCode],
      )
    ).rows,
  );
  if (!last || last.act !== "ask_reopen" || last.expires_at === null || last.expires_at <= now) return null;
  return { officerId: last.officerId, who: last.who, reason: last.reason, expiresAt: last.expires_at };
}

const grants = z.array(
  z.object({
    unit_code: z.string(),
    purpose: z.enum(purposes),
    valid_from: z.date(),
    valid_to: z.date().nullable(),
  }),
);

export async function grantsOf(knex: Knex, officerId: string): Promise<readonly StoredGrant[]> {
  return grants.parse(
    await knex("access_grant")
      .select("unit_code", "purpose", "valid_from", "valid_to")
      .where({ officer_id: officerId, deleted_at: null }),
  );
}
