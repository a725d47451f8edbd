import { writeContributions } from "@/features/coop-lots/write-contributions";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** POST of who brought what to a lot. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  const backTo = paths.coop.lot(id);
  return await answerCoopForm(request, { form, backTo, perform: (staff, sent) => writeContributions(staff, id, sent) });
}
