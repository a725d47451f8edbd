/** What people call a batch: on the desk, in the bank's reference, on the phone. Eight letters and digits of its id. */
export function batchCode(batchId: string): string {
  return `RM-${batchId.replace(/^rmb_/, "").slice(0, 8).toUpperCase()}`;
}
