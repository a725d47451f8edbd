import type { MedusaContainer } from "@medusajs/framework/types";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import { issueLink } from "./issue-link";
import { findPayout } from "./read-link";

/** The link a payout should have had from the start. */
export async function linkPayout(container: MedusaContainer, payoutId: string): Promise<void> {
  const payout = await findPayout(container, payoutId);
  if (!payout) throw new Error(`There is no payout ${payoutId}`);
  const cooperatives = container.resolve(COOPERATIVE_MODULE);
  const [member, cooperative] = await Promise.all([
    cooperatives.retrieveMember(payout.memberId, { select: ["phone", "phone_owner"] }),
    cooperatives.retrieveCooperative(payout.cooperativeId, { select: ["name"] }),
  ]);
  await issueLink(container, {
    payoutId,
    memberId: payout.memberId,
    cooperativeId: payout.cooperativeId,
    cooperativeName: cooperative.name,
    ownPhone: member.phone_owner === "self" ? member.phone : null,
    amountDong: payout.amountDong,
  });
}
