import { savePin } from "@/features/union-desk/save-pin";
import { answerUnionForm } from "@/lib/doors/answer-union-form";
import { paths } from "@/lib/paths";

/** POST of an officer's new PIN, with her password. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  return await answerUnionForm(request, { form, backTo: paths.union.deskPin, perform: savePin });
}
