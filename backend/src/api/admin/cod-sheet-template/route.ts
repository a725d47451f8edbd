import type { CodSheetTemplate } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { makeCodTemplate } from "../../../cod-sheets/make-template";

/** Our own layout, for a carrier whose sheet we do not know. */
export async function GET(_: AuthenticatedMedusaRequest, res: MedusaResponse<CodSheetTemplate>): Promise<void> {
  const file = await makeCodTemplate();
  res.json({ fileName: "bang-thu-ho.xlsx", fileBase64: file.toString("base64") });
}
