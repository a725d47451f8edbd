import type { DisputeActRow, DisputeDetail } from "@cho-phien/contract";
import { standingProposal } from "@cho-phien/income";
import { dong, dongToWire } from "@cho-phien/money";
import { givenName, monthOf } from "@cho-phien/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { notHere } from "../boundary/refusal";
import { disputeActs, type StoredAct } from "../modules/income/payouts/dispute-acts";
import { MOVED } from "./desk-row";
import { evidenceOnFile } from "./evidence-on-file";
import { noteDeskLook } from "./note-desk-look";
import { pinState } from "./officer-pin";
import { DISPUTE_COLUMNS, disputeColumns, disputeRow } from "./read-disputes";

const rows = z.array(
  disputeColumns.extend({
    sent_at: z.date(),
    method: z.enum(["cash", "bank", "goods"]),
    received: z.string(),
    arrived: z.string().nullable(),
  }),
);
const names = z.array(z.object({ id: z.string(), full_name: z.string() }));

type AskedDispute = {
  readonly disputeId: string;
  readonly officerId: string;
  /** Where she may enter facts, and where she may answer a proposal. */
  readonly communeCodes: readonly string[];
  readonly answersIn: readonly string[];
};

/** One dispute with everything that was said and done; another commune's is not there. */
export async function readDispute(container: MedusaContainer, asked: AskedDispute): Promise<DisputeDetail> {
  const pin = await pinState(container, asked.officerId);
  return await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const answer = await trx.raw(
      `select ${DISPUTE_COLUMNS}, p.sent_at, p.method, moved.received::text as received, d.arrived::text as arrived
         from dispute d join payout p on p.id = d.payout_id join member m on m.id = p.member_id and m.deleted_at is null
         join cooperative c on c.id = p.cooperative_id ${MOVED}
        where d.id = ? and m.commune_code = any(?)`,
      [asked.disputeId, [...asked.answersIn]],
    );
    const [found] = rows.parse(answer.rows);
    if (!found) throw notHere();
    await noteDeskLook(trx, { officerId: asked.officerId, question: "Khiếu nại: một khoản chi" }, [found]);
    const evidence = await evidenceOnFile(trx, found.payout_id);
    // Its one statement asks by the dispute alone; read in the transaction that noted the look.
    const acts = await disputeActs(async (text) => (await trx.raw(text, [found.id])).rows, found.id);
    return {
      ...disputeRow(found),
      ...{ givenName: givenName(found.full_name), month: monthOf(found.sent_at), method: found.method, pin },
      receivedDong: dongToWire(dong(BigInt(found.received))),
      arrivedDong: found.arrived && dongToWire(dong(BigInt(found.arrived))),
      evidence: evidence.map(({ writer: _, ...shown }) => shown),
      acts: await actRows(trx, acts),
      may: { enter: asked.communeCodes.includes(found.commune_code), agree: true },
      isHerProposal: standingProposal(acts)?.by === asked.officerId,
    };
  });
}

async function actRows(trx: Knex, acts: readonly StoredAct[]): Promise<readonly DisputeActRow[]> {
  const ids = acts.map(({ actor }) => actor.id);
  const answer = await trx.raw(
    "select id, full_name from union_officer where id = any(?) union select id, full_name from coop_staff where id = any(?)",
    [ids, ids],
  );
  const nameOf = new Map(names.parse(answer.rows).map((it) => [it.id, it.full_name]));
  return acts.map((it) => ({
    ...{ act: it.act, at: it.at, words: it.words, witness: it.witness, byName: nameOf.get(it.actor.id) ?? "" },
    isCooperative: it.actor.type === "coop_staff",
    said: it.act === "heard" ? it.said : null,
    outcome: it.act === "proposed" ? it.outcome : null,
    statedDong: it.statedDong === null ? null : dongToWire(it.statedDong),
    arrivedDong: it.act === "proposed" ? dongToWire(it.arrivedDong) : null,
  }));
}
