import type { DistributionAsked, DistributionKind } from "@cho-phien/contract";

export const kinds = ["surplus_labour", "surplus_use", "wage"] as const satisfies readonly DistributionKind[];

/** What a run is asked for, from a form or an address; an unknown kind is the first. */
export function askedOf(typed: Readonly<Record<"month" | "incomeKind" | "minutesRef", string>>): DistributionAsked {
  const incomeKind = kinds.find((it) => it === typed.incomeKind) ?? kinds[0];
  return { month: typed.month, incomeKind, minutesRef: typed.minutesRef };
}
