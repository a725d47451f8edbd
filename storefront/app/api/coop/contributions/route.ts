import { writeMonth } from "@/features/coop-distribution/write-month";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { formText } from "@/lib/doors/form-text";
import { paths } from "@/lib/paths";

/** POST of who put what into a month. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const backTo = paths.coop.shareMonth(formText(form, "month"));
  return await answerCoopForm(request, { form, backTo, perform: writeMonth });
}
