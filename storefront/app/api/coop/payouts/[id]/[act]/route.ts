import { answerDispute, returnPayout, sendLink } from "@/features/coop-pay-run/payout-acts";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { formText } from "@/lib/doors/form-text";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string; readonly act: string }> };

const acts = new Map([
  ["return", returnPayout],
  ["link", sendLink],
  ["answer", answerDispute],
]);

/** POST of what is done to one payout. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id, act }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  const perform = acts.get(act);
  if (!perform) return new Response(null, { status: 404 });
  return await answerCoopForm(request, {
    form,
    backTo: paths.coop.paySheet(formText(form, "batchId")),
    perform: (staff, posted) => perform(staff, { payoutId: id, form: posted }),
  });
}
