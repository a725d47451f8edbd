import { correctionReasons, deductionReasons, evidenceWays, type Evidence } from "../../src";

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}

export const evidenceWayKeys = keysOf(evidenceWays);
export const correctionReasonKeys = keysOf(correctionReasons);
export const deductionReasonKeys = keysOf(deductionReasons);

/**
 * Who writes evidence in a scenario: "officer", "payer" (the staff member who paid), "bank" (the imported file),
 * "member_with_role" (the payee, who also has a role in the cooperative), or a member by name.
 */
export function writerOf(name: string, payeeId: string): Evidence["writer"] {
  const nobody = {
    id: name,
    hasRoleInCooperative: false,
    isPayer: false,
    isPayee: false,
    isPayeeElsewhere: false,
    tookHerWord: false,
  };
  if (name === "officer") return { ...nobody, type: "union_officer" };
  if (name === "officer_with_role") return { ...nobody, type: "union_officer", hasRoleInCooperative: true };
  if (name === "payer") return { ...nobody, type: "coop_staff", hasRoleInCooperative: true, isPayer: true };
  if (name === "bank") return { ...nobody, type: "system" };
  if (name === "member_with_role") return { ...nobody, type: "member", hasRoleInCooperative: true, isPayee: true };
  return { ...nobody, type: "member", isPayee: name === payeeId };
}
