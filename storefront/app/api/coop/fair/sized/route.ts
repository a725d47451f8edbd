import { answerCall, elsewhere, staffFor, staffOfCall } from "@/lib/doors/staff-of-call";
import { jsonFields } from "@/lib/json-fields";
import { nameSize } from "@/lib/medusa/operations/fair";

/** POST { cooperativeId, lineId, variantId }: which size an unsized sale was. */
export async function POST(request: Request): Promise<Response> {
  const caller = await staffOfCall(request);
  if (caller instanceof Response) return caller;
  const { cooperativeId, lineId, variantId } = await jsonFields(request);
  const staff = staffFor(caller, cooperativeId);
  if (!staff) return elsewhere();
  const answer = await nameSize(staff, { lineId, variantId });
  return answerCall(answer, answer.ok ? answer.value : null, staff.locale);
}
