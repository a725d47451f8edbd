import type { Journal } from "@cho-phien/income";
import { dong } from "@cho-phien/money";
import { randomUUID } from "node:crypto";
import { correct } from "../../../../src/modules/income/ledger/correct";
import { journals } from "../../../../src/modules/income/ledger/journals";
import { post } from "../../../../src/modules/income/ledger/post";
import { inTransitBuckets } from "../../../../src/modules/income/payouts/buckets";
import { closeDispute } from "../../../../src/modules/income/payouts/disputes";
import { recordFailure } from "../../../../src/modules/income/payouts/failures";
import { createPayoutBatch } from "../../../../src/modules/income/payouts/payout-batch";
import { recordReceipt } from "../../../../src/modules/income/payouts/receipts";
import type { Client } from "pg";
import { paying, statement } from "../books";
import type { Act } from "./acts";
import { cutWhilePosting } from "./enter-once";
import { enter, JOB, nextInstant, pick, refusedAs, settledLine } from "./selling";
import { accountKey, COOPERATIVES, entered, inTransaction, MEMBERS, type SentPayout, type World } from "./world";

type Said<Name extends Act["act"]> = Extract<Act, { act: Name }>;

export async function pay(world: World, said: Said<"pay">): Promise<void> {
  const owner = { cooperativeId: COOPERATIVES[said.at % 2] ?? "coop_craft", ...MEMBERS[said.member % MEMBERS.length] };
  const due = world.balances.get(accountKey({ kind: "member_due", memberId: null, ...owner })) ?? 0n;
  await payAmount(world, world.client, owner, (due * BigInt(said.permille)) / 1_000n);
}

type Owner = { readonly cooperativeId: string; readonly memberId?: string; readonly communeCode?: string };

async function payAmount(world: World, client: Client, owner: Owner, amountDong: bigint): Promise<boolean> {
  const payoutId = `payout_${++world.serial}`;
  const { cooperativeId, memberId = "", communeCode = "" } = owner;
  const batch = paying({ payoutId, memberId, communeCode, amountDong }, { cooperativeId, sentAt: nextInstant(world) });
  const sent = await inTransaction(client, (sql) => createPayoutBatch(sql, batch)).catch(
    refusedAs("above_due", "amount_not_whole"),
  );
  if (!sent) return false;
  world.payouts.push({ payoutId, cooperativeId, memberId });
  entered(world, await journals(world.sql, { ids: sent.flatMap(({ journalIds }) => journalIds) }));
  return true;
}

/** Two payouts to one member asked for at the same time on two connections: together never above what she is due. */
export async function race(world: World, { member, permilles }: Said<"race">): Promise<void> {
  const owner = { cooperativeId: "coop_craft", ...MEMBERS[member % MEMBERS.length] };
  const due = world.balances.get(accountKey({ kind: "member_due", memberId: null, ...owner })) ?? 0n;
  const [one, other] = permilles.map((permille) => (due * BigInt(permille)) / 1_000n);
  const sent = await Promise.all([
    payAmount(world, world.client, owner, one ?? 0n),
    payAmount(world, world.second, owner, other ?? 0n),
  ]);
  const paid = (sent[0] ? (one ?? 0n) : 0n) + (sent[1] ? (other ?? 0n) : 0n);
  expect(paid).toBeLessThanOrEqual(due);
}

export async function state(world: World, said: Said<"state">): Promise<void> {
  const payout = pick(world.payouts, said.payout);
  if (!payout) return;
  const inTransit = await leftInTransit(world, payout);
  const writers = {
    sms_reply: { type: "member", id: payout.memberId },
    desk_pin: { type: "union_officer", id: "officer" },
    word: { type: "coop_staff", id: "staff" },
    bank_file: { type: "system", id: "bank" },
  } as const;
  const { member, ...ids } = {
    member: payout.memberId,
    receiptId: `receipt_${++world.serial}`,
    disputeId: `dispute_${world.serial}`,
  };
  const recorded = await inTransaction(world.client, (sql) =>
    recordReceipt(sql, {
      ...statement({
        receiptId: ids.receiptId,
        way: said.way,
        writer: writers[said.way],
        statedAt: nextInstant(world),
      }),
      statedDong: (inTransit * BigInt(said.permille)) / 1_000n,
      accountHolderIsMember: said.way === "bank_file" && said.permille % 2 === 0,
      ...{ payoutId: payout.payoutId, disputeId: ids.disputeId, communeCode: communeOf(member) },
    }),
  ).catch(refusedAs("stated_above_sent", "already_settled"));
  if (!recorded) return;
  entered(world, await journals(world.sql, { ids: recorded.journalIds }));
  const opened = recorded.dispute?.disputeId;
  if (opened === ids.disputeId) world.disputes.push({ disputeId: opened, payoutId: payout.payoutId });
}

