import type { MemberTemplate } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { memberTemplate } from "../../../workflows/import-members/template";
import { requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";

/** The empty table of members to fill in. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberTemplate>): Promise<void> {
  requireRole(await staffOfRequest(req), "edit_members");
  res.json({ fileName: "mau-thanh-vien.xlsx", fileBase64: (await memberTemplate()).toString("base64") });
}
