import { dong } from "@cho-phien/money";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { refuse } from "../boundary/refusal";
import { erasedName } from "./erased-name";
import { erasureHindered } from "./may-erase";

type Erasing = { readonly memberId: string; readonly requestId: string; readonly byId: string; readonly at: Date };

const money = z.tuple([z.object({ due: z.string(), advance: z.string(), disputes: z.number() })]);
const phones = z.array(z.object({ phone: z.string().nullable(), phone_owner: z.string() }));

/**
 * Takes away all that says who she is, in the caller's transaction: name, phone, what she told, her account and PIN, the words of
 * her requests, the messages to her phone. Her id stays in the books, where it points to nobody; so do the proof that she once
 * agreed, that somebody looked, and that she asked for this. Refuses while money still has to find her.
 */
export async function eraseMember(trx: Knex.Transaction, { memberId, requestId, byId, at }: Erasing): Promise<void> {
  const [her] = phones.parse(await trx("member").select("phone", "phone_owner").where({ id: memberId }).forUpdate());
  const [open] = money.parse((await trx.raw(OPEN_MONEY, { member: memberId })).rows);
  const hindered = erasureHindered({
    dueDong: dong(BigInt(open.due)),
    advanceDong: dong(BigInt(open.advance)),
    openDisputes: open.disputes,
  });
  if (hindered) throw refuse(hindered.code, hindered.details);
  const whose = { member_id: memberId };
  await trx("member_consent")
    .where({ ...whose, withdrawn_at: null })
    .update({ withdrawn_at: at, withdrawal_taken_by: byId });
  for (const table of ["member_fact", "member_bank_account", "member_pin"]) await trx(table).where(whose).delete();
  // Another's phone keeps its owner's messages; none of ours names anybody.
  if (her?.phone && her.phone_owner === "self") await trx("local_message").where({ to: her.phone }).delete();
  await trx.raw(
    "update receipt_link set code_digest = null where payout_id in (select id from payout where member_id = ?)",
    [memberId],
  );
  await trx.raw(
    `update member_request_words set wish = '', answer = ''
      where request_id in (select id from member_request where member_id = ?)`,
    [memberId],
  );
  await trx("membership").where(whose).whereNull("valid_to").update({ valid_to: at, updated_at: at });
  await trx("product_maker").where(whose).whereNull("valid_until").update({ valid_until: at });
  await trx("member")
    .where({ id: memberId })
    .update({
      ...{ full_name: erasedName(memberId), phone: null, phone_owner: "none", can_read: true, updated_at: at },
    });
  await trx("member_erasure").insert({ ...whose, request_id: requestId, at });
}

const OPEN_MONEY = `
  select coalesce(sum(balance) filter (where kind = 'member_due'), 0)::text as due,
         coalesce(sum(balance) filter (where kind = 'member_advance'), 0)::text as advance,
         (select count(*)::int from dispute d join payout p on p.id = d.payout_id
           where p.member_id = :member and d.resolved_at is null) as disputes
    from income_account where member_id = :member`;
