import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";

export type Look = {
  readonly officerId: string;
  readonly unitCode: string;
  readonly purpose: "view" | "export";
  /** In her own words. */
  readonly reason: string;
  /** What she asked, as a sentence people can read later. */
  readonly question: string;
  readonly people: readonly { readonly memberId: string; readonly cooperativeId: string }[];
};

/**
 * Writes who looks at whom and why, in the transaction that reads them: no row, no reading (reports.md, Scope). Each person
 * finds it in her own record.
 */
export async function noteLook(trx: Knex.Transaction, look: Look): Promise<void> {
  const id = generateEntityId("", "look");
  await trx("officer_look").insert({
    id,
    officer_id: look.officerId,
    unit_code: look.unitCode,
    purpose: look.purpose,
    reason: look.reason,
    question: look.question,
    people_count: look.people.length,
  });
  if (look.people.length === 0) return;
  await trx.batchInsert(
    "member_access",
    look.people.map((it) => ({
      member_id: it.memberId,
      cooperative_id: it.cooperativeId,
      actor_type: "union_officer",
      actor_id: look.officerId,
      purpose: look.purpose,
      look_id: id,
    })),
    500,
  );
}
