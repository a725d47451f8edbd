import type { StaffRole as RoleName } from "@cho-phien/contract";
import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { Certificate } from "./models/certificate";
import { Cooperative } from "./models/cooperative";
import { Member } from "./models/member";
import { Membership } from "./models/membership";
import { Staff } from "./models/staff";
import { StaffRole } from "./models/staff-role";

export type NewMember = {
  readonly id: string;
  readonly full_name: string;
  readonly phone: string | null;
  readonly phone_owner: "self" | "spouse" | "other" | "none";
  readonly can_read: boolean;
  readonly commune_code: string;
  readonly membership: { readonly cooperative_id: string; readonly valid_from: Date; readonly valid_to: Date | null };
};

export type NewStaff = {
  readonly phone: string;
  readonly full_name: string;
  readonly role: { readonly role: RoleName; readonly cooperative_id: string };
};

/** Stores who sells, who acts for her cooperative and who earns in it. It knows nothing of orders or money. */
export class CooperativeModuleService extends MedusaService({
  Cooperative,
  Staff,
  StaffRole,
  Member,
  Membership,
  Certificate,
}) {
  /** Members with their first membership, all or none. */
  @InjectTransactionManager()
  async enrolMembers(members: readonly NewMember[], @MedusaContext() context: Context = {}): Promise<void> {
    await this.createMembers(
      members.map(({ membership: _, ...member }) => member),
      context,
    );
    await this.createMemberships(
      members.map(({ id, membership }) => ({ ...membership, member_id: id })),
      context,
    );
  }

  /** A staff person with her role in one cooperative; answers her id. */
  @InjectTransactionManager()
  async appointStaff({ role, ...person }: NewStaff, @MedusaContext() context: Context = {}): Promise<string> {
    const [staff] = await this.createStaff([person], context);
    if (!staff) throw new Error("A staff person was not stored");
    await this.createStaffRoles([{ ...role, staff_id: staff.id }], context);
    return staff.id;
  }
}
