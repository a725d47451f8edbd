import { answerCall, staffOfCall } from "@/lib/doors/staff-of-call";
import { askStall } from "@/lib/medusa/operations/fair";

/** What the fair page keeps on the phone: goods, stock, the day's sales. */
export async function GET(request: Request): Promise<Response> {
  const staff = await staffOfCall(request);
  if (staff instanceof Response) return staff;
  const answer = await askStall(staff);
  return answerCall(answer, answer.ok ? answer.value : null, staff.locale);
}
