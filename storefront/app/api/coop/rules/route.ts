import { setRule } from "@/features/coop-rule/set-rule";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { paths } from "@/lib/paths";

/** POST of the rule's form. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  return await answerCoopForm(request, { form, backTo: paths.coop.rule, perform: setRule });
}
