import type { PayRunDetail, PayRunPayout, SheetPhoto } from "@cho-phien/contract";
import { dongToWire, sum } from "@cho-phien/money";
import { dateOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { notHere } from "../boundary/refusal";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import { INCOME_MODULE } from "../modules/income";
import { maskedAccount } from "../paying/masked-account";
import { nextStep } from "../paying/next-step";
import { readRunFacts, type RunFact, transfersOf } from "../paying/read-run-facts";
import { runCode } from "../paying/run-code";
import type { FoundPayout } from "../receipts/read-link";
import { MAX_SENT_AGAIN } from "../receipts/send-link-again";
import { receiptPath } from "../receipts/link-token";
import { MAX_TRIES } from "../receipts/try-secret";

type Asked = { readonly cooperativeId: string; readonly batchId: string };

/** One pay run as its sheet and as it stands now, in a fixed number of statements. Another cooperative's is not there. */
export async function readPayRun(container: MedusaContainer, asked: Asked): Promise<PayRunDetail> {
  const facts = await readRunFacts(container, asked);
  if (facts.length === 0) throw notHere();
  const asOf = clock.now().toISOString();
  const cooperatives = container.resolve(COOPERATIVE_MODULE);
  const [cooperative, standing, photos] = await Promise.all([
    cooperatives.retrieveCooperative(asked.cooperativeId, { select: ["name"] }),
    container.resolve(INCOME_MODULE).payouts({ payoutIds: facts.map((it) => it.payoutId), asOf }),
    photosOf(container, asked),
  ]);
  const byId = new Map(standing.map((it) => [it.id, it]));
  const [first] = standing;
  if (!first) throw new Error(`The payouts of ${asked.batchId} are not in the ledger`);
  const [sender] = await cooperatives.listStaff({ id: [first.sentBy.id] }, { select: ["full_name"], take: 1 });
  return {
    batchId: asked.batchId,
    code: runCode(asked.batchId),
    cooperativeName: cooperative.name,
    sentOn: dateOf(first.sentAt),
    sentAt: first.sentAt,
    sentByName: sender?.full_name ?? "",
    totalDong: dongToWire(sum(standing.map((it) => it.amountDong))),
    payouts: facts.map((fact) => payoutOf(fact, byId)),
    photos,
    bankFile: {
      rowsCount: transfersOf(facts).length,
      withoutAccountCount: facts.filter((it) => it.method === "bank" && it.account === null).length,
    },
  };
}

function payoutOf(fact: RunFact, standing: ReadonlyMap<string, FoundPayout>): PayRunPayout {
  const payout = standing.get(fact.payoutId);
  if (!payout) throw new Error(`Payout ${fact.payoutId} is not in the ledger`);
  const isOpen = payout.state === "waiting" || payout.state === "unverified";
  const takesCode = fact.hasCode && fact.tries < MAX_TRIES;
  const confirmsBy = takesCode ? "own_phone" : "desk";
  return {
    payoutId: fact.payoutId,
    memberId: fact.memberId,
    fullName: fact.fullName,
    amountDong: dongToWire(payout.amountDong),
    receivedDong: dongToWire(payout.receivedDong),
    method: payout.method,
    reason: payout.deductionReason,
    account: fact.account && maskedAccount(fact.account),
    bankReference: fact.reference,
    receiptPath: receiptPath(fact.payoutId),
    confirmsBy,
    state: payout.state,
    next: nextStep({
      state: payout.state,
      method: payout.method,
      confirmsBy,
      hasReference: fact.reference !== null,
      hasAccount: fact.account !== null,
    }),
    mayReturn: isOpen && payout.inTransitDong > 0n,
    maySendLink: isOpen && takesCode && fact.ownPhone !== null && fact.sentAgain < MAX_SENT_AGAIN,
  };
}

const photoRows = z.array(z.object({ id: z.string(), at: z.date(), sha256: z.string() }));

async function photosOf(container: MedusaContainer, { cooperativeId, batchId }: Asked): Promise<readonly SheetPhoto[]> {
  const answer = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(
      "select id, at, encode(sha256, 'hex') as sha256 from pay_sheet_photo where cooperative_id = ? and batch_id = ? order by at",
      [cooperativeId, batchId],
    );
  return photoRows.parse(answer.rows).map(({ id, at, sha256 }) => ({ id, addedAt: at.toISOString(), sha256 }));
}
