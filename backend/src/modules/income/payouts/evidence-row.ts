import {
  evidenceWays,
  type Actor,
  type Evidence,
  type EvidenceWay,
  type PhoneOwner,
  type WriterType,
} from "@cho-phien/income";
import { named, parseAmount, parseInstant } from "../ledger/parse-journal";
import { oneOf } from "../row";
import type { Sql } from "../sql";
import type { SentPayout } from "./payout-row";

/** A piece of evidence as it comes in: who says, by which way, how much arrived. */
export type StatedReceipt = {
  /** Made by the caller before asking, so that the same statement counts once. */
  readonly receiptId: string;
  readonly way: EvidenceWay;
  /** The answer to "how much did you receive?"; may be zero. */
  readonly statedDong: bigint | string;
  readonly writer: { readonly type: WriterType; readonly id: string };
  /** For a bank file: whether the account's holder is the member herself. */
  readonly accountHolderIsMember: boolean;
  readonly phoneOwner: PhoneOwner | null;
  readonly witness: string | null;
  /** Of the photographed sheet or the bank file, in hex. */
  readonly fileSha256: string | null;
  readonly device: string | null;
  readonly statedAt: string;
};

const evidenceWayNames = Object.keys(evidenceWays).filter((name): name is EvidenceWay => name in evidenceWays);

/** The facts the ladder judges by, looked up: is the writer the payer, the payee, someone of the cooperative? */
export async function judgedEvidence(sql: Sql, payout: SentPayout, stated: StatedReceipt): Promise<Evidence> {
  const { writer } = stated;
  return {
    way: oneOf(evidenceWayNames, stated.way, "way of evidence"),
    writer: {
      ...writer,
      hasRoleInCooperative: await hasRole(sql, payout, writer),
      isPayer: writer.type === payout.sentBy.type && writer.id === payout.sentBy.id,
      isPayee: writer.type === "member" && writer.id === payout.memberId,
      ...(await ownHand(sql, payout, writer)),
    },
    accountHolderIsMember: stated.accountHolderIsMember,
    phoneOwner: stated.phoneOwner,
  };
}

/** Whether the payee is the writer under another hat, and whether she took the member's word about this payout before. */
export async function ownHand(
  sql: Sql,
  payout: SentPayout,
  writer: Actor,
): Promise<Pick<Evidence["writer"], "isPayeeElsewhere" | "tookHerWord">> {
  const [row] = await sql(
    `select exists (select from income_same_person s where (s.actor_type, s.actor_id, s.member_id) = (?, ?, ?))
              and ? <> 'member' as is_payee,
            exists (select from receipt_evidence e where e.payout_id = ? and e.level = 3
              and (e.writer_type, e.writer_id) = (?, ?)) as took_her_word`,
    [writer.type, writer.id, payout.memberId, writer.type, payout.id, writer.type, writer.id],
  );
  return { isPayeeElsewhere: row?.["is_payee"] === true, tookHerWord: row?.["took_her_word"] === true };
}

/** Any role in the paying cooperative, today or since the day of the payout. */
export async function hasRole(sql: Sql, { cooperativeId, sentAt }: SentPayout, actor: Actor): Promise<boolean> {
  const rows = await sql(
    `select role from income_writer_role where actor_type = ? and actor_id = ? and cooperative_id = ?
        and (valid_until is null or valid_until >= ?::timestamptz) limit 1`,
    [actor.type, actor.id, cooperativeId, sentAt],
  );
  return rows.length > 0;
}

/** Keeps the evidence for ever. The database judges it once more and refuses what the ladder refuses. */
export async function keepEvidence(sql: Sql, payoutId: string, stated: StatedReceipt): Promise<void> {
  await sql(
    `insert into receipt_evidence (id, payout_id, way, level, stated, writer_type, writer_id, account_holder_is_member,
       phone_owner, witness, file_sha256, device, stated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, decode(?, 'hex'), ?, ?::timestamptz)`,
    [
      named(stated.receiptId, "receipt id"),
      payoutId,
      stated.way,
      evidenceWays[stated.way].level,
      parseAmount(stated.statedDong, "zero_or_more"),
      named(stated.writer.type, "writer type"),
      named(stated.writer.id, "writer id"),
      stated.accountHolderIsMember,
      stated.phoneOwner,
      stated.witness,
      stated.fileSha256,
      stated.device,
      parseInstant(stated.statedAt),
    ],
  );
}
