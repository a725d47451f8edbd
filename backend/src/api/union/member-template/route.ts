import type { MemberTemplate } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { memberTemplate } from "../../../workflows/import-members/template";
import { officerOfRequest } from "../scope-of-request";

/** The empty table of members to fill in; it names nobody. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberTemplate>): Promise<void> {
  await officerOfRequest(req);
  res.json({ fileName: "mau-thanh-vien.xlsx", fileBase64: (await memberTemplate()).toString("base64") });
}
