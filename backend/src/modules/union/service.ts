import type { GrantPurpose } from "@cho-phien/contract";
import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { AccessGrant } from "./models/access-grant";
import { Officer } from "./models/officer";

export type NewGrant = {
  readonly unit_level: "nation" | "province" | "commune";
  readonly unit_code: string;
  readonly purpose: GrantPurpose;
  readonly valid_from: Date;
  readonly valid_to: Date | null;
  readonly granted_by: string;
};

/** Stores officers and what they were granted to read. */
export class UnionModuleService extends MedusaService({ Officer, AccessGrant }) {
  /** An officer with her grants, all or none; answers her id. */
  @InjectTransactionManager()
  async appointOfficer(
    { grants, ...person }: { readonly phone: string; readonly full_name: string; readonly grants: readonly NewGrant[] },
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const [officer] = await this.createOfficers([person], context);
    if (!officer) throw new Error("An officer was not stored");
    await this.createAccessGrants(
      grants.map((grant) => ({ ...grant, officer_id: officer.id })),
      context,
    );
    return officer.id;
  }
}
