import data from "./banks.data.json";

/** A bank that takes transfers by VietQR. `bin` is its six-digit NAPAS number. */
export type Bank = { readonly bin: string; readonly name: string; readonly fullName: string };

const BANKS: readonly Bank[] = data.banks;

/** All of them, the largest first. */
export function banks(): readonly Bank[] {
  return BANKS;
}

/** The bank of a NAPAS number, or null. */
export function findBank(bin: string): Bank | null {
  return BANKS.find((it) => it.bin === bin) ?? null;
}