export async function fail(world: World, said: Said<"fail">): Promise<void> {
  const payout = pick(world.payouts, said.payout);
  if (!payout) return;
  const inTransit = await leftInTransit(world, payout);
  const failure = {
    ...{ failureId: `failure_${++world.serial}`, payoutId: payout.payoutId, communeCode: communeOf(payout.memberId) },
    ...{ returnedDong: (inTransit * BigInt(said.permille)) / 1_000n, actor: JOB, at: nextInstant(world) },
  };
  const ids = await inTransaction(world.client, (sql) => recordFailure(sql, failure)).catch(
    refusedAs("below_zero", "amount_not_positive", "amount_not_whole"),
  );
  if (ids) entered(world, await journals(world.sql, { ids }));
}

export async function closeOldestDispute(world: World, { permille }: Said<"closeDispute">): Promise<void> {
  const dispute = world.disputes[0];
  const payout = world.payouts.find(({ payoutId }) => payoutId === dispute?.payoutId);
  if (!dispute || !payout) return;
  const inTransit = await leftInTransit(world, payout);
  const before = await journals(world.sql, { sourceIds: [dispute.disputeId] });
  const closed = await inTransaction(world.client, (sql) =>
    closeDispute(sql, {
      ...{ disputeId: dispute.disputeId, arrivedDong: (inTransit * BigInt(permille)) / 1_000n, officerId: "officer" },
      memberSide: statement({
        receiptId: `receipt_${++world.serial}`,
        writer: { type: "member", id: payout.memberId },
      }),
      ...{ communeCode: communeOf(payout.memberId), actor: JOB, at: nextInstant(world) },
    }),
  ).catch(refusedAs("stated_above_sent"));
  if (!closed) return;
  world.disputes.shift();
  expect(before).toEqual([]);
  entered(world, await journals(world.sql, { sourceIds: [dispute.disputeId] }));
}

const REFUSED_CORRECTIONS = ["below_zero", "reversed_already", "not_reversible", "later_entry_stands"] as const;

export async function correctAny(world: World, said: Said<"correct">): Promise<void> {
  const journal = pick(world.journals, said.journal);
  if (!journal) return;
  world.serial += 1;
  const correction = { journalId: journal.id, correctionId: randomUUID(), reason: "wrong_amount" as const };
  const posted = await inTransaction(world.client, (sql) =>
    correct(sql, { ...correction, actor: JOB, at: nextInstant(world) }),
  ).catch(refusedAs(...(journal.cooperativeId === null ? ["not_found"] : REFUSED_CORRECTIONS)));
  // Money held for a payer is let go of by its next move; the platform's own book takes no corrections.
  if (journal.cooperativeId === null) expect(posted).toBeNull();
  if (!posted) return;
  world.owed.delete(journal.id);
  entered(world, await journals(world.sql, { ids: [posted.journalId] }));
  const line = world.lines.find(({ lineId }) => journal.idemKey.split(":")[1] === lineId);
  if (line && journal.id === line.accrued?.id) line.accrued = null;
  if (line && journal.kind === "sale.refunded") line.returned = await returnedOf(world, line.lineId);
}

/** Pieces returned and not taken back, read off the model: each refund's pieces are remembered by its key. */
async function returnedOf(world: World, lineId: string): Promise<bigint> {
  const standing = world.journals.filter(
    ({ id, kind, idemKey }) =>
      kind === "sale.refunded" &&
      idemKey.split(":")[1] === lineId &&
      !world.journals.some(({ reversesId }) => reversesId === id),
  );
  // A partial refund taken back leaves the later ones computed from another base: treat the line as fully returned.
  return standing.length === 0 ? 0n : (world.lines.find((line) => line.lineId === lineId)?.pieces ?? 0n);
}

export async function replay(world: World, said: Said<"replay">): Promise<void> {
  const journal = pick(world.journals, said.journal);
  if (!journal) return;
  const again = { ...journal, id: randomUUID(), ...(said.isAltered ? { reason: "another story" } : {}) };
  const posted = await inTransaction(world.client, (sql) => post(sql, [again])).catch(refusedAs("same_key_other_body"));
  expect(posted).toEqual(said.isAltered ? null : [{ journalId: journal.id, replayed: true }]);
}

/** The connection is cut before or after the commit; the fact is then looked at again and entered once. */
export async function crash(world: World, said: Said<"crash">): Promise<void> {
  const sale = { at: 0, goods: said.goods, shipping: 0, feeBp: 800, rounding: 0, pieces: 1, through: "cod" as const };
  const line = settledLine(world, sale);
  if (!line) return;
  await cutWhilePosting(world, line.settled, said.isAfterCommit);
  const again = { ...line.settled, id: said.isAfterCommit ? randomUUID() : line.settled.id };
  const posted = await inTransaction(world.client, (sql) => post(sql, [again]));
  expect(posted).toEqual([{ journalId: line.settled.id, replayed: said.isAfterCommit }]);
  entered(world, [line.settled]);
  world.lines.push(line);
}

async function leftInTransit(world: World, { payoutId }: SentPayout): Promise<bigint> {
  return (await inTransitBuckets(world.sql, payoutId)).reduce(
    (total, { amountDong }) => total + amountDong,
    dong(0n) as bigint,
  );
}

function communeOf(memberId: string): string {
  return MEMBERS.find((member) => member.memberId === memberId)?.communeCode ?? "";
}
