import {
  agreementRefusal,
  arrivedBy,
  cooperativeWords,
  disputeOutcomes,
  standingProposal,
  type Actor,
  type CooperativeWord,
  type DisputeAct,
  type DisputeOutcome,
} from "@cho-phien/income";
import type { Dong } from "@cho-phien/money";
import { holdBook } from "../ledger/decide-and-post";
import { parseAmount, parseInstant } from "../ledger/parse-journal";
import { IncomeRefused } from "../ledger/refusal";
import { dongIn, oneOf, text, textOrNull } from "../row";
import type { Row, Sql } from "../sql";
import { closeDispute, disputeById } from "./disputes";
import { payoutById } from "./payout-row";
import { payouts } from "./payout-list";

export type StoredAct = DisputeAct & {
  readonly id: string;
  readonly actor: Actor;
  readonly words: string | null;
  readonly witness: string | null;
  /** What she says she received in all; of a proposal. */
  readonly statedDong: Dong | null;
  readonly at: string;
};

type Asked = { readonly key: string; readonly disputeId: string; readonly actor: Actor; readonly at: string };

export type DisputeStepInput = Asked &
  (
    | { readonly act: "heard"; readonly said: CooperativeWord; readonly words: string | null }
    | {
        readonly act: "proposed";
        readonly outcome: DisputeOutcome;
        readonly statedDong: string;
        readonly witness: string | null;
        readonly words: string | null;
      }
    | { readonly act: "declined"; readonly words: string | null }
    | { readonly act: "agreed"; readonly communeCode: string }
  );

/**
 * One step of a dispute, once a key: what the cooperative says, what an officer proposes with the member's word, and what a
 * second officer answers. Her agreement closes it in the same transaction, with the word as it was taken.
 */
export async function stepDispute(sql: Sql, input: DisputeStepInput): Promise<void> {
  const dispute = await disputeById(sql, input.disputeId);
  const payout = await payoutById(sql, dispute.payoutId);
  await holdBook(sql, payout.cooperativeId);
  const acts = await disputeActs(sql, dispute.id);
  const standing = acts.find((it) => it.id === input.key);
  if (standing) return refuseOther(standing, input);
  const { resolvedAt } = await disputeById(sql, dispute.id);
  if (resolvedAt !== null)
    throw new IncomeRefused({ refused: "already_settled", what: "dispute", id: dispute.id, state: "resolved" });
  if (input.act === "proposed") return await propose(sql, input, payout.id);
  if (input.act !== "agreed" && input.act !== "declined") return await keepAct(sql, input, null);
  const refusal = agreementRefusal(acts, { disputeId: dispute.id, officerId: input.actor.id });
  if (refusal && !(input.act === "declined" && refusal.refused === "cooperative_not_heard"))
    throw new IncomeRefused(refusal);
  await keepAct(sql, input, null);
  if (input.act === "agreed") await close(sql, input, acts);
}

function refuseOther(standing: StoredAct, { key, act, actor }: DisputeStepInput): void {
  if (standing.act === act && standing.actor.id === actor.id) return;
  throw new IncomeRefused({ refused: "same_key_other_body", idemKey: `dispute:${key}`, journalId: "" });
}

async function propose(
  sql: Sql,
  input: Extract<DisputeStepInput, { act: "proposed" }>,
  payoutId: string,
): Promise<void> {
  const [found] = await payouts(sql, { payoutIds: [payoutId], asOf: input.at });
  if (!found) throw new Error(`Payout ${payoutId} is not there`);
  const arrived = arrivedBy({
    outcome: input.outcome,
    statedDong: parseAmount(input.statedDong, "zero_or_more"),
    receivedDong: found.receivedDong,
    missingDong: found.inTransitDong,
  });
  if (typeof arrived === "object") throw new IncomeRefused(arrived);
  await keepAct(sql, input, arrived);
}

/** The member's side is the word the proposal was made with, written by whoever took it. */
async function close(
  sql: Sql,
  { disputeId, actor, at, communeCode }: Extract<DisputeStepInput, { act: "agreed" }>,
  acts: readonly StoredAct[],
): Promise<void> {
  const proposal = standingProposal(acts);
  if (!proposal || proposal.statedDong === null) throw new Error("An agreement passed without a proposal");
  const { payoutId } = await disputeById(sql, disputeId);
  const took = await sql(
    `select from receipt_evidence where payout_id = ? and level = 3 and writer_type = 'union_officer' and writer_id = ?`,
    [payoutId, proposal.actor.id],
  );
  await closeDispute(sql, {
    ...{ disputeId, arrivedDong: proposal.arrivedDong, officerId: actor.id, communeCode, actor, at },
    memberSide: {
      receiptId: `receipt_${proposal.id}`,
      // Another officer than the one who took her first word asked her: that is an independent check.
      way: took.length > 0 ? "desk_pin" : "spot_check",
      statedDong: proposal.statedDong,
      writer: { type: "union_officer", id: proposal.actor.id },
      accountHolderIsMember: false,
      ...{ phoneOwner: null, witness: proposal.witness, fileSha256: null, device: null, statedAt: proposal.at },
    },
  });
}

async function keepAct(sql: Sql, input: DisputeStepInput, arrivedDong: Dong | null): Promise<void> {
  await sql(
    `insert into dispute_act (id, dispute_id, act, actor_type, actor_id, said, outcome, stated, arrived, witness, words, at)
     values (?, ?, ?, ?, ?, ?, ?, ?::bigint, ?::bigint, ?, ?, ?::timestamptz)`,
    [
      ...[input.key, input.disputeId, input.act, input.actor.type, input.actor.id],
      ...[
        input.act === "heard" ? input.said : null,
        input.act === "proposed" ? input.outcome : null,
        input.act === "proposed" ? input.statedDong : null,
        arrivedDong,
        input.act === "proposed" ? input.witness : null,
        "words" in input ? input.words : null,
        parseInstant(input.at),
      ],
    ],
  );
}

const outcomes = Object.keys(disputeOutcomes).filter((it): it is DisputeOutcome => it in disputeOutcomes);
const saids = Object.keys(cooperativeWords).filter((it): it is CooperativeWord => it in cooperativeWords);

/** A dispute's steps, oldest first. */
export async function disputeActs(sql: Sql, disputeId: string): Promise<readonly StoredAct[]> {
  const rows = await sql(
    `select id, act, actor_type, actor_id, said, outcome, stated, arrived, witness, words, income_instant(at) as at
       from dispute_act where dispute_id = ? order by seq`,
    [disputeId],
  );
  return rows.map(readAct);
}

function readAct(row: Row): StoredAct {
  const actor = { type: text(row, "actor_type"), id: text(row, "actor_id") };
  const kept = {
    ...{ id: text(row, "id"), actor, by: actor.id, words: textOrNull(row, "words"), at: text(row, "at") },
    ...{ witness: textOrNull(row, "witness"), statedDong: row["stated"] === null ? null : dongIn(row, "stated") },
  };
  const act = oneOf(["heard", "proposed", "declined", "agreed"] as const, row["act"], "dispute act");
  if (act === "heard") return { ...kept, act, said: oneOf(saids, row["said"], "cooperative's word") };
  if (act !== "proposed") return { ...kept, act };
  return { ...kept, act, outcome: oneOf(outcomes, row["outcome"], "outcome"), arrivedDong: dongIn(row, "arrived") };
}
