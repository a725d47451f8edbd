import { savePart } from "@/features/coop-profile/save-part";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { formText } from "@/lib/doors/form-text";
import { paths } from "@/lib/paths";

/** POST of one part of the profile. Without script a chosen province comes back first, to list its communes. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const province = formText(form, "step") === "places" ? formText(form, "provinceCode") : "";
  const backTo = province ? `${paths.coop.profile}?province=${encodeURIComponent(province)}` : paths.coop.profile;
  const perform = province ? async () => ({ isDone: true, text: "" }) : savePart;
  return await answerCoopForm(request, { form, backTo, perform });
}
