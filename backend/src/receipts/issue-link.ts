import type { ConfirmsBy } from "@cho-phien/contract";
import { type Dong, formatDong } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readEnv } from "../boundary/env";
import { sendSms } from "../messages/send-sms";
import { codeDigest, newCode, receiptPath, linkToken, tokenDigest } from "./link-token";

type SentTo = {
  readonly payoutId: string;
  readonly memberId: string;
  readonly cooperativeId: string;
  readonly cooperativeName: string;
  readonly ownPhone: string | null;
  readonly amountDong: Dong;
};

/**
 * The link of a payout and, in the same transaction, the message with its code to her own phone: nobody but its owner
 * reads a code, and a second run sends no second one. Without a phone of her own, or with a role in the cooperative
 * (the database would refuse her word), she is sent to an officer's desk.
 */
export async function issueLink(container: MedusaContainer, to: SentTo): Promise<ConfirmsBy> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return await knex.transaction(async (trx) => {
    const { rows: roles } = await trx.raw(
      `select from income_writer_role where actor_type = 'member' and actor_id = ? and cooperative_id = ? limit 1`,
      [to.memberId, to.cooperativeId],
    );
    const code = to.ownPhone !== null && roles.length === 0 ? newCode() : null;
    const { rows: made } = await trx.raw(
      `insert into receipt_link (payout_id, token_sha256, code_digest) values (?, ?, ?) on conflict do nothing
       returning payout_id`,
      [to.payoutId, tokenDigest(linkToken(to.payoutId)), code && codeDigest(to.payoutId, code)],
    );
    if (made.length === 0) {
      const { rows } = await trx.raw("select from receipt_link where payout_id = ? and code_digest is not null", [
        to.payoutId,
      ]);
      return rows.length > 0 ? "own_phone" : "desk";
    }
    if (code === null || to.ownPhone === null) return "desk";
    await sendSms(trx, { to: to.ownPhone, body: messageOf(to, code) });
    return "own_phone";
  });
}

/** Vietnamese only: her language is not known before she opens the page, which speaks both. */
export function messageOf(
  { payoutId, cooperativeName, amountDong }: Pick<SentTo, "payoutId" | "cooperativeName" | "amountDong">,
  code: string,
): string {
  const address = `${readEnv(process.env).shopOrigin}${receiptPath(payoutId)}`;
  return `${cooperativeName} báo đã chi chị ${formatDong(amountDong, "vi")}. Mã của chị: ${code}. Đừng đưa mã cho người chi tiền. Chị ghi số tiền thực nhận tại ${address}`;
}
