import type { DongString } from "@cho-phien/contract";
import { foldWords } from "@cho-phien/vietnam";

/** Where a transfer goes, as it was when the run was entered. */
export type BankAccount = { readonly bankBin: string; readonly accountNumber: string; readonly holderName: string };

export type BankTransfer = {
  readonly account: BankAccount;
  readonly amountDong: DongString;
  /** What of it is shipping; only a remittance's file says so. */
  readonly shippingDong?: DongString;
  readonly fullName: string;
  /** Its number in the reference; by default its row. */
  readonly place?: number;
};

/** NAPAS passes 35 characters of a reference to every bank. */
const MAX_REFERENCE = 35;

const HEADER = "account_number,account_holder,bank_bin,amount_dong,reference";

/**
 * The transfers of a run as CSV in the layout of docs/bank-file.md: UTF-8 with a byte-order mark, CRLF, ASCII content.
 * Every field is digits, or letters, digits and spaces that start with a letter: no program reads a formula there.
 */
export function bankFile(code: string, transfers: readonly BankTransfer[]): string {
  // Last, so that a bank that reads the columns by their place reads the same ones in every file.
  const tellsShipping = transfers.some(({ shippingDong }) => shippingDong !== undefined);
  const rows = transfers.map(({ account, amountDong, shippingDong, fullName, place }, index) =>
    [
      account.accountNumber,
      holderName(account.holderName),
      account.bankBin,
      amountDong,
      transferReference(code, { place: place ?? index + 1, fullName }),
      ...(tellsShipping ? [shippingDong ?? "0"] : []),
    ].join(","),
  );
  const header = tellsShipping ? `${HEADER},of_which_shipping_dong` : HEADER;
  return `\uFEFF${[header, ...rows].join("\r\n")}\r\n`;
}

/** "CHI PC4F2A9C1B 03 VANG THI MAI": letters, digits and spaces only, at most 35 characters. */
export function transferReference(
  code: string,
  { place, fullName }: { readonly place: number; readonly fullName: string },
): string {
  const words = ["CHI", code.replaceAll("-", ""), String(place).padStart(2, "0"), foldWords(fullName).toUpperCase()];
  return words.join(" ").slice(0, MAX_REFERENCE).trim();
}

/** A holder's name as banks print it: capitals without marks. "" when nothing is left. */
export function holderName(text: string): string {
  return foldWords(text).replaceAll(/[0-9]/g, "").replaceAll(/\s+/g, " ").trim().toUpperCase();
}
