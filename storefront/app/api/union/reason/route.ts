import { giveReason } from "@/features/union-members/member-acts";
import { answerUnionForm } from "@/lib/doors/answer-union-form";
import { formText } from "@/lib/doors/form-text";
import { paths, safeReturnPath } from "@/lib/paths";

/** POST of why an officer looks at named people; goes on to the page that asked. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const backTo = safeReturnPath(formText(form, "next"), paths.union.members);
  return await answerUnionForm(request, { form, backTo, perform: giveReason });
}
