import { digest } from "../../boundary/secret-digest";

/** One batch per cooperative and key, so that asking again finds the payouts that stand. */
export function batchIdOf({ cooperativeId, key }: { readonly cooperativeId: string; readonly key: string }): string {
  return `run_${digest(`${cooperativeId}\n${key}`).toString("hex").slice(0, 26)}`;
}

/** The payout of the batch's n-th item, counted from 0. */
export function payoutIdOf(batchId: string, index: number): string {
  return `pay_${digest(`${batchId}\n${index}`).toString("hex").slice(0, 26)}`;
}
