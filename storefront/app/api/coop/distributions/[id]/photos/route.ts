import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { sendMinutesPhoto } from "@/lib/doors/send-minutes-photo";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** POST of one photograph of the minutes. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  return await answerCoopForm(request, {
    form,
    backTo: paths.coop.shared(id),
    perform: (staff, posted) => sendMinutesPhoto(staff, { subject: "distributions", id, form: posted }),
  });
}
