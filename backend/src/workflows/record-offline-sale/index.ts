import type { NewOfflineLine, OfflineChannel, OfflineSaleRecorded } from "@cho-phien/contract";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { claimKeyStep } from "../claim-key";
import { keepSaleStep } from "./steps/keep-sale";
import { moveStockStep } from "./steps/move-stock";
import { postOfflineSaleStep } from "./steps/post-offline-sale";

/** A sale the platform did not see, as the cooperative declares it; amounts are whole đồng as text. */
export type RecordOfflineSale = {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly key: string;
  readonly channel: OfflineChannel;
  /** By the server's clock (sold-at.ts); the first sending's counts. */
  readonly soldAt: string;
  /** As the phone stated it: the same each time the sale is sent. */
  readonly statedSoldAt: string;
  readonly lines: readonly NewOfflineLine[];
};

/**
 * Enters every line's sale and its members' shares, all or none, then takes the goods out of stock. Safe to run again: a
 * phone at a fair sends twice.
 */
export const recordOfflineSaleWorkflow = createWorkflow("record-offline-sale", (input: RecordOfflineSale) => {
  const claim = transform({ input }, ({ input: { cooperativeId, key, channel, statedSoldAt, lines } }) => ({
    owner: cooperativeId,
    act: "record_sale" as const,
    key,
    body: JSON.stringify([
      channel,
      statedSoldAt,
      lines.map((it) => [it.productId, it.variantId ?? null, it.quantity, it.amountDong]),
    ]),
  }));
  claimKeyStep(claim);
  const kept = keepSaleStep(input);
  const sale = transform({ input, kept }, ({ input: asked, kept: { soldAt } }) => ({ ...asked, soldAt }));
  const recorded = postOfflineSaleStep(sale);
  moveStockStep(sale);
  return new WorkflowResponse<OfflineSaleRecorded>(recorded);
});

/** The rest of a sale that was kept before its server died: what stands already is not entered again. */
export const finishOfflineSaleWorkflow = createWorkflow("finish-offline-sale", (sale: RecordOfflineSale) => {
  const recorded = postOfflineSaleStep(sale);
  moveStockStep(sale);
  return new WorkflowResponse<OfflineSaleRecorded>(recorded);
});
