import { answerCall, elsewhere, staffFor, staffOfCall } from "@/lib/doors/staff-of-call";
import { jsonFields } from "@/lib/json-fields";
import { undoSale } from "@/lib/medusa/operations/fair";

type Context = { readonly params: Promise<{ readonly key: string }> };

/** POST { cooperativeId, reason }: takes a sale back that is in the books. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const caller = await staffOfCall(request);
  if (caller instanceof Response) return caller;
  const [{ key }, { cooperativeId, reason }] = await Promise.all([params, jsonFields(request)]);
  const staff = staffFor(caller, cooperativeId);
  if (!staff) return elsewhere();
  return answerCall(await undoSale(staff, { key, reason }), null, staff.locale);
}
