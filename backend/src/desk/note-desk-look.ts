import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { noteLook } from "../officers/note-look";

/** What the member reads of it in her own record. */
const REASON = "Xác nhận tiền đã nhận tại bàn cán bộ Hội";

type DeskLook = { readonly officerId: string; readonly question: string };

type Person = { readonly member_id: string; readonly cooperative_id: string; readonly commune_code: string };

/**
 * Writes down whom the desk named, one look a commune, in the transaction that read them. Taking receipts is the purpose
 * she was granted there, so she is asked for no other.
 */
export async function noteDeskLook(
  trx: Knex.Transaction,
  { officerId, question }: DeskLook,
  people: readonly Person[],
) {
  for (const [unitCode, found] of Map.groupBy(people, (it) => it.commune_code)) {
    const named = new Map(found.map((it) => [`${it.member_id} ${it.cooperative_id}`, it]));
    await noteLook(trx, {
      ...{ officerId, unitCode, purpose: "view", reason: REASON, question },
      people: [...named.values()].map((it) => ({ memberId: it.member_id, cooperativeId: it.cooperative_id })),
    });
  }
}
