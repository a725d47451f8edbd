import { answerCall, elsewhere, staffFor, staffOfCall } from "@/lib/doors/staff-of-call";
import { jsonFields } from "@/lib/json-fields";
import { sayCounted } from "@/lib/medusa/operations/fair";

/** POST { cooperativeId, variantId }: the goods were counted, their difference is dealt with. */
export async function POST(request: Request): Promise<Response> {
  const caller = await staffOfCall(request);
  if (caller instanceof Response) return caller;
  const { cooperativeId, variantId } = await jsonFields(request);
  const staff = staffFor(caller, cooperativeId);
  if (!staff) return elsewhere();
  const answer = await sayCounted(staff, variantId);
  return answerCall(answer, answer.ok ? answer.value : null, staff.locale);
}
