import type { BankAccount } from "../boundary/env";

/** What the lines of an account are kept under. */
export function accountKey({ bin, number }: Pick<BankAccount, "bin" | "number">): string {
  return `${bin}:${number}`;
}
