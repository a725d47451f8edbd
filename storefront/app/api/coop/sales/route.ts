import { answerCall, elsewhere, staffFor, staffOfCall } from "@/lib/doors/staff-of-call";
import { jsonFields } from "@/lib/json-fields";
import { recordSale } from "@/lib/medusa/operations/fair";

/** POST { cooperativeId, sale }: sends a sale into the cooperative it names, never into the one that is chosen now. */
export async function POST(request: Request): Promise<Response> {
  const caller = await staffOfCall(request);
  if (caller instanceof Response) return caller;
  const { cooperativeId, sale } = await jsonFields(request);
  const staff = staffFor(caller, cooperativeId);
  if (!staff) return elsewhere();
  return answerCall(await recordSale(staff, sale), null, staff.locale);
}
