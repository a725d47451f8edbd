import type { SavedAddress } from "@cho-phien/contract";
import type { KeptDraft } from "./draft";

type Choice = {
  readonly addresses: readonly SavedAddress[];
  /** The address she tapped; null when she tapped none. */
  readonly asked: string | null;
};

type Start = {
  readonly kept: KeptDraft | null;
  readonly chosenId: string | null;
};

/**
 * What the form begins with: the address she tapped; else what a plain form sent and came back with; else her first address;
 * else nothing. What she said and the way to pay she chose before stay.
 */
export function startFrom(kept: KeptDraft | null, { addresses, asked }: Choice): Start {
  const tapped = addresses.find((it) => it.id === asked);
  const chosen = tapped ?? (kept ? undefined : addresses[0]);
  if (!chosen) return { kept, chosenId: null };
  const { name: fullName, phone, province: provinceCode, commune: communeCode, street } = chosen;
  const { note = "", giftMessage = "", coopNotes = {}, paidThrough = "cod" } = kept?.draft ?? {};
  const before = { note, giftMessage, coopNotes, paidThrough };
  const draft = { fullName, phone: phone.replace(/^\+84/, "0"), provinceCode, communeCode, street, ...before };
  return { kept: { draft, errors: {}, sentence: null }, chosenId: chosen.id };
}
