import { submitFile } from "@/features/coop-checklist/submit-file";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { paths } from "@/lib/paths";

/** POST of the button that sends the cooperative's file for approval. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  return await answerCoopForm(request, { form, backTo: paths.coop.today, perform: submitFile });
}
