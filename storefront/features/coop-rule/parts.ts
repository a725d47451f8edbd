import type { SharingBasis, SharingParts } from "@cho-phien/contract";
import { memberPart, readPercent } from "./percent";

export const bases = ["maker", "contribution", "pool"] as const satisfies readonly SharingBasis[];

export type PartFields = Readonly<Record<"basis" | "retainedBp" | "fundBp", string>>;

/** The rule's parts as typed, or the field that is no percentage. */
export function readParts(typed: PartFields): { readonly parts: SharingParts } | { readonly wrong: keyof PartFields } {
  const basis = bases.find((it) => it === typed.basis);
  const retainedBp = readPercent(typed.retainedBp);
  const fundBp = readPercent(typed.fundBp);
  if (!basis) return { wrong: "basis" };
  if (retainedBp === null) return { wrong: "retainedBp" };
  if (fundBp === null) return { wrong: "fundBp" };
  return { parts: { basis, retainedBp, fundBp, memberBp: memberPart(retainedBp, fundBp) } };
}
