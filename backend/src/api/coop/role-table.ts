import type { StaffRole } from "@cho-phien/contract";
import { refuse } from "../../boundary/refusal";

/** Which role may do what in her cooperative, beside the acts on a consignment (modules/consignment/act-table.ts). */
export const ROLE_ACTS = {
  edit_profile: ["manager"],
  appoint_staff: ["manager"],
  edit_members: ["manager", "accountant"],
  edit_goods: ["manager", "sales"],
  record_sales: ["manager", "sales", "accountant"],
  import_history: ["manager", "accountant"],
  take_returns: ["manager"],
  set_rule: ["manager"],
  record_contributions: ["manager", "accountant"],
  share_income: ["manager", "accountant"],
  pay: ["manager", "accountant"],
  read_statement: ["manager", "accountant"],
} as const satisfies Record<string, readonly StaffRole[]>;

/** Refuses an act her role does not have; the sentence names her role. */
export function requireRole({ role }: { readonly role: StaffRole }, act: keyof typeof ROLE_ACTS): void {
  const roles: readonly StaffRole[] = ROLE_ACTS[act];
  if (!roles.includes(role)) throw refuse("role_not_allowed", { role });
}
