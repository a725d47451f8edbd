import type { ProvinceOption } from "@cho-phien/contract";
import { provinces } from "@cho-phien/vietnam/org-units";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/** The 34 provinces and cities, with the former names people still type. */
export async function GET(
  _: MedusaRequest,
  res: MedusaResponse<{ provinces: readonly ProvinceOption[] }>,
): Promise<void> {
  const options = provinces().map(({ code, name, fullName, formerNames }) => ({
    code,
    name,
    fullName,
    formerNames,
  }));
  res.setHeader("Cache-Control", "public, max-age=86400");
  res.json({ provinces: options });
}
