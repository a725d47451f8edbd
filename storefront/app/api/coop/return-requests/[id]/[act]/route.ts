import { performDecision } from "@/features/coop-return/decide";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { formText } from "@/lib/doors/form-text";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string; readonly act: string }> };

/** What the cooperative answers to a shopper who asks to return goods. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [asked, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  return await answerCoopForm(request, {
    form,
    backTo: paths.coop.order(formText(form, "order")),
    perform: (staff) => performDecision(staff, { ...asked, words: formText(form, "words") }),
  });
}
