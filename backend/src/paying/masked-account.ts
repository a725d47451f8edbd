import { findBank } from "@cho-phien/vietnam";
import type { BankAccount } from "./bank-file";

/** "Agribank …4471": enough to recognise an account, too little to use it. */
export function maskedAccount({ bankBin, accountNumber }: BankAccount): string {
  return `${findBank(bankBin)?.name ?? bankBin} …${accountNumber.slice(-4)}`;
}
