import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../boundary/clock";
import { notHere, refuse } from "../boundary/refusal";
import { readRunFacts } from "./read-run-facts";

type Asked = {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly batchId: string;
  readonly reference: string;
  /** Null: every bank payout of the run, as one transfer order has one reference. */
  readonly payoutId: string | null;
};

/**
 * What the bank calls a transfer, as the payer says it: a help for finding it, no evidence that it arrived. The last one
 * entered counts; the same one again adds nothing.
 */
export async function keepReference(container: MedusaContainer, asked: Asked): Promise<void> {
  const facts = await readRunFacts(container, asked);
  const sent = facts.filter(
    (it) => it.method === "bank" && (asked.payoutId === null || it.payoutId === asked.payoutId),
  );
  if (facts.length === 0 || (asked.payoutId !== null && sent.length === 0)) throw notHere();
  if (sent.length === 0) throw refuse("run_without_transfers");
  const changed = sent.filter((it) => it.reference !== asked.reference);
  if (changed.length === 0) return;
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("payout_bank_reference")
    .insert(
      changed.map(({ payoutId }) => ({
        payout_id: payoutId,
        reference: asked.reference,
        entered_by: asked.staffId,
        at: clock.now(),
      })),
    );
}
