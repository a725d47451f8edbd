import type { ReturnAct } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { notHere, refuse } from "../boundary/refusal";
import { textShopper } from "../consignments/text-shopper";
import { refundLineWorkflow } from "../workflows/refund-line";
import { keepReturn } from "../workflows/refund-line/keep-return";
import { RETURN_ACTS } from "./act-table";
import { openPayouts } from "./open-payouts";
import { readRequests, stateOf, type RequestRow } from "./read-requests";
import type { Asking } from "./returnable";

const shopperRows = z.array(z.object({ order_code: z.string(), phone: z.string() }));

type Asked = {
  readonly requestId: string;
  /** The cooperative that decides; null for the operator, who may decide anybody's. */
  readonly cooperativeId: string | null;
  readonly act: ReturnAct;
  readonly words: string;
  readonly by: { readonly type: "coop_staff" | "operator"; readonly id: string };
};

/**
 * One decision about a return. Goods taken back, or waived, give the money back: each line's refund is a fact that stands
 * with the decision or not at all, and the scan enters it, so a decision repeated or killed in between refunds once.
 */
export async function decideReturn(container: MedusaContainer, asked: Asked): Promise<void> {
  const { act, by } = asked;
  const { to } = RETURN_ACTS[act];
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const refundIds = await knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('return:' || ?, 0))", [asked.requestId.slice(0, 60)]);
    const [found] = await readRequests(trx, {
      where: "q.id = ? and (?::text is null or q.cooperative_id = ?)",
      values: [asked.requestId.slice(0, 60), asked.cooperativeId, asked.cooperativeId],
    });
    if (!found) throw notHere();
    if (found.decisions.some((it) => it.state === to)) return [];
    const from: readonly string[] = RETURN_ACTS[act].from;
    if (!from.includes(stateOf(found))) throw refuse("return_decided_already");
    const words = asked.words.trim().slice(0, 300);
    if (RETURN_ACTS[act].needsWords && words.length < 3) throw refuse("return_words_missing", {}, "words");
    const decision = { request_id: found.id, state: to, words: words || null, by_type: by.type, by_id: by.id };
    await trx("return_decision").insert({ ...decision, at: clock.now() });
    const [shopper] = shopperRows.parse(
      (
        await trx.raw("select order_code, recipient ->> 'phone' as phone from consignment where id = ?", [
          found.consignment_id,
        ])
      ).rows,
    );
    if (shopper) await textShopper(trx, { to: shopper.phone, body: SENTENCES[to](shopper.order_code, words) });
    return to === "taken_back" || to === "waived" ? await keepReturns(trx, found, by.id) : [];
  });
  // The job does the same; doing it now lets everybody read the figures at once.
  for (const refundId of refundIds) await refundLineWorkflow(container).run({ input: { refundId } });
  if (refundIds.length > 0) await openPayouts(container);
}

/** One fact a line, in the order in which every act locks lines. */
async function keepReturns(trx: Asking, request: RequestRow, staffId: string): Promise<readonly string[]> {
  const { id, cooperative_id: cooperativeId, consignment_id: consignmentId, reason } = request;
  const ids: string[] = [];
  for (const line of request.lines) {
    const fact = { cooperativeId, consignmentId, reason, staffId, lineId: line.id, quantity: line.quantity };
    ids.push(await keepReturn(trx, { ...fact, key: `${id}:${line.id}`, requestId: id }));
  }
  return ids;
}

/** What the shopper's phone says; without marks, as a text message carries them at half the price. */
const SENTENCES: Readonly<Record<(typeof RETURN_ACTS)[ReturnAct]["to"], (code: string, words: string) => string>> = {
  accepted: (code) => `Cho Phien: hop tac xa dong y nhan lai hang don ${code}. Xem trang don hang.`,
  declined: (code, words) =>
    `Cho Phien: hop tac xa chua dong y tra hang don ${code}: ${words}. Ban dieu hanh se xem lai.`,
  overruled: (code, words) => `Cho Phien: ban dieu hanh cho tra hang don ${code}: ${words}.`,
  upheld: (code, words) => `Cho Phien: ban dieu hanh khong nhan tra hang don ${code}: ${words}.`,
  taken_back: (code) => `Cho Phien: da nhan lai hang don ${code}. Xem trang don hang de biet tien hoan.`,
  waived: (code) => `Cho Phien: khong can gui lai hang don ${code}. Xem trang don hang de biet tien hoan.`,
};
