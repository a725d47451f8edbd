import type { StaffRole } from "@cho-phien/contract";
import { refuse } from "../../boundary/refusal";

/** Which role may do what in her cooperative, beside the acts on a consignment (modules/consignment/act-table.ts). */
export const ROLE_ACTS = {
  edit_profile: ["manager"],
  set_shipping: ["manager"],
  appoint_staff: ["manager"],
  edit_members: ["manager", "accountant"],
  read_member_records: ["manager", "accountant"],
  edit_goods: ["manager", "sales"],
  record_sales: ["manager", "sales", "accountant"],
  import_history: ["manager", "accountant"],
  take_returns: ["manager"],
  message_shoppers: ["manager", "sales"],
  answer_reviews: ["manager", "sales"],
  set_rule: ["manager"],
  record_contributions: ["manager", "accountant"],
  share_income: ["manager", "accountant"],
  pay: ["manager", "accountant"],
  read_statement: ["manager", "accountant"],
  read_minutes: ["manager", "accountant"],
} as const satisfies Record<string, readonly StaffRole[]>;

/** Whether her role has an act: what a screen offers is what the door lets through. */
export function hasRole({ role }: { readonly role: StaffRole }, act: keyof typeof ROLE_ACTS): boolean {
  const roles: readonly StaffRole[] = ROLE_ACTS[act];
  return roles.includes(role);
}

/** Refuses an act her role does not have; the sentence names her role. */
export function requireRole({ role }: { readonly role: StaffRole }, act: keyof typeof ROLE_ACTS): void {
  if (!hasRole({ role }, act)) throw refuse("role_not_allowed", { role });
}
