import type { MemberTemplate } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { memberTemplate } from "../../../workflows/import-members/template";

/** The empty table of members to fill in. */
export async function GET(_: AuthenticatedMedusaRequest, res: MedusaResponse<MemberTemplate>): Promise<void> {
  res.json({ fileName: "mau-thanh-vien.xlsx", fileBase64: (await memberTemplate()).toString("base64") });
}
