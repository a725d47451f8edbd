import { inviteOfficer } from "@/features/union-officers/invite-officer";
import { answerUnionForm } from "@/lib/doors/answer-union-form";
import { formText } from "@/lib/doors/form-text";
import { paths } from "@/lib/paths";

/** POST of an invitation. Without script a chosen province comes back first, to list its communes. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const province = formText(form, "step") === "places" ? formText(form, "provinceCode") : "";
  const backTo = province ? `${paths.union.officers}?province=${encodeURIComponent(province)}` : paths.union.officers;
  const perform = province ? async () => ({ isDone: true, text: "" }) : inviteOfficer;
  return await answerUnionForm(request, { form, backTo, perform });
}
