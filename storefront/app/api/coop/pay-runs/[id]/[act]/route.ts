import { addPhoto, enterReference } from "@/features/coop-pay-run/run-acts";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string; readonly act: string }> };

const acts = new Map([
  ["reference", enterReference],
  ["photos", addPhoto],
]);

/** POST of what is done to a whole run. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id, act }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  const perform = acts.get(act);
  if (!perform) return new Response(null, { status: 404 });
  return await answerCoopForm(request, {
    form,
    backTo: paths.coop.paySheet(id),
    perform: (staff, posted) => perform(staff, { batchId: id, form: posted }),
  });
}
