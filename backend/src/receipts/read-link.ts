import type { ReceiptLink, ReceiptLinkState } from "@cho-phien/contract";
import { dongToWire } from "@cho-phien/money";
import { givenName, monthOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import { INCOME_MODULE } from "../modules/income";
import type { IncomeModuleService } from "../modules/income/service";
import { tokenDigest } from "./link-token";
import { MAX_TRIES } from "./try-secret";

export type FoundPayout = Awaited<ReturnType<IncomeModuleService["payouts"]>>[number];

/** A receipt link with the payout behind it and where that stands now. */
export type FoundLink = { readonly payout: FoundPayout; readonly takesCode: boolean; readonly isLocked: boolean };

const row = z.array(z.object({ payout_id: z.string(), has_code: z.boolean(), tries: z.number() }));

/** The link of a token, or null, also once she was erased; a text that was never a token is looked up like any other. */
export async function findLink(container: MedusaContainer, token: string): Promise<FoundLink | null> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select l.payout_id, l.code_digest is not null as has_code, l.tries from receipt_link l
         join payout p on p.id = l.payout_id
        where l.token_sha256 = ? and not exists (select from member_erasure e where e.member_id = p.member_id)`,
    [tokenDigest(token.slice(0, 100))],
  );
  const [link] = row.parse(answer.rows);
  const payout = link && (await findPayout(container, link.payout_id));
  if (!link || !payout) return null;
  return { payout, takesCode: link.has_code, isLocked: link.tries >= MAX_TRIES };
}

/** A payout by its id and where it stands now, or null. */
export async function findPayout(container: MedusaContainer, payoutId: string): Promise<FoundPayout | null> {
  const asOf = clock.now().toISOString();
  const [payout] = await container.resolve(INCOME_MODULE).payouts({ payoutIds: [payoutId], asOf });
  return payout ?? null;
}

/** What the page of a link says: her given name, the payer, the month, the sum, where it stands. */
export async function readLink(container: MedusaContainer, link: FoundLink): Promise<ReceiptLink> {
  const { payout } = link;
  const cooperatives = container.resolve(COOPERATIVE_MODULE);
  const [member, cooperative] = await Promise.all([
    cooperatives.retrieveMember(payout.memberId, { select: ["full_name"] }),
    cooperatives.retrieveCooperative(payout.cooperativeId, { select: ["name"] }),
  ]);
  return {
    memberGivenName: givenName(member.full_name),
    cooperativeName: cooperative.name,
    month: monthOf(payout.sentAt),
    amountDong: dongToWire(payout.amountDong),
    state: stateOf(link),
  };
}

function stateOf({ payout, takesCode, isLocked }: FoundLink): ReceiptLinkState {
  const isOpen = payout.state === "waiting" || payout.state === "unverified";
  return isOpen && (!takesCode || isLocked) ? "desk" : payout.state;
}
