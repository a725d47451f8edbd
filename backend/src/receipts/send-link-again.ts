import type { LinkSent } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { refuse } from "../boundary/refusal";
import { sendSms } from "../messages/send-sms";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import { messageOf } from "./issue-link";
import { codeDigest, linkToken, newCode, tokenDigest } from "./link-token";
import type { FoundPayout } from "./read-link";
import { MAX_TRIES } from "./try-secret";

/** Each message costs money, and a phone that rings every hour is no help. */
export const MAX_SENT_AGAIN = 5;

/** A second tap within this time is the same wish. */
const SAME_WISH_MS = 2 * 60_000;

const kept = z.array(
  z.object({
    has_code: z.boolean(),
    tries: z.number(),
    sent_again: z.number(),
    sent_again_at: z.date().nullable(),
  }),
);

/**
 * The receipt's message once more, with a new code, to her own phone: the old one stops working. Tries are not forgiven,
 * or whoever can ask for codes could guess for ever. Without a phone of her own she goes to the desk.
 */
export async function sendLinkAgain(container: MedusaContainer, payout: FoundPayout): Promise<LinkSent> {
  if (payout.state === "returned") throw refuse("receipt_returned");
  if (payout.state !== "waiting" && payout.state !== "unverified") throw refuse("already_settled");
  const cooperatives = container.resolve(COOPERATIVE_MODULE);
  const [member, cooperative] = await Promise.all([
    cooperatives.retrieveMember(payout.memberId, { select: ["phone", "phone_owner"] }),
    cooperatives.retrieveCooperative(payout.cooperativeId, { select: ["name"] }),
  ]);
  const phone = member.phone_owner === "self" ? member.phone : null;
  if (phone === null) throw refuse("receipt_at_desk");
  const now = clock.now();
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const { rows } = await trx.raw(
      `select code_digest is not null as has_code, tries::int, sent_again::int, sent_again_at
         from receipt_link where payout_id = ? for update`,
      [payout.id],
    );
    const [link] = kept.parse(rows);
    if (!link?.has_code) throw refuse("receipt_at_desk");
    if (link.tries >= MAX_TRIES) throw refuse("code_locked");
    if (link.sent_again_at && now.getTime() - link.sent_again_at.getTime() < SAME_WISH_MS) return;
    if (link.sent_again >= MAX_SENT_AGAIN) throw refuse("link_sent_too_often");
    const code = newCode();
    await trx.raw(
      // The link too: with another JWT_SECRET than when it was made, the message names another.
      `update receipt_link set code_digest = ?, token_sha256 = ?, sent_again = sent_again + 1, sent_again_at = ?
        where payout_id = ?`,
      [codeDigest(payout.id, code), tokenDigest(linkToken(payout.id)), now, payout.id],
    );
    const to = { payoutId: payout.id, cooperativeName: cooperative.name, amountDong: payout.amountDong };
    await sendSms(trx, { to: phone, body: messageOf(to, code) });
  });
  return { sentTo: `…${phone.slice(-3)}` };
}
