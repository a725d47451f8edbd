import type { OfflineChannel, OfflineSaleRecorded } from "@cho-phien/contract";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { claimKeyStep } from "../claim-key";
import { keepSaleStep } from "./steps/keep-sale";
import { postOfflineSaleStep } from "./steps/post-offline-sale";

/** A sale the platform did not see, as the cooperative declares it; amounts are whole đồng as text. */
export type RecordOfflineSale = {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly key: string;
  readonly channel: OfflineChannel;
  readonly soldAt: string;
  readonly lines: readonly { readonly productId: string; readonly quantity: number; readonly amountDong: string }[];
};

/** Enters every line's sale and its members' shares, all or none. Safe to run again: a phone at a fair sends twice. */
export const recordOfflineSaleWorkflow = createWorkflow("record-offline-sale", (input: RecordOfflineSale) => {
  const claim = transform({ input }, ({ input: { cooperativeId, key, channel, soldAt, lines } }) => ({
    owner: cooperativeId,
    act: "record_sale" as const,
    key,
    body: JSON.stringify([channel, soldAt, lines.map((it) => [it.productId, it.quantity, it.amountDong])]),
  }));
  claimKeyStep(claim);
  keepSaleStep(input);
  return new WorkflowResponse<OfflineSaleRecorded>(postOfflineSaleStep(input));
});
