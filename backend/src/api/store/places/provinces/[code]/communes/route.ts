import type { CommuneOption } from "@cho-phien/contract";
import { communesOf, findProvince } from "@cho-phien/vietnam/org-units";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../../../../boundary/refusal";

/** The communes, wards and special zones of one province: at most 168 rows. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ communes: readonly CommuneOption[] }>,
): Promise<void> {
  const province = findProvince(String(req.params.code));
  if (!province) throw notHere();
  res.setHeader("Cache-Control", "public, max-age=86400");
  res.json({ communes: communesOf(province.code).map(({ code, fullName }) => ({ code, fullName })) });
}
