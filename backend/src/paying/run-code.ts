/** What people call a run: on the sheet, in the bank's reference, on the phone. Eight letters and digits of its id. */
export function runCode(batchId: string): string {
  return `PC-${batchId.replace(/^run_/, "").slice(0, 8).toUpperCase()}`;
}
