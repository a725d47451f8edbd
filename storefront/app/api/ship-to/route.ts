import { findProvince } from "@cho-phien/vietnam/provinces";
import { keepShipTo } from "@/lib/basket/cookies";
import { paths, safeReturnPath } from "@/lib/paths";
import { requestFields, seeOther } from "@/lib/request-fields";
import { isSameOrigin } from "@/lib/same-origin";

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Remembers the province prices are shown for; a plain form goes back to its page. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const fields = await requestFields(request);
  const province = findProvince(textOf(fields.province));
  if (province) await keepShipTo(province.code);
  return seeOther(safeReturnPath(textOf(fields.back), paths.basket));
}
