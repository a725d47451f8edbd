import type { SavedIds } from "@cho-phien/contract";
import { askAsShopper } from "@/lib/doors/shopper";
import { requestFields } from "@/lib/request-fields";
import { isSameOrigin } from "@/lib/same-origin";
import { savedFrom } from "@/lib/saved/saved-list";
import { readSealed } from "@/lib/session";

/** What a device put aside or took back; answers the account's whole list. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const token = await readSealed("shopper_session");
  if (!token) return new Response(null, { status: 401 });
  const { add, remove } = await requestFields(request);
  const body = { add: savedFrom(JSON.stringify(add ?? [])), remove: savedFrom(JSON.stringify(remove ?? [])) };
  const answer = await askAsShopper<SavedIds>(token, "/saved-goods", { locale: "vi", method: "POST", body });
  if (!answer.ok) return new Response(null, { status: answer.status === 401 ? 401 : 502 });
  return Response.json(answer.value.savedIds, { headers: { "cache-control": "no-store" } });
}
