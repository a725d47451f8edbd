import { runDistribution } from "@/features/coop-distribution/run-distribution";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { formText } from "@/lib/doors/form-text";
import { paths } from "@/lib/paths";

/** POST of the run a meeting saw. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const backTo = paths.coop.shareMonth(formText(form, "month"));
  return await answerCoopForm(request, { form, backTo, perform: runDistribution });
}
